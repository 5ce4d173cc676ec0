import type { TextRange } from '../page.ts'
import { type Comparator, type Outcome, oneSays } from './comparator.ts'
import { placeOf } from './places.ts'

type Side = 'left' | 'right' | 'both' | 'middle'

interface Place {
  side: Side
  /** Left and right are named one by one, it may be for two things. */
  each: boolean
  lobe: string | null
}

interface SideFound {
  side: Side
  place: TextRange
}

const PAIRED =
  'sides?|breasts?|lungs?|kidneys?|ovar(?:y|ies)|knees?|hips?|eyes?|ears?|lobes?|legs?|arms?|shoulders?|axillae?'
/** "Left" as the past of leave and "right" as an adverb name no side. */
const ONE =
  /\b(left|right)(?:[- ]sided?)?\b(?! (?:out|over|alone|behind|untreated|in place|to|away|now|after|before|then|here)\b)/giu
const SHORT = new RegExp(String.raw`\b(?:(lt?)|(rt?))\b\.?(?= (?:${PAIRED})\b)`, 'giu')
const BOTH = new RegExp(String.raw`\bbi-?lateral(?:ly)?\b|\b(?:on )?both (?:${PAIRED})\b`, 'giu')
const MIDDLE = /\bmid-?line\b|\b(?:in the )?middle\b/giu
const ALONE: readonly (readonly [Side, RegExp])[] = [
  ['left', /^\W*lt?\W*$/iu],
  ['right', /^\W*rt?\W*$/iu],
  ['both', /^\W*both\W*$/iu],
]
const WORDS: Readonly<Record<Side, string>> = {
  left: 'the left side',
  right: 'the right side',
  both: 'both sides',
  middle: 'the middle',
}

const LOBE = /\b(upper|middle|lower)[- ]lobes?\b/giu
/** RUL, LLL: a side and a lobe of the lung in one. */
const SIDE_AND_LOBE = /\b([LR])([UML])L\b/gu
const LOBES: Readonly<Record<string, string>> = { U: 'upper', M: 'middle', L: 'lower' }
/** "Left or right": which of them is left open. */
const EITHER = /\b(?:left|right)\s*(?:or|vs\.?|versus)\s*(?:left|right)\b/iu

const DENIED =
  /\b(?:not|nor|no|without|neither|rather than|instead of)(?: (?:on|in|from))?(?: the)? (?:left|right)\b/iu

/** Sides of the body. Another side than the earlier's is always told: it may be the mark of a mix-up. */
export const laterality: Comparator<Place> = {
  label: 'side',
  read(statement, topicId) {
    if (EITHER.test(statement.open) || DENIED.test(statement.open)) return null
    const found = sidesIn(statement.open, topicId)
    const sides = new Set(found.map(({ side }) => side))
    if (sides.size === 0) return null
    const each = sides.has('left') && sides.has('right')
    const side = sides.has('both') || each ? 'both' : [...sides][0]!
    const lobes = lobesIn(statement.open)
    return {
      value: { side, each: each && !sides.has('both'), lobe: lobes.length === 1 ? lobes[0]!.lobe : null },
      places: [...found, ...(lobes.length === 1 ? lobes : [])].map(({ place }) => place),
    }
  },
  compare(earlier, later): Outcome {
    const [a, b] = [earlier.side, later.side]
    const reason = oneSays(WORDS[a], WORDS[b])
    if (a !== b) return { how: earlier.each || later.each ? 'unclear' : 'different', reason }
    if (earlier.lobe === later.lobe) return { how: 'same', reason: 'The same side.' }
    if (earlier.lobe === null) return { how: 'adds', reason: `The ${later.lobe} lobe is added.` }
    if (later.lobe === null) return { how: 'lacks', reason: `The ${earlier.lobe} lobe is left out.` }
    return {
      how: 'different',
      reason: oneSays(`the ${earlier.lobe} lobe`, `the ${later.lobe} lobe`),
    }
  },
}

function lobesIn(text: string): { lobe: string; place: TextRange }[] {
  const named = [...text.matchAll(LOBE)].map((match) => ({ lobe: match[1]!.toLowerCase(), match }))
  const short = [...text.matchAll(SIDE_AND_LOBE)].map((match) => ({ lobe: LOBES[match[2]!]!, match }))
  return [...named, ...short].map(({ lobe, match }) => ({
    lobe,
    place: placeOf(match),
  }))
}

function sidesIn(text: string, topicId: string): SideFound[] {
  const matches = (words: RegExp, sideOf: (match: RegExpExecArray) => Side): SideFound[] =>
    [...text.matchAll(words)].map((match) => ({
      side: sideOf(match),
      place: placeOf(match),
    }))
  const alone = topicId === 'laterality' ? ALONE.find(([, words]) => words.test(text)) : undefined
  return [
    ...matches(ONE, ({ 1: side }) => side!.toLowerCase() as Side),
    ...matches(SHORT, ({ 1: left }) => (left ? 'left' : 'right')),
    ...matches(SIDE_AND_LOBE, ({ 1: side }) => (side === 'L' ? 'left' : 'right')),
    ...matches(BOTH, () => 'both'),
    ...matches(MIDDLE, () => 'middle'),
    ...(alone ? [{ side: alone[0], place: { start: 0, end: text.length } }] : []),
  ]
}
