import { type Comparator, joined, type Outcome } from './comparator.ts'
import { isIdle, isTurning } from './idleWords.ts'
import { said, without } from './said.ts'

/** What is to be read first stands first: a comparator sees only the words that none before it accounted for. */
export type Comparators = readonly Comparator<unknown>[]

/** What comparators find in one statement on one topic. */
export interface Understood {
  topicId: string
  /** One for each comparator, in their order; null where the statement says nothing of its kind. */
  found: readonly (Found | null)[]
  /** Words that no comparator accounted for. */
  left: readonly string[]
}

interface Found {
  comparator: Comparator<unknown>
  value: unknown
}

/** Reads a statement with all comparators: to be done once, however many others it is compared with. */
export function understand(comparators: Comparators, topicId: string, text: string): Understood {
  let statement = said(text)
  const found = comparators.map((comparator) => {
    const reading = comparator.read(statement, topicId)
    if (reading === null) return null
    statement = without(statement, reading.places)
    return comparator.isAbout?.(topicId) ? null : { comparator, value: reading.value }
  })
  const left = statement.words.map(({ folded }) => folded).filter((word) => !isIdle(word, topicId))
  return { topicId, found, left }
}

/**
 * How what a later statement says relates to an earlier one, value by value; null where no comparator finds anything in both.
 * Any value that differs decides; words that nobody can read never make two statements the same. Both are read on one topic, with
 * the same comparators.
 */
export function compareSaid(earlier: Understood, later: Understood): Outcome | null {
  const pairs = earlier.found.map((mine, index) => [mine, later.found[index] ?? null] as const)
  if (!pairs.some(([mine, other]) => mine && other)) return null
  const outcomes = pairs.flatMap(([mine, other]): Outcome[] => {
    if (mine && other) return [mine.comparator.compare(mine.value, other.value, earlier.topicId)]
    if (mine) return [{ how: 'lacks', reason: `The later opinion leaves out the ${mine.comparator.label}.` }]
    return other ? [{ how: 'adds', reason: `The later opinion adds the ${other.comparator.label}.` }] : []
  })
  return joined([...outcomes, leftOver(earlier.left, later.left)])
}

/** What the words mean that nobody could read: more said, less said, or nothing to be judged. */
function leftOver(earlier: readonly string[], later: readonly string[]): Outcome {
  const [lacking, added] = [missingFrom(later, earlier), missingFrom(earlier, later)]
  if (lacking.length === 0 && added.length === 0) return { how: 'same', reason: '' }
  if ([...lacking, ...added].some(isTurning) || (lacking.length > 0 && added.length > 0)) {
    return { how: 'unclear', reason: 'The app cannot compare all of these words.' }
  }
  return added.length > 0
    ? { how: 'adds', reason: 'The later opinion says more.' }
    : { how: 'lacks', reason: 'The later opinion says less.' }
}

/** Words of the second list that the first has not, or not so often. */
function missingFrom(has: readonly string[], wanted: readonly string[]): string[] {
  const rest = [...has]
  return wanted.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
