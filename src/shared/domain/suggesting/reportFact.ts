import type { FactKind, FactSubject } from '../reading/fact.ts'

/** A fact of a record, as far as it can tell what an opinion says. */
export interface ReportFact {
  id: string
  recordId: string
  kind: FactKind
  value: string
  normalized: string | null
  status: 'suggested' | 'accepted' | 'corrected' | 'rejected'
  confidence: number
  negated: boolean
  uncertain: boolean
  about: FactSubject
  detail: Readonly<Record<string, string>>
}

/** What one report says on one topic, in plain words, with the facts it rests on. */
export interface ReportPoint {
  topicId: string
  text: string
  facts: readonly ReportFact[]
}

/** Whether a person has said of a fact that it is so. */
export function isConfirmed({ status }: ReportFact): boolean {
  return status === 'accepted' || status === 'corrected'
}

/** Readings this close in certainty are not chosen among; the others stay in the review. */
const AS_SURE = 0.05

/**
 * What a report says of one thing: all that a person has confirmed; where nothing is, the surest readings that differ, the
 * surest first. One fact for each value.
 */
export function surest(facts: readonly ReportFact[], most = 2): ReportFact[] {
  const confirmed = facts.filter(isConfirmed)
  if (confirmed.length > 0) return oneForEachValue(confirmed)
  const ranked = oneForEachValue(facts.toSorted((a, b) => b.confidence - a.confidence))
  const [first] = ranked
  return first
    ? ranked.filter(({ confidence }) => first.confidence - confidence <= AS_SURE).slice(0, most)
    : []
}

function oneForEachValue(facts: readonly ReportFact[]): ReportFact[] {
  return [...Map.groupBy(facts, ({ normalized, value }) => (normalized ?? value).toLowerCase()).values()].map(
    ([first]) => first!,
  )
}

/** Names of people stay as they are written. */
const EPONYM =
  /^(?:Fuhrman|Gleason|Nottingham|Hodgkin|Ewing|Merkel|Wilms|H[uü]rthle|Burkitt|Paget|Kaposi|Langerhans|Sertoli|Leydig|Brenner|Bosniak|Waldenstr[oö]m)\b/u

/** The value as a statement says it: a doubted thing is called possible, a denied one is denied. */
export function inWords({ value, negated, uncertain }: ReportFact): string {
  if (!negated && !uncertain) return value
  const inside =
    /^\p{Lu}\p{Ll}/u.test(value) && !EPONYM.test(value)
      ? value.charAt(0).toLowerCase() + value.slice(1)
      : value
  return `${negated ? 'No' : 'Possible'} ${inside}`
}
