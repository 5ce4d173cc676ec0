import { allAt, childAt, type Element, elementsOf, lineOf } from '../text/xml.ts'
import { codesIn, type Narrative, nameOf, OIDS, quantityOf, timesOf, wordsOf } from './cdaValues.ts'
import type { Allergy, Drug, Item, Lab, Problem } from './items.ts'
import { writtenUnit } from './units.ts'

/** LOINC codes of sections, by what their entries are (C-CDA R2.1, chapter 2). */
const PROBLEM_SECTIONS = new Set([
  '11450-4',
  '46241-6',
  '11535-2',
  '78375-3',
  '51848-0',
  '29308-4',
  '46240-8',
  '10219-4',
  '10218-6',
  '29299-5',
])
const HISTORY_SECTIONS = new Set(['11348-0', '10167-5'])
const FAMILY_SECTION = '10157-6'
const ALLERGY_SECTION = '48765-2'
const RESULT_SECTION = '30954-2'
const IMMUNIZATION_SECTION = '11369-6'
/** What is only meant to happen is nothing that was found or taken. */
const PLAN_SECTIONS = new Set(['18776-5', '61146-7', '42344-2'])
/** Observations beside a problem that are none themselves: status, severity, age, health, course. */
const ASIDES = new Set([
  '33999-4',
  '11323-3',
  'SEV',
  '445518008',
  '75323-6',
  '225534002',
  '11367-0',
  '30525-0',
  'ASSERTION-STATUS',
  '246454002',
])
const RESULT_TEMPLATES =
  /\b(2\.16\.840\.1\.113883\.10\.20\.22\.4\.2|2\.16\.840\.1\.113883\.10\.20\.1\.31|2\.16\.840\.1\.113883\.3\.88\.11\.83\.15(\.1)?)$/
const PROBLEM_TEMPLATES =
  /\b(2\.16\.840\.1\.113883\.10\.20\.22\.4\.4|2\.16\.840\.1\.113883\.10\.20\.1\.28|2\.16\.840\.1\.113883\.3\.88\.11\.83\.7)$/
const LONGEST_RESULT = 80
const FLAGS: Readonly<Record<string, string>> = {
  N: 'Normal',
  H: 'High',
  L: 'Low',
  HH: 'Very high',
  LL: 'Very low',
  A: 'Abnormal',
  AA: 'Very abnormal',
}

/** Reads problems, results, medicines and allergies out of the entries of a section. */
export function readEntries(section: Element, narrative: Narrative): Item[] {
  const code = childAt(section, 'code')?.attributes.code ?? ''
  if (PLAN_SECTIONS.has(code)) return []
  const items: Item[] = []
  for (const entry of elementsOf(section, 'entry')) {
    if (code === FAMILY_SECTION) items.push(...familyProblems(entry, narrative))
    else if (code === ALLERGY_SECTION) items.push(...allergies(entry, narrative))
    else {
      const isResultSection = code === RESULT_SECTION
      for (const observation of inside(entry, 'observation')) {
        if (isResultSection || hasTemplate(observation, RESULT_TEMPLATES)) {
          const lab = readLab(observation, narrative)
          if (lab !== null) items.push(lab)
        } else if (
          hasTemplate(observation, PROBLEM_TEMPLATES) ||
          PROBLEM_SECTIONS.has(code) ||
          HISTORY_SECTIONS.has(code)
        ) {
          const problem = readProblem(
            observation,
            narrative,
            HISTORY_SECTIONS.has(code) ? 'history' : 'patient',
          )
          if (problem !== null) items.push(problem)
        }
      }
      if (code !== IMMUNIZATION_SECTION) items.push(...drugs(entry, narrative))
    }
  }
  return items
}

/** Elements of one name at any depth, outermost first. */
function inside(element: Element, name: string): Element[] {
  const found: Element[] = []
  const open = elementsOf(element).reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.name === name) found.push(next)
    for (const child of elementsOf(next).reverse()) open.push(child)
  }
  return found
}

function hasTemplate(element: Element, pattern: RegExp): boolean {
  return elementsOf(element, 'templateId').some(({ attributes }) => pattern.test(attributes.root ?? ''))
}

function readProblem(
  observation: Element,
  narrative: Narrative,
  about: 'patient' | 'history',
): Problem | null {
  const code = childAt(observation, 'code')?.attributes.code ?? ''
  if (ASIDES.has(code)) return null
  const isNamed = hasTemplate(observation, PROBLEM_TEMPLATES)
  const value = childAt(observation, 'value')
  if (value === undefined || !/^C[DE]$/.test(value.attributes.type ?? 'CD')) return null
  const name = nameOf(value, narrative) || (isNamed ? wordsOf(childAt(observation, 'text'), narrative) : '')
  const icd10 = codesIn(value, OIDS.icd10)
  if (name === '' || name.length > 200 || (!isNamed && icd10.length === 0 && !isDisease(code))) return null
  const status = statusOf(observation, narrative)
  const isPast = /^(resolved|inactive|remission|completed)/i.test(status)
  return {
    ...{ kind: 'problem', name, icd10, status, ...timesOf(observation) },
    negated: observation.attributes.negationInd === 'true',
    uncertain: false,
    about: isPast ? 'history' : about,
  }
}

/** SNOMED CT and LOINC codes that say an observation is a problem, condition, diagnosis or finding. */
function isDisease(code: string): boolean {
  return [
    '55607006',
    '282291009',
    '404684003',
    '64572001',
    '75326-9',
    '29308-4',
    '282097004',
    '29548-5',
  ].includes(code)
}

