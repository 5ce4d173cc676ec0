import type { TextRange } from '../page.ts'
import type { Word } from '../terms/foldWords.ts'
import { changedPlaces } from './changedPlaces.ts'
import { type Comparator, isAdded, joined, type Outcome, quoted } from './comparator.ts'
import { isIdle, isTurning } from './idleWords.ts'
import { asWritten, said, without } from './said.ts'

/** What is to be read first stands first: a comparator sees only the words that none before it accounted for. */
export type Comparators = readonly Comparator<unknown>[]

const SAYS_MORE = 'The later opinion says more.'
const LONGEST_NAMED = 60

/** What comparators find in one statement on one topic. */
export interface Understood {
  topicId: string
  written: string
  /** `written` without idle spaces: places are those of this text. */
  text: string
  /** One for each comparator, in their order; null where the statement says nothing of its kind. */
  found: readonly (Found | null)[]
  /** Words that no comparator accounted for. */
  left: readonly Word[]
}

interface Found {
  comparator: Comparator<unknown>
  value: unknown
  places: readonly TextRange[]
}

/** Reads a statement with all comparators: to be done once, however many others it is compared with. */
export function understand(comparators: Comparators, topicId: string, written: string): Understood {
  let statement = said(written)
  const found = comparators.map((comparator) => {
    const reading = comparator.read(statement, topicId)
    if (reading === null) return null
    statement = without(statement, reading.places)
    return comparator.isAbout?.(topicId) ? null : { comparator, ...reading }
  })
  const left = statement.words.filter(({ folded }) => !isIdle(folded, topicId))
  return { topicId, written, text: statement.text, found, left }
}

/**
 * How what a later statement says relates to an earlier one, value by value; null where no comparator finds anything in both.
 * Any value that differs decides; words that nobody can read never make two statements the same. Both are read on one topic, with
 * the same comparators. `places`: the words that are added or differ, in the later statement as written.
 */
export function compareSaid(earlier: Understood, later: Understood): Outcome | null {
  const pairs = earlier.found.map((mine, index) => [mine, later.found[index] ?? null] as const)
  if (!pairs.some(([mine, other]) => mine && other)) return null
  const outcomes = pairs.flatMap(([mine, other]): Outcome[] => {
    if (mine && other) {
      const { places = other.places, ...outcome } = mine.comparator.compare(
        mine.value,
        other.value,
        earlier.topicId,
      )
      return [{ ...outcome, places }]
    }
    if (mine) return [{ how: 'lacks', reason: `The later opinion leaves out the ${mine.comparator.label}.` }]
    if (!other) return []
    const reason = `The later opinion adds the ${other.comparator.label}.`
    return [{ how: 'adds', reason, places: other.places }]
  })
  outcomes.push(leftOver(earlier.left, later.left))
  const { places = [], ...outcome } = joined(outcomes)
  if (outcome.how !== 'adds' && outcome.how !== 'different') return outcome
  const changed = changedIn(earlier, later, places, outcomes)
  const reason = outcome.reason === SAYS_MORE ? saysMore(later.written, changed) : outcome.reason
  return { ...outcome, reason, places: changed }
}

/** Names what is added where that is short enough to read. */
function saysMore(written: string, changed: readonly TextRange[]): string {
  const added = isAdded(changed.map(({ start, end }) => quoted(written.slice(start, end))))
  return added.length <= LONGEST_NAMED ? added : SAYS_MORE
}

/** The words to mark. What differs may stand in no words of its own: then all that is added, or the whole statement. */
function changedIn(
  earlier: Understood,
  later: Understood,
  places: readonly TextRange[],
  outcomes: readonly Outcome[],
): TextRange[] {
  const { written, text, topicId } = later
  const added = outcomes.flatMap((outcome) => (outcome.how === 'adds' ? (outcome.places ?? []) : []))
  const candidates = [places, added, [{ start: 0, end: text.length }]]
  const found = candidates.map((some) => changedPlaces(earlier.text, text, some, topicId))
  return (found.find((some) => some.length > 0) ?? []).map((place) => asWritten(written, place))
}

/** What the words mean that nobody could read: more said, less said, or nothing to be judged. */
function leftOver(earlier: readonly Word[], later: readonly Word[]): Outcome {
  const [lacking, added] = [missingFrom(later, earlier), missingFrom(earlier, later)]
  if (lacking.length === 0 && added.length === 0) return { how: 'same', reason: '' }
  if (
    [...lacking, ...added].some(({ folded }) => isTurning(folded)) ||
    (lacking.length > 0 && added.length > 0)
  ) {
    return { how: 'unclear', reason: 'The app cannot compare all of these words.' }
  }
  return added.length > 0
    ? { how: 'adds', reason: SAYS_MORE, places: added }
    : { how: 'lacks', reason: 'The later opinion says less.' }
}

/** Words of the second list that the first has not, or not so often. */
function missingFrom(has: readonly Word[], wanted: readonly Word[]): Word[] {
  const rest = has.map(({ folded }) => folded)
  return wanted.filter(({ folded }) => {
    const at = rest.indexOf(folded)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
