import { NUMBERS_PER_WORD } from '#shared/domain/page.ts'
import { lettersOf } from './characters.ts'

/** A page's text and word rectangles, as in `PageText`. */
export interface ReadText {
  text: string
  words: Float32Array<ArrayBuffer>
}

/** A rectangle that is filled again and again, in PDF points. */
export interface Box {
  left: number
  bottom: number
  right: number
  top: number
}

/** A page's text while it is written, character by character. Kept between pages: it grows with the longest one. */
export interface Draft {
  units: Uint16Array<ArrayBuffer>
  length: number
  numbers: Float32Array<ArrayBuffer>
  used: number
  /** Offset at which the word being written starts, or -1 between words. */
  wordStart: number
  /** Where the word being written, or the last one written, stands. */
  word: Box
  /** What parts the next word from the last. */
  gap: 'space' | 'line'
}

const SPACE = 0x20
const LINE_FEED = 0x0a
/** A gap between lines wider than this part of a line's thickness starts a new block. */
const BLOCK_GAP = 0.6
/** Room for a blank line and the longest ligature. */
const UNITS_PER_STEP = 8

export function createDraft(): Draft {
  return {
    units: new Uint16Array(1 << 14),
    length: 0,
    numbers: new Float32Array(1 << 13),
    used: 0,
    wordStart: -1,
    word: { left: 0, bottom: 0, right: 0, top: 0 },
    gap: 'space',
  }
}

/** Writes a character at its place. `angleOf` gives the angle of its line in radians; it is asked at line starts only. */
export function writeCharacter(draft: Draft, code: number, place: Box, angleOf: () => number): void {
  if (draft.length + UNITS_PER_STEP > draft.units.length) {
    const units = new Uint16Array(draft.units.length * 2)
    units.set(draft.units)
    draft.units = units
  }
  if (draft.wordStart < 0) startWord(draft, place, angleOf)
  else widen(draft.word, place)
  const letters = lettersOf(code)
  if (letters !== undefined) {
    for (let index = 0; index < letters.length; index++)
      draft.units[draft.length++] = letters.charCodeAt(index)
  } else if (code > 0xffff) {
    draft.units[draft.length++] = 0xd800 + ((code - 0x10000) >> 10)
    draft.units[draft.length++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
  } else draft.units[draft.length++] = code
}

/** Ends the word being written, if any. A line end outweighs spaces beside it. */
export function endWord(draft: Draft, gap: 'space' | 'line'): void {
  if (gap === 'line') draft.gap = gap
  if (draft.wordStart < 0) return
  const { numbers, used, word } = draft
  if (used + NUMBERS_PER_WORD > numbers.length) {
    draft.numbers = new Float32Array(numbers.length * 2)
    draft.numbers.set(numbers)
  }
  draft.numbers[used] = draft.wordStart
  draft.numbers[used + 1] = draft.length
  draft.numbers[used + 2] = word.left
  draft.numbers[used + 3] = word.bottom
  draft.numbers[used + 4] = word.right
  draft.numbers[used + 5] = word.top
  draft.used += NUMBERS_PER_WORD
  draft.wordStart = -1
}

/** Takes what was written and readies the draft for the next page. */
export function finish(draft: Draft): ReadText {
  endWord(draft, 'line')
  // A lone half of a surrogate pair becomes U+FFFD, which is as long, so that offsets hold.
  const text = Buffer.from(draft.units.buffer, 0, draft.length * 2)
    .toString('utf16le')
    .toWellFormed()
  const words = draft.numbers.slice(0, draft.used)
  draft.length = 0
  draft.used = 0
  draft.gap = 'space'
  return { text, words }
}

function startWord(draft: Draft, place: Box, angleOf: () => number): void {
  const { units, word } = draft
  if (draft.length > 0) {
    if (draft.gap === 'line' || isElsewhere(word, place)) {
      units[draft.length++] = LINE_FEED
      if (startsBlock(word, place, angleOf())) units[draft.length++] = LINE_FEED
    } else units[draft.length++] = SPACE
  }
  draft.gap = 'space'
  draft.wordStart = draft.length
  word.left = place.left
  word.bottom = place.bottom
  word.right = place.right
  word.top = place.top
}

function widen(box: Box, by: Box): void {
  if (by.left < box.left) box.left = by.left
  if (by.bottom < box.bottom) box.bottom = by.bottom
  if (by.right > box.right) box.right = by.right
  if (by.top > box.top) box.top = by.top
}

/** PDFium at times parts far-off pieces by a mere space: without shared height or width they are two lines. */
function isElsewhere(a: Box, b: Box): boolean {
  return (a.bottom >= b.top || b.bottom >= a.top) && (a.left >= b.right || b.left >= a.right)
}

/** Whether a line starts well below the one before it, or back up in another column. */
function startsBlock(before: Box, after: Box, angle: number): boolean {
  if (Math.abs(Math.sin(angle)) > Math.SQRT1_2) {
    const thickness = Math.min(before.right - before.left, after.right - after.left)
    return Math.max(after.left - before.right, before.left - after.right) > BLOCK_GAP * thickness
  }
  const thickness = Math.min(before.top - before.bottom, after.top - after.bottom)
  return Math.max(before.bottom - after.top, after.bottom - before.top) > BLOCK_GAP * thickness
}
