import { choiceIn, type Json, objectIn, objectsIn, type Resource, textIn } from './fhirResources.ts'
import {
  type Context,
  codesOf,
  conceptName,
  dosageText,
  referenceName,
  referenceRange,
  resultOf,
  wordsFor,
} from './fhirValues.ts'
import type { Allergy, Drug, Item, Lab, Problem } from './items.ts'

const ICD10 = [
  'http://hl7.org/fhir/sid/icd-10-cm',
  'urn:oid:2.16.840.1.113883.6.90',
  'http://hl7.org/fhir/sid/icd-10',
]

/** Problems, results, medicines and allergies that a resource states; empty for other resources. */
export function itemsOf(resource: Resource, context: Context): Item[] {
  switch (resource.resourceType) {
    case 'Condition':
      return problemOf(resource, context)
    case 'Observation':
      return labsOf(resource, context)
    case 'MedicationRequest':
    case 'MedicationStatement':
    case 'MedicationAdministration':
    case 'MedicationDispense':
      return drugOf(resource, context)
    case 'AllergyIntolerance':
      return allergyOf(resource, context)
    default:
      return []
  }
}

function problemOf(resource: Resource, context: Context): Problem[] {
  const name = conceptName(resource.code)
  if (name === '') return []
  const status = conceptName(resource.clinicalStatus)
  const verified = codeOf(resource.verificationStatus)
  return [
    {
      ...{ kind: 'problem', name, icd10: codesOf(resource.code, ICD10) },
      status: [
        status,
        ['unconfirmed', 'provisional', 'differential', 'refuted'].includes(verified) ? verified : '',
      ]
        .filter(Boolean)
        .join(', '),
      ...spanOf(
        choiceIn(resource, 'onset') ?? resource.recordedDate,
        choiceIn(resource, 'abatement'),
        context,
      ),
      negated: verified === 'refuted',
      uncertain: ['unconfirmed', 'provisional', 'differential'].includes(verified),
      about: ['inactive', 'remission', 'resolved'].includes(codeOf(resource.clinicalStatus))
        ? 'history'
        : 'patient',
    },
  ]
}

/** The observation itself and each of its components. */
function labsOf(resource: Resource, context: Context): Lab[] {
  const name = conceptName(resource.code)
  const date =
    textIn(resource.effectiveDateTime) ||
    textIn(objectIn(resource.effectivePeriod).start) ||
    textIn(resource.issued)
  const own = labOf(resource, name, date, context)
  const parts = objectsIn(resource.component).map((component) => {
    const part = conceptName(component.code)
    return labOf(component, part === name ? name : `${name}: ${part}`, date, context)
  })
  return [own, ...parts].filter((lab) => lab !== null)
}

function labOf(part: Json, name: string, date: string, context: Context): Lab | null {
  const { value, unit } = resultOf(part, context)
  if (name === '' || value === '') return null
  const interpretation = Array.isArray(part.interpretation) ? part.interpretation[0] : part.interpretation
  const flag = conceptName(interpretation)
  return {
    kind: 'lab',
    name,
    value,
    unit,
    range: referenceRange(part.referenceRange),
    flag,
    date: date || undefined,
  }
}

function drugOf(resource: Resource, context: Context): Drug[] {
  const name =
    conceptName(resource.medicationCodeableConcept) || referenceName(resource.medicationReference, context)
  if (name === '') return []
  const dose = dosageText(resource.dosageInstruction) || dosageText(resource.dosage)
  const from = resource.authoredOn ?? choiceIn(resource, 'effective') ?? resource.whenHandedOver
  const status = textIn(resource.status)
  return [
    {
      ...{ kind: 'drug', name, dose, status, ...spanOf(from, undefined, context) },
      negated: status === 'not-taken' || resource.doNotPerform === true,
    },
  ]
}

function allergyOf(resource: Resource, context: Context): Allergy[] {
  const reactions = objectsIn(resource.reaction)
  const name =
    conceptName(resource.code) || reactions.map(({ substance }) => conceptName(substance)).find(Boolean)
  if (name === undefined || name === '') return []
  const signs = reactions
    .flatMap(({ manifestation }) => objectsIn(manifestation).map(conceptName))
    .filter(Boolean)
  const severity = reactions.map((each) => textIn(each.severity)).find(Boolean) ?? ''
  const criticality = textIn(resource.criticality)
  return [
    {
      ...{ kind: 'allergy', name, reaction: [...new Set(signs)].join(', ') },
      severity: severity || (criticality === '' ? '' : `risk ${criticality.replaceAll('-', ' ')}`),
      status: conceptName(resource.clinicalStatus),
      from: spanOf(choiceIn(resource, 'onset') ?? resource.recordedDate, undefined, context).from,
      negated: codeOf(resource.verificationStatus) === 'refuted',
    },
  ]
}

function codeOf(concept: unknown): string {
  return textIn(objectsIn(objectIn(concept).coding)[0]?.code)
}

/** Beginning and end, from a moment or a period; words that are no date are left out. */
function spanOf(from: unknown, to: unknown, context: Context): { from?: string; to?: string } {
  const period = objectIn(from)
  const start = textIn(from) || textIn(period.start)
  const end = textIn(to) || textIn(objectIn(to).start) || textIn(period.end)
  return { from: start || wordsFor(period.low, context) || undefined, to: end || undefined }
}
