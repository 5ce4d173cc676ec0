import type { TextRange } from '../page.ts'
import type { Said } from './said.ts'

/**
 * How what a later statement says of one kind of value relates to what an earlier says. `adds`: the later says all the earlier
 * says and more; `lacks`: it says less, and nothing against it.
 */
export type How = 'same' | 'adds' | 'lacks' | 'different' | 'unclear'

/** With one plain line that says why, naming both values where they are not the same. */
export interface Outcome {
  how: How
  reason: string
  /** A few words instead of `reason` where both values stand beside it: "How much to remove." */
  inShort?: string
  /** Where the later statement says more or something else, in its text; all that was read of this kind where absent. */
  places?: readonly TextRange[]
}

/** What a statement says in one kind of value. */
export interface Reading<Value> {
  value: Value
  /** The words accounted for, labels and units with them; UTF-16 offsets in the statement's text. */
  places: readonly TextRange[]
}

/** One kind of value: how it is read out of plain words, and how two of them relate. */
export interface Comparator<Value> {
  /** Names the value in a reason: "grade", "tumor size". */
  label: string
  /**
   * Null where the statement says nothing of this kind. Words without their label ("2", "positive") are read only where the
   * topic is the value's own; `topicId` is one of the catalogue's or a person's own.
   */
  read(statement: Said, topicId: string): Reading<Value> | null
  compare(earlier: Value, later: Value, topicId: string): Outcome
  /** True for topics on which such a value only names what the statement is about: it is accounted for, and not compared. */
  isAbout?(topicId: string): boolean
}

/** The outcome seen from the other side, without places; `reason` must name no order to be fit for both. */
export function turned({ how, reason }: Outcome): Outcome {
  return { how: how === 'adds' ? 'lacks' : how === 'lacks' ? 'adds' : how, reason }
}

/** One outcome for all: what differs decides, then what is unclear, then what is added or left out. */
export function joined(outcomes: readonly Outcome[]): Outcome {
  const { places: _own, ...decisive } = decisiveOf(outcomes)
  const { how } = decisive
  const places = outcomes.filter((outcome) => outcome.how === how).map((outcome) => outcome.places)
  // One that tells no places may stand anywhere in what was read.
  const all = places.flatMap((known) => known ?? [])
  return places.length > 0 && places.every((known) => known !== undefined)
    ? { ...decisive, places: all }
    : decisive
}

function decisiveOf(outcomes: readonly Outcome[]): Outcome {
  const first = (how: How) => outcomes.find((outcome) => outcome.how === how)
  const decisive = first('different') ?? first('unclear')
  if (decisive) return decisive
  const [adds, lacks] = [first('adds'), first('lacks')]
  if (adds && lacks) return { how: 'unclear', reason: 'Each says something that the other does not.' }
  // Names are read last, and say more than "the same side".
  const same = outcomes.findLast(({ how, reason }) => how === 'same' && reason !== '')
  return adds ?? lacks ?? same ?? { how: 'same', reason: 'The same in other words.' }
}

/** How a detail relates that each side may leave out; `apart` judges where both tell it and it is not alike. */
export function compareDetail<Value>(
  a: Value | null,
  b: Value | null,
  name: string,
  apart: () => Outcome,
): Outcome {
  if (a === b) return { how: 'same', reason: '' }
  if (a === null) return { how: 'adds', reason: isAdded([name]) }
  return b === null ? { how: 'lacks', reason: isLeftOut([name]) } : apart()
}

/** A reason that names both values. */
export function oneSays(earlier: string, later: string): string {
  return `One says ${earlier}, the other ${later}.`
}

/** Words as a statement has them. */
export function quoted(written: string): string {
  return `“${written}”`
}

/** A reason that names what the later alone has. */
export function isAdded(names: readonly string[]): string {
  return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} added.`
}

/** A reason that names what the earlier alone has. */
export function isLeftOut(names: readonly string[]): string {
  return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} left out.`
}
