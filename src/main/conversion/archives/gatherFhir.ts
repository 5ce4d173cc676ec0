import type { EnclosedFile } from '../conversion.ts'

/**
 * Puts the many small FHIR resources of one export together, a bundle for each kind: one lab value in each of four
 * hundred files is no record, four hundred in a row are (decision 0012).
 */
export interface Gathering {
  /** Takes a resource in; false where the file is a document of its own, or none of FHIR. */
  take(bytes: Uint8Array): boolean
  /** The bundles so far, which are then let go. */
  bundles(): EnclosedFile[]
  /** Bytes of what has been taken in. */
  readonly size: number
}

/** Kinds that belong together, in the words a reader knows them by. A resource of no kind here stays by itself. */
const KINDS: [title: string, resources: string[]][] = [
  ['Lab results and measurements', ['DiagnosticReport', 'Observation', 'Specimen']],
  [
    'Medicines',
    ['MedicationRequest', 'MedicationStatement', 'MedicationOrder', 'MedicationDispense', 'Medication'],
  ],
  ['Conditions', ['Condition']],
  ['Allergies', ['AllergyIntolerance']],
  ['Immunizations', ['Immunization']],
  ['Procedures', ['Procedure']],
  ['Visits', ['Encounter']],
  ['Care plans', ['CarePlan', 'CareTeam', 'Goal', 'ServiceRequest']],
  ['Insurance', ['Coverage', 'ExplanationOfBenefit']],
]
/** They say of whom and by whom, and so go into every bundle. */
const PEOPLE = ['Patient', 'Practitioner', 'PractitionerRole', 'Organization', 'Location']

interface Resource {
  resourceType?: unknown
  id?: unknown
}

export function startGathering(): Gathering {
  const kinds = new Map<string, Resource[]>()
  const people: Resource[] = []
  let isHandedOver = false
  let size = 0

  return {
    take(bytes) {
      const resource = readResource(bytes)
      const type = resource?.resourceType
      const kind = KINDS.find(([, resources]) => resources.includes(type as string))?.[0]
      const isPerson = PEOPLE.includes(type as string)
      if (!resource || (!kind && !isPerson)) return false
      size += bytes.length
      if (kind)
        kinds
          .set(kind, kinds.get(kind) ?? [])
          .get(kind)!
          .push(resource)
      else people.push(resource)
      return true
    },
    bundles() {
      const files = [...kinds].map(([title, resources]) => asFile(title, [...people, ...resources]))
      if (files.length === 0 && people.length > 0 && !isHandedOver)
        files.push(asFile('Personal details', people))
      isHandedOver = true
      kinds.clear()
      size = 0
      return files
    },
    get size() {
      return size
    },
  }
}

function readResource(bytes: Uint8Array): Resource | null {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** FHIR R4, Bundle: a collection. */
function asFile(title: string, resources: Resource[]): EnclosedFile {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  }
  return {
    name: `${title.toLowerCase().replaceAll(' ', '-')}.json`,
    bytes: new Uint8Array(Buffer.from(JSON.stringify(bundle))),
    title,
  }
}
