import { type Block, tableOf, underHeading } from '../pages/blocks.ts'
import { parseHtml } from '../text/html.ts'
import { blocksOfMarkup } from '../text/markup.ts'
import { choiceIn, type Json, objectIn, objectsIn, type Resource, textIn, timeOf } from './fhirResources.ts'
import {
  type Context,
  conceptName,
  fieldsOf,
  inWords,
  referenceName,
  resourceName,
  wordsFor,
} from './fhirValues.ts'
import { showSpan, showWhen } from './when.ts'

/** Kinds of resource in the order they are shown, with their headings. Others come after, headed by their own names. */
export const KINDS: readonly { heading: string; types: readonly string[] }[] = [
  { heading: 'Reports', types: ['DiagnosticReport', 'ImagingStudy'] },
  { heading: 'Problems', types: ['Condition'] },
  { heading: 'Allergies', types: ['AllergyIntolerance'] },
  {
    heading: 'Medicines',
    types: ['MedicationRequest', 'MedicationStatement', 'MedicationAdministration', 'MedicationDispense'],
  },
  { heading: 'Results', types: ['Observation'] },
  { heading: 'Operations and procedures', types: ['Procedure'] },
  { heading: 'Visits', types: ['Encounter', 'Appointment'] },
  { heading: 'Vaccines', types: ['Immunization'] },
  { heading: 'Plans', types: ['CarePlan', 'Goal', 'ServiceRequest', 'NutritionOrder', 'DeviceRequest'] },
  { heading: 'Family history', types: ['FamilyMemberHistory'] },
  {
    heading: 'People and places',
    types: [
      'Practitioner',
      'PractitionerRole',
      'Organization',
      'Location',
      'HealthcareService',
      'CareTeam',
      'RelatedPerson',
    ],
  },
  { heading: 'Bills and insurance', types: ['Coverage', 'Claim', 'ClaimResponse', 'ExplanationOfBenefit'] },
]

interface TableKind {
  header: readonly string[]
  row(resource: Resource, context: Context): string[]
}

/** Kinds that come in numbers, one row each. */
export const TABLES: Readonly<Record<string, TableKind>> = {
  Procedure: {
    header: ['Procedure', 'Date', 'Status', 'By', 'Notes'],
    row: (resource, context) => [
      conceptName(resource.code),
      spanIn(choiceIn(resource, 'performed')),
      textIn(resource.status),
      names(
        objectsIn(resource.performer).map(({ actor }) => actor),
        context,
      ),
      [concepts(resource.bodySite), concepts(resource.outcome), reasons(resource, context), notes(resource)]
        .filter(Boolean)
        .join('\n'),
    ],
  },
  Immunization: {
    header: ['Vaccine', 'Date', 'Status', 'Lot', 'Notes'],
    row: (resource) => [
      conceptName(resource.vaccineCode),
      showWhen(textIn(choiceIn(resource, 'occurrence'))),
      textIn(resource.status),
      textIn(resource.lotNumber),
      notes(resource),
    ],
  },
  Encounter: {
    header: ['Visit', 'Date', 'With', 'Place', 'Reason'],
    row: (resource, context) => [
      concepts(resource.type) || conceptName(resource.class),
      spanIn(resource.period),
      names(
        objectsIn(resource.participant).map(({ individual }) => individual),
        context,
      ),
      referenceName(resource.serviceProvider, context) ||
        names(
          objectsIn(resource.location).map(({ location }) => location),
          context,
        ),
      reasons(resource, context),
    ],
  },
  Claim: billTable(),
  ClaimResponse: billTable(),
  ExplanationOfBenefit: billTable(),
}

