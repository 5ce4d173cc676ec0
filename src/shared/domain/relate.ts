import { COMPARATORS } from './comparators/comparators.ts'
import { compareSaid } from './comparators/compareSaid.ts'
import { normalizeForEquality } from './normalize.ts'
import type { RelationMark, RelationWithReason } from './relation.ts'

/** Whether there is nothing to compare in a statement: none, or no letters in it. */
export function isSilent(text: string | null): boolean {
  return text === null || normalizeForEquality(text) === ''
}

/**
 * How two statements on one topic relate; null is silence. Equal words (after normalizing) are `same`; else the comparators of
 * `comparators/` decide by medicine's own notations. What they cannot read stays `unclear`: it never says `same` or `different`
 * from wording. `refined` has a direction: the later says more.
 */
export function relate(topicId: string, a: string | null, b: string | null): RelationWithReason {
  const [wordsOfA, wordsOfB] = [normalizeForEquality(a ?? ''), normalizeForEquality(b ?? '')]
  if (wordsOfA === '' || wordsOfB === '') {
    const neither = wordsOfA === wordsOfB
    return { relation: 'not-stated', reason: neither ? 'Neither mentions this.' : 'Only one mentions this.' }
  }
  if (wordsOfA === wordsOfB) {
    const alike = a?.trim() === b?.trim()
    const reason = alike ? 'Same words in both.' : 'Same words, written another way.'
    return { relation: 'same', reason, sameWords: true }
  }
  const outcome = compareSaid(COMPARATORS, topicId, a ?? '', b ?? '')
  if (outcome === null) return { relation: 'unclear', reason: 'The words are not alike.' }
  const { how, reason } = outcome
  if (how === 'lacks') return { relation: 'unclear', reason, saysLess: true }
  return { relation: how === 'adds' ? 'refined' : how, reason }
}

/**
 * As `relate`, but the person's own mark comes first. A mark left over from words since taken back does not count:
 * silence is never read as an answer.
 */
export function relateMarked(
  mark: RelationMark | null,
  topicId: string,
  a: string | null,
  b: string | null,
): RelationWithReason {
  if (mark === null || isSilent(a) || isSilent(b)) return relate(topicId, a, b)
  return { relation: mark.relation, reason: reasonOfMark(mark) }
}

/** The person's own reason, or that the mark is theirs. */
function reasonOfMark(mark: RelationMark): string {
  const own = mark.reason?.trim()
  return own ? own : 'You marked this.'
}
