import { isLetter, lettersIn, placesOf, sameCharacter, withoutSpaces } from './looseMatch.ts'
import { NUMBERS_PER_WORD, type PageText, type Rect, type TextRange } from './page.ts'

/** The exact words of a passage and the text on both sides of it, by which it is found again. */
export interface Quote {
  text: string
  before: string
  after: string
}

/** Share of the letters around a quote that must still be around it: more than one side of it. */
const ENOUGH_CONTEXT = 0.6
/** Letters from which a quote that stands on a page once is taken as itself even in other surroundings. */
const LONG_QUOTE = 40

/** Share of a word that must lie in a selection for the word to count as selected. */
const SELECTED_SHARE = 0.5
/** Widest gap between words of one line that a highlight runs across, in heights of the line. */
const WIDEST_GAP = 4

interface Word {
  start: number
  end: number
  rect: Rect
}

/** The quote of a stretch of page text, with up to `context` UTF-16 units of text on each side. */
export function quoteAt(pageText: string, start: number, end: number, context = 32): Quote {
  return {
    text: pageText.slice(start, end),
    before: pageText.slice(wholeCharacter(pageText, Math.max(0, start - context), 1), start),
    after: pageText.slice(end, wholeCharacter(pageText, Math.min(pageText.length, end + context), -1)),
  }
}

/**
 * Finds a quote again on a page, or null ("check this") when it is not there for certain. Whitespace, letter case, hyphens
 * at line ends and the style of dashes and quote marks may have changed; letters, digits and signs may not. Of several
 * places the one in the same surroundings is taken, then the exact one, then the one nearest to `hintStart`; when these
 * do not tell them apart, none is.
 */
export function findQuote(pageText: string, quote: Quote, hintStart?: number): TextRange | null {
  if (hintStart !== undefined && standsAt(pageText, quote, hintStart)) {
    return { start: hintStart, end: hintStart + quote.text.length }
  }
  const places = placesOf(pageText, quote.text.trim()).map((range) => ({
    ...range,
    context: sharedContext(pageText, quote, range),
    exact: withoutSpaces(pageText.slice(range.start, range.end)) === withoutSpaces(quote.text) ? 1 : 0,
    distance: hintStart === undefined ? 0 : Math.abs(range.start - hintStart),
  }))
  places.sort((a, b) => b.context - a.context || b.exact - a.exact || a.distance - b.distance)
  const [best, second] = places
  if (best === undefined) return null
  const told =
    second === undefined ||
    best.context !== second.context ||
    best.exact !== second.exact ||
    best.distance !== second.distance
  const enough = ENOUGH_CONTEXT * (lettersIn(quote.before) + lettersIn(quote.after))
  const familiar = best.context >= enough || (second === undefined && lettersIn(quote.text) >= LONG_QUOTE)
  return told && familiar ? { start: best.start, end: best.end } : null
}

function standsAt(pageText: string, quote: Quote, start: number): boolean {
  return (
    quote.text !== '' &&
    pageText.startsWith(quote.text, start) &&
    pageText.slice(0, start).endsWith(quote.before) &&
    pageText.startsWith(quote.after, start + quote.text.length)
  )
}

/** How many letters and digits around a place are those around the quote, counted outward from it. */
function sharedContext(pageText: string, quote: Quote, range: TextRange): number {
  return (
    sharedRun(pageText, range.start - 1, quote.before, quote.before.length - 1, -1) +
    sharedRun(pageText, range.end, quote.after, 0, 1)
  )
}

function sharedRun(
  page: string,
  pageStart: number,
  context: string,
  contextStart: number,
  step: 1 | -1,
): number {
  let at = pageStart
  let index = contextStart
  for (let shared = 0; ; shared++) {
    while (index >= 0 && index < context.length && !isLetter(context[index])) index += step
    while (at >= 0 && at < page.length && !isLetter(page[at])) at += step
    const wanted = context[index]
    if (wanted === undefined || !sameCharacter(wanted, page[at] ?? '')) return shared
    index += step
    at += step
  }
}

/** Moves an offset that would cut a character in two by one. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) && offset > 0 && offset < text.length
    ? offset + step
    : offset
}

/**
 * Rectangles of a stretch of page text, in PDF points: one a line, in reading order, whichever way the lines run. Of a word that
 * is only partly in it, the same part of its width is taken.
 */
export function rectsOf(page: Pick<PageText, 'words'>, start: number, end: number): Rect[] {
  const words = start < end ? wordsBetween(page.words, start, end) : []
  const isNextInLine = runUpright(words)
    ? (line: Rect, next: Rect) => onOneLine(turned(line), turned(next))
    : onOneLine
  const lines: Rect[] = []
  for (const word of words) {
    const part = partOf(word, Math.max(start, word.start), Math.min(end, word.end))
    const line = lines.at(-1)
    if (line !== undefined && isNextInLine(line, part)) lines[lines.length - 1] = around(line, part)
    else lines.push(part)
  }
  return lines
}