function billTable(): TableKind {
  return {
    header: ['Bill', 'Date', 'For', 'Total', 'Insurer'],
    row: (resource, context) => [
      [
        resource.resourceType === 'ExplanationOfBenefit' ? 'Explanation of benefit' : 'Claim',
        conceptName(resource.type),
      ]
        .filter(Boolean)
        .join(', '),
      showWhen(timeOf(resource)).split(',')[0] ?? '',
      [
        ...new Set(
          objectsIn(resource.item)
            .map((item) => conceptName(item.productOrService))
            .filter(Boolean),
        ),
      ].join(', '),
      totalOf(resource),
      wordsFor(resource.insurer, context) ||
        names(
          objectsIn(resource.insurance).map(({ coverage }) => coverage),
          context,
        ),
    ],
  }
}

function totalOf(resource: Resource): string {
  return objectsIn(resource.total)
    .map((total) => (total.amount === undefined ? total : objectIn(total.amount)))
    .map(({ value, currency }) => [textIn(value), textIn(currency)].filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
}

/** What the pages around a resource say already. */
const SAID_AROUND = new Set(['name', 'identifier', 'subject', 'patient', 'encounter', 'result'])

/** A resource of any kind, as a heading, labelled lines and its narrative. Alone in its file, it says all it has. */
export function resourceBlocks(resource: Resource, context: Context): Block[] {
  const isAlone = context.resources.all.length === 1
  const name = resourceName(resource, context)
  const when = showWhen(timeOf(resource))
  const rows = fieldsOf(resource, context).filter(
    (field) => isAlone || (!SAID_AROUND.has(field.name) && field.value !== name && field.value !== when),
  )
  const heading = [name || inWords(resource.resourceType), when].filter(Boolean).join(', ')
  return [
    { kind: 'heading', level: 3, text: heading },
    ...(rows.length > 0 ? [{ kind: 'fields' as const, rows }] : []),
    ...(rows.length > 0 && isRepeating(resource, isAlone) ? [] : narrativeBlocks(resource)),
  ]
}

/** Whether a resource's narrative was made of nothing but its elements (FHIR R4, NarrativeStatus). */
function isRepeating(resource: Resource, isAlone: boolean): boolean {
  const { status, div } = objectIn(resource.text)
  const isGenerated = status === 'generated' || status === 'extensions'
  return isGenerated && (!isAlone || /Generated Narrative/i.test(textIn(div).slice(0, 300)))
}

/** The narrative that a resource or a section brings along. */
export function narrativeBlocks({ text }: Json): Block[] {
  const { div } = objectIn(text)
  return typeof div === 'string' ? underHeading(blocksOfMarkup(parseHtml(div))) : []
}

/** Many resources of a kind without a table of its own, one row each. */
export function plainTable(
  resources: readonly Resource[],
  contextOf: (resource: Resource) => Context,
): Block {
  const rows = resources.map((resource) => {
    const context = contextOf(resource)
    const fields = fieldsOf(resource, context).filter(
      ({ name }) =>
        !['subject', 'patient', 'encounter', 'identifier', 'status', 'name', 'title'].includes(name),
    )
    return [
      resourceName(resource, context) || inWords(resource.resourceType),
      showWhen(timeOf(resource)).split(',')[0] ?? '',
      textIn(resource.status),
      fields.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ]
  })
  return tableOf(['Name', 'Date', 'Status', 'Details'], rows)
}

function names(references: readonly unknown[], context: Context): string {
  return [...new Set(references.map((reference) => referenceName(reference, context)).filter(Boolean))].join(
    ', ',
  )
}

function concepts(value: unknown): string {
  return [...new Set(objectsIn(value).map(conceptName).filter(Boolean))].join(', ')
}

function reasons(resource: Resource, context: Context): string {
  return concepts(resource.reasonCode) || names(objectsIn(resource.reasonReference), context)
}

/** What people noted down with a resource. */
export function notes(resource: Resource): string {
  return objectsIn(resource.note)
    .map(({ text }) => textIn(text))
    .filter(Boolean)
    .join('\n')
}

function spanIn(value: unknown): string {
  if (typeof value === 'string') return showWhen(value)
  const { start, end } = objectIn(value)
  return showSpan(textIn(start), textIn(end))
}
