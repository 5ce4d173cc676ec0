import { normalizeForEquality } from '../normalize.ts'
import { relate, topicReader } from '../relate.ts'
import { topicsInOrder } from '../topics.ts'
import { isConfirmed, type ReportFact, type ReportPoint } from './reportFact.ts'

/** What a report says on a topic, offered as what the opinion says; nothing of it is true until the person says so. */
export interface SuggestedStatement {
  text: string
  /** The facts whose words say it, the fullest first. */
  facts: readonly ReportFact[]
  /** Whether the person has confirmed all facts of one report that says so. */
  confirmed: boolean
  /** True where it says all that is written for the opinion, and more. */
  adds: boolean
}

/** Why the person is asked to choose: what does not go together, and whether that is known or cannot be told. */
export interface Apart {
  relation: 'different' | 'unclear'
  between: 'reports' | 'values' | 'statement'
}

export interface SuggestedTopic {
  topicId: string
  suggestions: readonly SuggestedStatement[]
  apart: Apart | null
  /** What is written for the opinion on it; null where nothing is. */
  said: string | null
}

/** What is written for an opinion on a topic already. */
export interface SaidAlready {
  text: string
  /** Records in which its words were marked. */
  recordIds: ReadonlySet<string>
}

export interface SuggestionSource {
  /** What the records of one opinion say, record after record. */
  points: readonly ReportPoint[]
  said: ReadonlyMap<string, SaidAlready>
  /** Whether a statement of the opinion on that topic rests on the words of a fact already. */
  isUsed(topicId: string, fact: ReportFact): boolean
  /** What was put aside, as `putAsideKey` writes it. */
  putAside: ReadonlySet<string>
}

/** Topics on which an opinion says several things side by side: two sentences of advice need not be one. */
const SEVERAL: ReadonlySet<string> = new Set(
  topicsInOrder([]).flatMap(({ id, group }) => (group === 'what-it-is' ? [] : [id])),
)
/** Parts of one sample may be of several types: two of them in one report are no contradiction. */
const PARTS: ReadonlySet<string> = new Set(['diagnosis', 'type'])

/** One text put aside on one topic, however it is written. */
export function putAsideKey(topicId: string, text: string): string {
  return JSON.stringify([topicId, normalizeForEquality(text)])
}

/**
 * What the reports of one opinion offer, topic by topic in the order of the catalogue. Points of one meaning are one suggestion
 * with several places; what is written already, or was put aside, is not offered again.
 */
export function* suggestedStatements(source: SuggestionSource): Generator<SuggestedTopic> {
  const byTopic = Map.groupBy(source.points, ({ topicId }) => topicId)
  for (const { id } of topicsInOrder([])) {
    const points = byTopic.get(id)
    const topic = points && suggestedOn(id, points, source)
    if (topic) yield topic
  }
}

function suggestedOn(
  topicId: string,
  points: SuggestionSource['points'],
  { said, isUsed, putAside }: SuggestionSource,
): SuggestedTopic | null {
  const reader = topicReader(topicId)
  const written = said.get(topicId)
  let againstWritten: Apart['relation'] | null = null
  const merged: SuggestedStatement[] = []
  for (const { text, facts } of points) {
    if (putAside.has(putAsideKey(topicId, text))) continue
    if (facts.every((fact) => isUsed(topicId, fact))) continue
    const toWritten = written ? relate(reader, written.text, text) : null
    const relation = toWritten?.relation
    if (relation === 'same' || toWritten?.saysLess) continue
    if (written && facts.every(({ recordId }) => written.recordIds.has(recordId))) {
      // The person has read this very record on this topic, and written what they took from it.
      if (relation !== 'different' || PARTS.has(topicId) || SEVERAL.has(topicId)) continue
    }
    if (relation === 'different') againstWritten = 'different'
    if (relation === 'unclear' && !SEVERAL.has(topicId)) againstWritten ??= 'unclear'
    addTo(merged, {
      text,
      facts,
      confirmed: facts.every(isConfirmed),
      adds: relation === 'refined',
    })
  }
  if (merged.length === 0) return null
  const apart = againstWritten
    ? { relation: againstWritten, between: 'statement' as const }
    : apartAmong(merged)
  return { topicId, suggestions: merged, apart, said: written?.text ?? null }

  /** Joins a point with one that says the same; of two that differ in detail alone, the fuller stays. */
  function addTo(list: SuggestedStatement[], one: SuggestedStatement): void {
    for (const [index, other] of list.entries()) {
      const { relation, saysLess } = relate(reader, other.text, one.text)
      if (relation === 'same') {
        const [leading, following] = one.confirmed && !other.confirmed ? [one, other] : [other, one]
        list[index] = { ...leading, facts: [...leading.facts, ...following.facts] }
        return
      }
      // What the person confirmed does not give way to what nobody has looked at.
      if (saysLess && (other.confirmed || !one.confirmed)) return
      if (relation === 'refined' && (one.confirmed || !other.confirmed)) {
        list[index] = one
        return
      }
    }
    list.push(one)
  }

  function apartAmong(list: readonly SuggestedStatement[]): Apart | null {
    const found = list.flatMap((one, index) =>
      list.slice(index + 1).flatMap((other): Apart[] => {
        const { relation, saysLess } = relate(reader, one.text, other.text)
        if (relation === 'same' || relation === 'refined' || saysLess) return []
        const between = haveRecordInCommon(one, other) ? 'values' : 'reports'
        if (between === 'values' && PARTS.has(topicId)) return []
        if (SEVERAL.has(topicId) && (relation !== 'different' || between === 'values')) return []
        return [{ relation: relation === 'different' ? 'different' : 'unclear', between }]
      }),
    )
    return (
      found.find(({ relation, between }) => relation === 'different' && between === 'reports') ??
      found.find(({ relation }) => relation === 'different') ??
      found[0] ??
      null
    )
  }
}

function haveRecordInCommon(one: SuggestedStatement, other: SuggestedStatement): boolean {
  return one.facts.some(({ recordId }) => other.facts.some((fact) => fact.recordId === recordId))
}
