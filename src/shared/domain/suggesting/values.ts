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

/** Type, size, side and the scores of pictures, as they stand; several where readings are equally sure. */
export function valuePoints(facts: readonly ReportFact[]): ReportPoint[] {
  return VALUES.flatMap(([kind, topicId]) => {
    const mine = facts.filter((fact) => fact.kind === kind && (!fact.negated || isConfirmed(fact)))
    return surest(mine).map((fact) => ({ topicId, text: inWords(fact), facts: [fact] }))
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

const MARGIN_WORDS: ReadonlyMap<string, string> = new Map([
  ['negative', 'clear'],
  ['positive', 'not clear'],
  ['close', 'close'],
])

/** The margins, those of one result in one line; a margin that is reached is told beside those that are free. */
export function marginPoints(facts: readonly ReportFact[]): ReportPoint[] {
  const mine = facts.filter(({ kind }) => kind === 'margins')
  const confirmed = mine.filter(isConfirmed)
  const wanted = confirmed.length > 0 ? confirmed : mine
  const byResult = Map.groupBy(wanted, ({ normalized, value }) => normalized ?? value)
  return [...byResult.values()].map((same) => {
    const whole = same.find(({ detail }) => detail.margin === undefined)
    const named = [...Map.groupBy(same, ({ detail }) => detail.margin).values()].map(([first]) => first!)
    const told = whole ? [whole] : named
    return { topicId: 'margins', text: marginText(told), facts: told }
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
  const margins = names.length > 1 ? 'margins' : 'margin'
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${margins} ${result}${distance}`
}

/** Lymph nodes, one group after the other, those with tumor first. */
export function nodePoints(facts: readonly ReportFact[]): ReportPoint[] {
  const groups = surest(
    facts.filter(({ kind }) => kind === 'lymph-nodes'),
    Number.POSITIVE_INFINITY,
  ).toSorted((a, b) => Number(b.detail.positive ?? 0) - Number(a.detail.positive ?? 0))
  if (groups.length === 0) return []
  return [{ topicId: 'spread', text: groups.map(nodeText).join('; '), facts: groups }]
}

function nodeText({ status, value, detail: { positive, examined } }: ReportFact): string {
  if (status === 'corrected' || positive === undefined || examined === undefined) return value
  const nodes = examined === '1' ? 'lymph node' : 'lymph nodes'
  return positive === '0'
    ? `${examined} ${nodes} free of tumor`
    : `${positive} of ${examined} ${nodes} involved`
}
