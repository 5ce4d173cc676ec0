import type { FactKind } from '../reading/fact.ts'
import { inWords, isConfirmed, type ReportFact, type ReportPoint, surest } from './reportFact.ts'

/** Kinds whose value is what the opinion says on a topic. */
const VALUES: readonly (readonly [FactKind, string])[] = [
  ['histologic-type', 'type'],
  ['size', 'size'],
  ['laterality', 'laterality'],
  ['bi-rads', 'certainty'],
  ['lung-rads', 'certainty'],
  ['pi-rads', 'certainty'],
  ['li-rads', 'certainty'],
  ['ti-rads', 'certainty'],
  ['bosniak', 'certainty'],
]

/** Kinds of which a report names many: those of its samples, of what lies beside, of distances. */
const MANY: ReadonlySet<FactKind> = new Set(['size', 'laterality'])
/** Below this, none of several is known to be the one of the illness: they are left to the review. */
const SURE = 0.8

/** Type, size, side and the scores of pictures, as they stand; several where readings are equally sure. */
export function valuePoints(facts: readonly ReportFact[]): ReportPoint[] {
  return VALUES.flatMap(([kind, topicId]) => {
    const mine = facts.filter((fact) => fact.kind === kind && (!fact.negated || isConfirmed(fact)))
    const found = surest(mine)
    const [first, second] = found
    if (second && MANY.has(kind) && !isConfirmed(first!) && second.confidence < SURE) return []
    return found.map((fact) => ({ topicId, text: inWords(fact), facts: [fact] }))
  })
}

/** The grade; Gleason score and grade group of the same tumor are one line. */
export function gradePoints(facts: readonly ReportFact[]): ReportPoint[] {
  const of = (kind: FactKind) => surest(facts.filter((fact) => fact.kind === kind && !fact.negated))
  const [scores, groups] = [of('gleason'), of('grade-group')]
  const [score, group] = [scores[0], groups[0]]
  if (score && group && scores.length === 1 && groups.length === 1) {
    const text = `${inWords(score)}, ${group.value.charAt(0).toLowerCase()}${group.value.slice(1)}`
    return [{ topicId: 'grade', text, facts: [score, group] }]
  }
  // The grade of a prostate's tumor is its Gleason score; other grades beside it are of something else.
  const found = scores.length + groups.length > 0 ? [...scores, ...groups] : of('grade')
  return found.map((fact) => ({ topicId: 'grade', text: gradeText(fact), facts: [fact] }))
}

/** Nottingham's score and grade in the order in which doctors say them. */
function gradeText(fact: ReportFact): string {
  const { system, grade, score } = fact.detail
  if (fact.status === 'corrected' || system !== 'Nottingham' || grade === undefined) return inWords(fact)
  return `Grade ${grade} of 3 (${score === undefined ? 'Nottingham' : `Nottingham score ${score} of 9`})`
}

const MARGIN_ORDER = ['positive', 'close', 'negative']
const MARGIN_WORDS: ReadonlyMap<string, string> = new Map([
  ['negative', 'clear'],
  ['positive', 'not clear'],
  ['close', 'close'],
])

/**
 * The margins in one line, those that are reached first: "Deep margin not clear; proximal and distal margins clear". Where all are
 * said to be free and one is not, these are two lines to choose from.
 */
export function marginPoints(facts: readonly ReportFact[]): ReportPoint[] {
  const mine = facts.filter(({ kind }) => kind === 'margins')
  const confirmed = mine.filter(isConfirmed)
  const wanted = confirmed.length > 0 ? confirmed : mine
  const byResult = Map.groupBy(wanted, ({ normalized, value }) => normalized ?? value)
  const lines = [...byResult]
    .toSorted(([a], [b]) => MARGIN_ORDER.indexOf(a) - MARGIN_ORDER.indexOf(b))
    .map(([result, same]) => {
      const whole = same.find(({ detail }) => detail.margin === undefined)
      const named = [...Map.groupBy(same, ({ detail }) => detail.margin).values()].map(([first]) => first!)
      return { allClear: whole !== undefined && result === 'negative', told: whole ? [whole] : named }
    })
  const together = lines.some(({ allClear }) => allClear) ? lines.map((line) => [line]) : [lines]
  return together
    .filter((group) => group.length > 0)
    .map((group) => {
      const [first, ...others] = group.map(({ told }) => marginText(told))
      const text = [first, ...others.map((words) => words.charAt(0).toLowerCase() + words.slice(1))].join(
        '; ',
      )
      return { topicId: 'margins', text, facts: group.flatMap(({ told }) => told) }
    })
}

function marginText(told: readonly ReportFact[]): string {
  const [{ status, normalized, value, detail }] = told as [ReportFact]
  const result = MARGIN_WORDS.get(normalized ?? '')
  if (status === 'corrected' || result === undefined) return value
  const names = told.flatMap(({ detail: { margin } }) => margin ?? [])
  const distance = told.length === 1 && detail.distance ? `, ${detail.distance}` : ''
  if (names.length === 0) return `Margins ${result}${distance}`
  const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')
  const margins = names.length > 1 || /^(?:other|remaining)$/.test(list) ? 'margins' : 'margin'
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${margins} ${result}${distance}`
}

/** Lymph nodes, one group after the other, those with tumor first; where their sum is told, it alone. */
export function nodePoints(facts: readonly ReportFact[]): ReportPoint[] {
  const groups = facts.filter(({ kind }) => kind === 'lymph-nodes')
  const told =
    sumOf(groups) ??
    surest(groups, Number.POSITIVE_INFINITY).toSorted((a, b) => count(b, 'positive') - count(a, 'positive'))
  if (told.length === 0) return []
  return [{ topicId: 'spread', text: told.map(nodeText).join('; '), facts: told }]
}

/** Of a sum, so much at least stands in the groups beside it: two groups of like number are told once. */
const PART_OF_SUM = 0.8

/** The one that counts the nodes of two or more others; null where none does, or a person has said what is so. */
function sumOf(groups: readonly ReportFact[]): ReportFact[] | null {
  const [largest, ...others] = groups.toSorted((a, b) => count(b, 'examined') - count(a, 'examined'))
  if (!largest || others.length < 2 || groups.some(isConfirmed)) return null
  const all = (part: 'positive' | 'examined') => others.reduce((sum, group) => sum + count(group, part), 0)
  const share = all('examined') / count(largest, 'examined')
  const isSum = share <= 1 && share >= PART_OF_SUM && count(largest, 'positive') >= all('positive')
  return isSum ? [largest] : null
}

function count({ detail }: ReportFact, part: 'positive' | 'examined'): number {
  return Number(detail[part] ?? 0)
}

function nodeText({ status, value, detail: { positive, examined } }: ReportFact): string {
  if (status === 'corrected' || positive === undefined || examined === undefined) return value
  const nodes = examined === '1' ? 'lymph node' : 'lymph nodes'
  return positive === '0'
    ? `${examined} ${nodes} free of tumor`
    : `${positive} of ${examined} ${nodes} involved`
}
