import type { Fact } from '#shared/contract/facts.ts'
import type { RecordKey } from './sampleDocuments.ts'

/** A fact by its record and kind, and by its value in the notation of its kind, or the opening of its words. */
interface NamedFact {
  record: RecordKey
  kind: Fact['kind']
  value: string
}

/** Readings that the person looked at and turned down: the words are there, but they mean something else. */
const turnedDown: readonly NamedFact[] = [
  { record: 'her2-result', kind: 'collected-date', value: '2026-03-27' },
  { record: 'surgeons-letter', kind: 'laterality', value: 'right' },
]

/** Readings nobody has looked at yet. */
const leftToCheck: readonly NamedFact[] = [
  { record: 'team-letter', kind: 'next-step', value: 'A gene test on the tumor sample is still needed' },
]

/** What the person of the sample case said of a fact that was read out of a record. */
export function sampleDecision(record: RecordKey, fact: Fact): 'accepted' | 'rejected' | 'suggested' {
  const isNamed = (named: NamedFact) =>
    named.record === record &&
    named.kind === fact.kind &&
    (fact.normalized === named.value || fact.value.startsWith(named.value))
  if (leftToCheck.some(isNamed)) return 'suggested'
  return turnedDown.some(isNamed) ? 'rejected' : 'accepted'
}