/**
 * The stretch of text whose words lie in the rectangles (PDF points, page space), or null where none does. Where the
 * words are scattered over the text (columns), the longest run of them is taken, not what lies between.
 */
export function wordsIn(page: Pick<PageText, 'words'>, rects: readonly Rect[]): TextRange | null {
  const words = wordsBetween(page.words, 0, Number.POSITIVE_INFINITY)
  const shares = words.map((word) => Math.min(1, sum(rects.map((rect) => sharedShare(word.rect, rect)))))
  const most = Math.max(0, ...shares)
  if (most === 0) return null
  const selected = shares.map((share) => share >= Math.min(SELECTED_SHARE, most))
  let best: TextRange | null = null
  for (let index = 0; index < words.length; ) {
    if (!selected[index]) {
      index += 1
      continue
    }
    let last = index
    while (selected[last + 1]) last += 1
    const run = { start: words[index]!.start, end: words[last]!.end }
    if (best === null || run.end - run.start > best.end - best.start) best = run
    index = last + 1
  }
  return best
}

/**
 * The stretch of page text a person selected in the viewer, from the selected words and their rectangles (PDF points, page
 * space). The words are matched to the letter where they stand under the rectangles; else whole words there are taken.
 */
export function rangeOfSelection(
  page: Pick<PageText, 'text' | 'words'>,
  selectedText: string,
  rects: readonly Rect[],
): TextRange | null {
  const under = wordsIn(page, rects)
  if (under === null) return null
  const found = findQuote(page.text, { text: selectedText, before: '', after: '' }, under.start)
  return found !== null && found.start < under.end && under.start < found.end ? found : under
}

/** The words that lie in a stretch of text, wholly or partly. They stand in the order of the text, so the first is found by halving. */
function wordsBetween(numbers: Float32Array, from: number, to: number): Word[] {
  let first = 0
  let after = Math.floor(numbers.length / NUMBERS_PER_WORD)
  while (first < after) {
    const middle = (first + after) >> 1
    if (numbers[middle * NUMBERS_PER_WORD + 1]! <= from) first = middle + 1
    else after = middle
  }
  const words: Word[] = []
  for (let at = first * NUMBERS_PER_WORD; numbers[at]! < to; at += NUMBERS_PER_WORD) {
    const [start = 0, end = 0, left = 0, bottom = 0, right = 0, top = 0] = numbers.subarray(
      at,
      at + NUMBERS_PER_WORD,
    )
    words.push({ start, end, rect: [left, bottom, right, top] })
  }
  return words
}

function partOf(word: Word, start: number, end: number): Rect {
  const [left, bottom, right, top] = word.rect
  const length = word.end - word.start
  // Cutting the width of a word that runs up or down would cut its letters.
  if (length === 0 || isUpright(word)) return word.rect
  const each = (right - left) / length
  return [left + (start - word.start) * each, bottom, right - (word.end - end) * each, top]
}

/** A long word that is taller than wide runs up or down the page, as text does on pages that are shown turned. */
function isUpright({ start, end, rect: [left, bottom, right, top] }: Word): boolean {
  return isLong({ start, end }) && top - bottom > right - left
}

/** Shorter words may be taller than wide either way. */
function isLong({ start, end }: TextRange): boolean {
  return end - start > 2
}

function runUpright(words: readonly Word[]): boolean {
  const long = words.filter(isLong)
  return long.filter(isUpright).length > long.length / 2
}

/** The rectangle with its two axes exchanged. */
function turned([left, bottom, right, top]: Rect): Rect {
  return [bottom, left, top, right]
}

function onOneLine(line: Rect, next: Rect): boolean {
  const height = Math.min(line[3] - line[1], next[3] - next[1])
  const shared = Math.min(line[3], next[3]) - Math.max(line[1], next[1])
  const gap = Math.max(next[0] - line[2], line[0] - next[2])
  return shared >= height / 2 && gap <= WIDEST_GAP * Math.max(line[3] - line[1], next[3] - next[1])
}

function around(a: Rect, b: Rect): Rect {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function sharedShare(word: Rect, rect: Rect): number {
  const width = Math.min(word[2], rect[2]) - Math.max(word[0], rect[0])
  const height = Math.min(word[3], rect[3]) - Math.max(word[1], rect[1])
  const area = (word[2] - word[0]) * (word[3] - word[1])
  return width > 0 && height > 0 && area > 0 ? (width * height) / area : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