function statusOf(observation: Element, narrative: Narrative): string {
  const status = allAt(observation, 'entryRelationship', 'observation').find(
    (each) => childAt(each, 'code')?.attributes.code === '33999-4',
  )
  return nameOf(childAt(status, 'value'), narrative)
}

function familyProblems(entry: Element, narrative: Narrative): Problem[] {
  return inside(entry, 'organizer').flatMap((organizer) => {
    const relative = nameOf(childAt(organizer, 'subject', 'relatedSubject', 'code'), narrative)
    return allAt(organizer, 'component', 'observation').flatMap((observation): Problem[] => {
      const problem = readProblem(observation, narrative, 'patient')
      if (problem === null) return []
      return [{ ...problem, about: 'family', relative: relative === '' ? undefined : relative }]
    })
  })
}

function readLab(observation: Element, narrative: Narrative): Lab | null {
  const code = childAt(observation, 'code')
  const name = nameOf(code, narrative) || wordsOf(childAt(observation, 'text'), narrative)
  const { value, unit } = quantityOf(childAt(observation, 'value'), narrative)
  if (name === '' || name.length > 120 || value === '' || value.length > LONGEST_RESULT) return null
  const interpretation = childAt(observation, 'interpretationCode')
  const { from } = timesOf(observation)
  return {
    ...{ kind: 'lab', name, value, unit, date: from },
    range: allAt(observation, 'referenceRange', 'observationRange').map(rangeOf).filter(Boolean)[0] ?? '',
    flag: nameOf(interpretation, narrative) || (FLAGS[interpretation?.attributes.code ?? ''] ?? ''),
  }
}

function rangeOf(range: Element): string {
  const low = childAt(range, 'value', 'low')?.attributes
  const high = childAt(range, 'value', 'high')?.attributes
  const unit = writtenUnit(low?.unit ?? high?.unit)
  const numbers =
    low?.value && high?.value
      ? `${low.value} – ${high.value}`
      : low?.value
        ? `≥ ${low.value}`
        : high?.value
          ? `≤ ${high.value}`
          : ''
  if (numbers !== '') return unit === '' ? numbers : `${numbers} ${unit}`
  const words = lineOf(childAt(range, 'text'))
  return words.length <= LONGEST_RESULT ? words : ''
}

function drugs(entry: Element, narrative: Narrative): Drug[] {
  // A supply or an instruction inside names the same medicine again.
  return inside(entry, 'substanceAdministration')
    .filter(
      (each, index, all) =>
        !all.slice(0, index).some((outer) => inside(outer, 'substanceAdministration').includes(each)),
    )
    .flatMap((administration): Drug[] => {
      const material = childAt(administration, 'consumable', 'manufacturedProduct', 'manufacturedMaterial')
      const name = nameOf(childAt(material, 'code'), narrative) || lineOf(childAt(material, 'name'))
      if (name === '' || name.length > 200) return []
      const status = childAt(administration, 'statusCode')?.attributes.code ?? ''
      return [
        {
          ...{
            kind: 'drug',
            name,
            dose: doseOf(administration, narrative),
            status,
            ...timesOf(administration),
          },
          negated: administration.attributes.negationInd === 'true',
        },
      ]
    })
}

function doseOf(administration: Element, narrative: Narrative): string {
  const quantity = childAt(administration, 'doseQuantity')
  const { value, unit } = quantityOf(quantity, narrative)
  const amount = /\d/.test(value) ? [value, unit].filter(Boolean).join(' ') : ''
  const route = nameOf(childAt(administration, 'routeCode'), narrative).toLowerCase()
  const period = elementsOf(administration, 'effectiveTime')
    .map((time) => childAt(time, 'period')?.attributes)
    .find((each) => each?.value !== undefined)
  const often = period === undefined ? '' : `every ${period.value} ${writtenUnit(period.unit)}`.trim()
  return amount === '' ? '' : [amount, route, often].filter(Boolean).join(', ')
}

function allergies(entry: Element, narrative: Narrative): Allergy[] {
  return allAt(entry, 'act', 'entryRelationship', 'observation')
    .concat(allAt(entry, 'observation'))
    .flatMap((observation): Allergy[] => {
      const entity = childAt(observation, 'participant', 'participantRole', 'playingEntity')
      const value = childAt(observation, 'value')
      const name =
        nameOf(childAt(entity, 'code'), narrative) ||
        lineOf(childAt(entity, 'name')) ||
        nameOf(value, narrative)
      if (name === '' || name.length > 160) return []
      const related = allAt(observation, 'entryRelationship', 'observation')
      const isSeverity = (each: Element) => childAt(each, 'code')?.attributes.code === 'SEV'
      const reactions = related.filter((each) => {
        return !isSeverity(each) && !ASIDES.has(childAt(each, 'code')?.attributes.code ?? '')
      })
      const severity = [
        ...related,
        ...reactions.flatMap((each) => allAt(each, 'entryRelationship', 'observation')),
      ].find(isSeverity)
      const names = reactions.map((each) => nameOf(childAt(each, 'value'), narrative)).filter(Boolean)
      return [
        {
          ...{ kind: 'allergy', name, reaction: [...new Set(names)].join(', ') },
          severity: nameOf(childAt(severity, 'value'), narrative),
          status: statusOf(observation, narrative),
          from: timesOf(observation).from,
          negated: observation.attributes.negationInd === 'true',
        },
      ]
    })
}
