import { NUMBERS_PER_WORD } from '#shared/domain/page.ts'
import type { FoundWord } from './engine.ts'
import type { OcrText } from './reading.ts'
import { placeOnPage, type View } from './upright.ts'

/** Below this, marks were taken for a word; short ones are noise more often. */
const LEAST_CONFIDENCE = 25
const LEAST_FOR_SHORT = 45
const LEAST_FOR_SIGNS = 65
/** A word read with this confidence is one. */
const SURE = 60
/** Letters of a line that must be sure, and the part of all, for its other marks to be words too. */
const LEAST_IN_SURE_LINE = 12
const SURE_LINE_SHARE = 0.8
/** A gap between lines wider than this part of their height parts blocks. */
const BLOCK_GAP = 1.1

/** The words that are more than noise; on a line that is else surely words, even a doubtful one is. */
export function plausibleWords(found: readonly FoundWord[]): FoundWord[] {
  const lines = Map.groupBy(found, ({ line }) => line)
  const sure = new Set([...lines].filter(([, words]) => isSureLine(words)).map(([line]) => line))
  return found.filter(({ text, confidence, line }) => {
    const letters = lettersIn(text)
    if (letters === 0) return text !== '' && confidence >= LEAST_FOR_SIGNS
    return sure.has(line) || confidence >= (letters < 3 ? LEAST_FOR_SHORT : LEAST_CONFIDENCE)
  })
}

function isSureLine(words: readonly FoundWord[]): boolean {
  const { count, share } = sureLetters(words)
  return count >= LEAST_IN_SURE_LINE && share >= SURE_LINE_SHARE
}

/** How many letters and digits were read with confidence, and the part they are of all that were read. */
export function sureLetters(found: readonly FoundWord[]): { count: number; share: number } {
  let all = 0
  let count = 0
  for (const { text, confidence } of found) {
    const letters = lettersIn(text)
    all += letters
    if (letters >= 2 && confidence >= SURE) count += letters
  }
  return { count, share: all === 0 ? 0 : count / all }
}

/** Writes words as `OcrText` does, with their places on the page. */
export function writeWords(words: readonly FoundWord[], view: View): OcrText {
  const numbers = new Float32Array(words.length * NUMBERS_PER_WORD)
  const confidences = new Uint8Array(words.length)
  let text = ''
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    if (before) text += gapBetween(before, word)
    const start = text.length
    text += word.text
    numbers.set(
      [start, text.length, ...placeOnPage(view, word.left, word.top, word.width, word.height)],
      index * NUMBERS_PER_WORD,
    )
    confidences[index] = Math.round(word.confidence)
  }
  return { outcome: 'read', text, words: numbers, confidences }
}

function gapBetween(before: FoundWord, word: FoundWord): string {
  if (before.line === word.line) return ' '
  const gap = word.top - (before.top + before.height)
  const isFar = gap > BLOCK_GAP * Math.max(before.height, word.height) || gap < -3 * before.height
  return before.block !== word.block || isFar ? '\n\n' : '\n'
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
