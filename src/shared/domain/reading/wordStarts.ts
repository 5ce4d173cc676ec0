import type { PageText } from '../page.ts'
import { isInWord, LONGEST_OPENING, openingsOf, WORD_END } from './openings.ts'

/**
 * The beginnings of words, in the order of their first letters: each is the letters as a number, times `SHIFT`, plus
 * what the word is found by again (its offset in a text).
 */
export type WordStarts = Float64Array

const SHIFT = 2 ** 30
/** Letters and digits of ASCII are told apart, any other letter from them, and the end of a word. */
const SIGNS = 38
const PLACES = [SIGNS ** 3, SIGNS ** 2, SIGNS, 1] as const

const ofPages = new WeakMap<PageText, WordStarts>()

/** The beginnings of a page's words by their offsets; worked out once for a page. */
export function wordStartsOf(page: PageText): WordStarts {
  let starts = ofPages.get(page)
  if (!starts) {
    starts = wordStartsIn(page.text)
    ofPages.set(page, starts)
  }
  return starts
}

/** The beginnings of a text's words by their offsets. */
export function wordStartsIn(text: string): WordStarts {
  const starts: number[] = []
  forEachWord(text, (at, letters) => starts.push(letters * SHIFT + at))
  return new Float64Array(starts).sort()
}

/**
 * Calls with the offset and the first letters of every word. So that no rule for what a word is misses one, more places count
 * than most rules have: every letter or digit without one of ASCII before it.
 */
export function forEachWord(text: string, call: (at: number, letters: number) => void): void {
  let isAfterAscii = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const inWord = isInWord(unit)
    if (inWord && !isAfterAscii) call(at, lettersAt(text, at))
    isAfterAscii = inWord && unit < 0x80
  }
}

/** Longer words are cut when they are looked at. */
export const LONGEST_WORD = 60

/** The word that begins at an offset, with its parts after hyphens, up to `LONGEST_WORD`. */
export function wordAt(text: string, start: number): string {
  let end = start
  while (end - start < LONGEST_WORD && (isInWord(text.charCodeAt(end)) || text[end] === '-')) end += 1
  return text.slice(start, end)
}

/** Words found by numbers of one's own, in the order `WordStarts` has. */
export function orderedStarts(letters: readonly number[]): WordStarts {
  return Float64Array.from(letters, (each, index) => each * SHIFT + index).sort()
}

function lettersAt(text: string, at: number): number {
  let letters = 0
  for (let place = 0; place < LONGEST_OPENING; place++) {
    const sign = signOf(text.charCodeAt(at + place))
    if (sign === 0) break
    letters += sign * PLACES[place]!
  }
  return letters
}

function signOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit >= 65 && unit <= 90) return unit - 64
  if (unit >= 48 && unit <= 57) return unit - 21
  return isInWord(unit) ? SIGNS - 1 : 0
}

/** A regular expression, or what one is made of: with many, each is compiled at its first use only. */
export type PatternSource = Pick<RegExp, 'source' | 'flags'>

/** A pattern made ready to be tried only where words begin as its matches do. */
interface AtWords {
  /** Without the look behind, which takes long to compile. */
  sticky: RegExp
  looksBehind: boolean
  /** For all of a text, where any word will do. */
  whole: RegExp | null
  /** From and to, in the numbers of `WordStarts`, in order. Null where any word will do. */
  ranges: Float64Array | null
}

const known = new WeakMap<PatternSource, AtWords>()
/** With what most patterns begin; a group follows. */
const NOT_AFTER_LETTER = String.raw`(?<![\p{L}\p{N}])`

/** A pattern's sticky twin, and how its matches begin (see `openingsOf`); worked out once for a pattern. */
export function atWords(pattern: PatternSource): AtWords {
  let made = known.get(pattern)
  if (!made) {
    const flags = `${pattern.flags.replace(/[gy]/g, '')}y`
    const openings = openingsOf(pattern.source)
    const looksBehind = pattern.source.startsWith(NOT_AFTER_LETTER)
    const source = looksBehind ? pattern.source.slice(NOT_AFTER_LETTER.length) : pattern.source
    made = {
      sticky: new RegExp(source, flags),
      looksBehind,
      whole: openings ? null : new RegExp(pattern.source, pattern.flags),
      ranges: openings && rangesOf(openings),
    }
    known.set(pattern, made)
  }
  return made
}

function rangesOf(openings: readonly string[]): Float64Array {
  const ranges = openings.flatMap((opening): (readonly [number, number])[] => {
    const whole = opening.replace(WORD_END, '')
    const from = lettersAt(whole, 0)
    const last = PLACES[whole.length - 1]!
    if (whole === opening) return [[from, from + last]]
    // What is no letter of ASCII may end the word, or go on with it.
    const next = PLACES[whole.length]!
    return [
      [from, from + next],
      [from + (SIGNS - 1) * next, from + last],
    ]
  })
  return Float64Array.from(
    ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]).flatMap(([from, to]) => [from * SHIFT, to * SHIFT]),
  )
}

/** By what the words with one of a pattern's openings are found, in order. */
export function openedBy(starts: WordStarts, ranges: Float64Array): number[] {
  const found: number[] = []
  let low = 0
  for (let range = 0; range < ranges.length && low < starts.length; range += 2) {
    const from = ranges[range]!
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < from) low = middle + 1
      else high = middle
    }
    const to = ranges[range + 1]!
    for (; low < starts.length && starts[low]! < to; low++) found.push(starts[low]! % SHIFT)
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found
}

/**
 * What `text.matchAll(pattern)` finds, but tried only at words that begin as a match can. For global patterns whose matches begin
 * with a letter or digit, and with a word: they look behind, or open with `\b`.
 */
export function* matchesAtWords(
  text: string,
  starts: WordStarts,
  pattern: PatternSource,
): Generator<RegExpExecArray, void, undefined> {
  const ready = atWords(pattern)
  if (!ready.ranges) {
    if (ready.whole) yield* text.matchAll(ready.whole)
    return
  }
  let from = 0
  for (const at of openedBy(starts, ready.ranges)) {
    if (at < from) continue
    const match = matchAt(ready, text, at)
    if (!match) continue
    from = at + match[0].length
    yield match
  }
}

/** The match that begins at the beginning of a word. */
export function matchAt({ sticky, looksBehind }: AtWords, text: string, at: number): RegExpExecArray | null {
  if (looksBehind && isAfterLetter(text, at)) return null
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** At the beginning of a word only what is not of ASCII can be a letter before it. */
function isAfterLetter(text: string, at: number): boolean {
  return (
    at > 0 && text.charCodeAt(at - 1) >= 0x80 && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))
  )
}

/** What `page.text.matchAll(pattern)` finds; see `matchesAtWords`. */
export function matchesOnPage(page: PageText, pattern: RegExp): Generator<RegExpExecArray, void, undefined> {
  return matchesAtWords(page.text, wordStartsOf(page), pattern)
}
