import { COMPARATORS } from './comparators/comparators.ts'
import { compareSaid, type Understood, understand } from './comparators/compareSaid.ts'
import { normalizeForEquality } from './normalize.ts'
import type { RelationMark, RelationWithReason } from './relation.ts'

/** Whether there is nothing to compare in a statement: none, or no letters in it. */
export function isSilent(text: string | null): boolean {
  return text === null || normalizeForEquality(text) === ''
}

/** What one opinion says on one topic. */
interface Told {
  written: string
  /** In one form, for asking whether two are equal; empty for silence. */
  words: string
  understood(): Understood
}

/** Reads what opinions say on one topic. */
export type TopicReader = (text: string | null) => Told

/** A reader that reads each statement once, however often it is compared. */
export function topicReader(topicId: string): TopicReader {
  const known = new Map<string | null, Told>()
  return (text) => {
    const told = known.get(text) ?? toldOn(topicId, text ?? '')
    known.set(text, told)
    return told
  }
}

function toldOn(topicId: string, written: string): Told {
  let known: Understood | null = null
  return {
    written,
    words: normalizeForEquality(written),
    understood() {
      known ??= understand(COMPARATORS, topicId, written)
      return known
    },
  }
}

/**
 * How two statements on one topic relate; null is silence. Equal words (after normalizing) are `same`; else the comparators of
 * `comparators/` decide by medicine's own notations. What they cannot read stays `unclear`: it never says `same` or `different`
 * from wording. `refined` has a direction: the later says more. `topic`: its id, or its reader where there are more than two.
 */
export function relate(topic: string | TopicReader, a: string | null, b: string | null): RelationWithReason {
  const read = typeof topic === 'string' ? topicReader(topic) : topic
  const [earlier, later] = [read(a), read(b)]
  if (earlier.words === '' || later.words === '') {
    const neither = earlier.words === later.words
    return { relation: 'not-stated', reason: neither ? 'Neither mentions this.' : 'Only one mentions this.' }
  }
  if (earlier.words === later.words) {
    const alike = earlier.written.trim() === later.written.trim()
    const reason = alike ? 'Same words in both.' : 'Same words, written another way.'
    return { relation: 'same', reason, sameWords: true }
  }
  const outcome = compareSaid(earlier.understood(), later.understood())
  if (outcome === null) return { relation: 'unclear', reason: 'The words are not alike.' }
  const { how, reason, inShort, places: changed } = outcome
  if (how === 'lacks') return { relation: 'unclear', reason, saysLess: true }
  if (how === 'adds') return { relation: 'refined', reason, inShort, changed }
  return how === 'different'
    ? { relation: how, reason, inShort, changed }
    : { relation: how, reason, inShort }
}

/**
 * As `relate`, but the person's own mark comes first. A mark left over from words since taken back does not count:
 * silence is never read as an answer.
 */
export function relateMarked(
  mark: RelationMark | null,
  topic: string | TopicReader,
  a: string | null,
  b: string | null,
): RelationWithReason {
  if (mark === null || isSilent(a) || isSilent(b)) return relate(topic, a, b)
  return { relation: mark.relation, reason: reasonOfMark(mark) }
}

/** The person's own reason, or that the mark is theirs. */
function reasonOfMark(mark: RelationMark): string {
  const own = mark.reason?.trim()
  return own ? own : 'You marked this.'
}
