import { COMPARATORS } from './comparators/comparators.ts'
import { compareSaid } from './comparators/compareSaid.ts'
import { normalizeForEquality } from './normalize.ts'

/**
 * How two statements on one topic relate. `refined`: the later says what the earlier says and adds to it.
 * The words come from Van Such et al. 2017, J Eval Clin Pract 23:870.
 */
export const RELATIONS = ['same', 'refined', 'different', 'not-stated', 'unclear'] as const
export type Relation = (typeof RELATIONS)[number]

/** A relation with one plain line that says why. */
export interface RelationWithReason {
  relation: Relation
  reason: string
  /** True where `unclear` means no more than this: the later says less than the earlier, and nothing against it. */
  saysLess?: boolean
}

/** What the person decided for themselves; `reason` in their own words, if they gave one. */
export interface RelationMark {
  relation: Relation
  reason: string | null
}

/** The word for a relation in a row. */
export const RELATION_LABELS: Readonly<Record<Relation, string>> = {
  same: 'Doctors agree',
  refined: 'More specific',
  different: 'They differ',
  'not-stated': 'Not mentioned',
  unclear: 'Needs your check',
}

/** "5 agree", "1 agrees", "2 more specific", "3 differ", "2 not mentioned", "1 needs your check". */
export function countLine(relation: Relation, count: number): string {
  const one = count === 1
  const words: Record<Relation, string> = {
    same: one ? 'agrees' : 'agree',
    refined: 'more specific',
    different: one ? 'differs' : 'differ',
    'not-stated': 'not mentioned',
    unclear: one ? 'needs your check' : 'need your check',
  }
  return `${count} ${words[relation]}`
}

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
    return { relation: 'same', reason: alike ? 'Same words in both.' : 'Same words, written another way.' }
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
