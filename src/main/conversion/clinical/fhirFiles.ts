import type { EnclosedFile } from '../conversion.ts'
import { encloseBase64 } from './enclose.ts'
import { type Json, objectIn, objectsIn, type Resource, type Resources, textIn } from './fhirResources.ts'
import { type Context, conceptName, resourceName } from './fhirValues.ts'
import { showWhen } from './when.ts'

/** A document that a FHIR file carries or names. */
export interface CarriedDocument {
  title: string
  date: string
  /** Null where the file only says where it is. */
  file: EnclosedFile | null
  /** The resource that carries it. */
  from: Resource
}

/**
 * Documents inside a FHIR file: DocumentReference and DiagnosticReport with their attachments, Media, and Binary on its
 * own. Each file comes once. Throws `ConversionFailure` TOO_LARGE.
 */
export function carriedDocuments(resources: Resources): CarriedDocument[] {
  const documents: CarriedDocument[] = []
  const used = new Set<Resource>()
  for (const resource of resources.all) {
    const context: Context = { resources, resource }
    for (const attachment of attachmentsOf(resource)) {
      const title = titleOf(resource, attachment, context)
      const binary = textIn(attachment.url) === '' ? null : resources.find(textIn(attachment.url), resource)
      if (binary?.resourceType === 'Binary') used.add(binary)
      const data = textIn(attachment.data) || textIn(binary?.data)
      const type = textIn(attachment.contentType) || textIn(binary?.contentType)
      documents.push({
        title,
        date: showWhen(textIn(attachment.creation) || textIn(resource.date) || textIn(resource.issued)),
        file: data === '' ? null : encloseBase64(data, type, title),
        from: resource,
      })
    }
  }
  for (const resource of resources.all) {
    if (resource.resourceType !== 'Binary' || used.has(resource)) continue
    const title = 'Document'
    const file = encloseBase64(textIn(resource.data), textIn(resource.contentType), title)
    documents.push({ title, date: '', file, from: resource })
  }
  return withOwnNames(documents)
}

function attachmentsOf(resource: Resource): Json[] {
  switch (resource.resourceType) {
    case 'DocumentReference':
      return objectsIn(resource.content).map((content) => objectIn(content.attachment))
    case 'DiagnosticReport':
      return objectsIn(resource.presentedForm)
    case 'Media':
      return objectsIn(resource.content)
    case 'Consent':
      return objectsIn(resource.sourceAttachment)
    default:
      return []
  }
}

function titleOf(resource: Resource, attachment: Json, context: Context): string {
  return (
    textIn(attachment.title) ||
    textIn(resource.description) ||
    conceptName(resource.type) ||
    resourceName(resource, context) ||
    'Document'
  )
}

/** Files of one name are numbered. */
function withOwnNames(documents: readonly CarriedDocument[]): CarriedDocument[] {
  const counts = new Map<string, number>()
  return documents.map((document) => {
    const { file } = document
    if (file === null) return document
    const count = (counts.get(file.name) ?? 0) + 1
    counts.set(file.name, count)
    if (count === 1) return document
    return { ...document, file: { ...file, name: file.name.replace(/(\.[^.]+)$/, ` ${count}$1`) } }
  })
}
