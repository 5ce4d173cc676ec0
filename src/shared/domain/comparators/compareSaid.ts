import type { Comparator, How, Outcome } from './comparator.ts'
import { isIdle, isTurning } from './idleWords.ts'
import { said, without } from './said.ts'

/** What is to be read first stands first: a comparator sees only the words that none before it accounted for. */
export type Comparators = readonly Comparator<unknown>[]

interface Taken {
  /** One for each comparator; null where the statement says nothing of its kind. */
  values: ({ value: unknown } | null)[]
  /** Words that no comparator accounted for. */
  left: string[]
}

/**
 * How what a later statement says relates to an earlier one, value by value; null where no comparator finds anything in both.
 * Any value that differs decides; words that nobody can read never make two statements the same.
 */
export function compareSaid(
  comparators: Comparators,
  topicId: string,
  earlier: string,
  later: string,
): Outcome | null {
  const [a, b] = [take(comparators, topicId, earlier), take(comparators, topicId, later)]
  const outcomes = comparators.flatMap((comparator, index): Outcome[] => {
    const [mine, other] = [a.values[index] ?? null, b.values[index] ?? null]
    if (mine && other) return [comparator.compare(mine.value, other.value, topicId)]
    if (mine) return [{ how: 'lacks', reason: `The later says nothing of the ${comparator.label}.` }]
    if (other) return [{ how: 'adds', reason: `The ${comparator.label} is added.` }]
    return []
  })
  const inBoth = comparators.some((_, index) => a.values[index] && b.values[index])
  if (!inBoth) return null
  return joined([...outcomes, leftOver(a.left, b.left)])
}

function take(comparators: Comparators, topicId: string, text: string): Taken {
  let statement = said(text)
  const values = comparators.map((comparator) => {
    const reading = comparator.read(statement, topicId)
    if (reading) statement = without(statement, reading.places)
    return comparator.isAbout?.(topicId) ? null : reading
  })
  const left = statement.words.map(({ folded }) => folded).filter((word) => !isIdle(word, topicId))
  return { values, left }
}

/** What the words mean that nobody could read: more said, less said, or nothing to be judged. */
function leftOver(earlier: readonly string[], later: readonly string[]): Outcome {
  const [lacking, added] = [missingFrom(later, earlier), missingFrom(earlier, later)]
  if (lacking.length === 0 && added.length === 0) return { how: 'same', reason: '' }
  if ([...lacking, ...added].some(isTurning) || (lacking.length > 0 && added.length > 0)) {
    return { how: 'unclear', reason: 'Part of the words can not be compared by rule.' }
  }
  return added.length > 0
    ? { how: 'adds', reason: 'More is said.' }
    : { how: 'lacks', reason: 'The later says less.' }
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

/** One outcome for all: what differs decides, then what is unclear, then what is added or left out. */
export function joined(outcomes: readonly Outcome[]): Outcome {
  const first = (how: How) => outcomes.find((outcome) => outcome.how === how)
  const decisive = first('different') ?? first('unclear')
  if (decisive) return decisive
  const [adds, lacks] = [first('adds'), first('lacks')]
  if (adds && lacks) return { how: 'unclear', reason: 'Each says something that the other does not.' }
  const same = outcomes.find(({ how, reason }) => how === 'same' && reason !== '')
  return adds ?? lacks ?? same ?? { how: 'same', reason: 'The same in other words.' }
}
