import type { TextRange } from '../page.ts'
import type { Comparator, Outcome } from './comparator.ts'

type Side = 'left' | 'right' | 'both' | 'middle'

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

/** Sides of the body. Another side than the earlier's is always told: it may be the mark of a mix-up. */
export const laterality: Comparator<Side> = {
  label: 'side',
  read(statement, topicId) {
    const found = sidesIn(statement.open, topicId)
    const sides = new Set(found.map(({ side }) => side))
    if (sides.size === 0) return null
    const value = sides.has('both') || (sides.has('left') && sides.has('right')) ? 'both' : [...sides][0]!
    return { value, places: found.map(({ place }) => place) }
  },
  compare(earlier, later): Outcome {
    if (earlier === later) return { how: 'same', reason: 'The same side.' }
    return { how: 'different', reason: `One says ${WORDS[earlier]}, the other ${WORDS[later]}.` }
  },
}

function sidesIn(text: string, topicId: string): SideFound[] {
  const matches = (words: RegExp, sideOf: (match: RegExpExecArray) => Side): SideFound[] =>
    [...text.matchAll(words)].map((match) => ({
      side: sideOf(match),
      place: { start: match.index, end: match.index + match[0].length },
    }))
  const alone = topicId === 'laterality' ? ALONE.find(([, words]) => words.test(text)) : undefined
  return [
    ...matches(ONE, ({ 1: side }) => side!.toLowerCase() as Side),
    ...matches(SHORT, ({ 1: left }) => (left ? 'left' : 'right')),
    ...matches(BOTH, () => 'both'),
    ...matches(MIDDLE, () => 'middle'),
    ...(alone ? [{ side: alone[0], place: { start: 0, end: text.length } }] : []),
  ]
}
