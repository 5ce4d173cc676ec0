import { NUMBERS_PER_WORD, type PageText, type Rect } from '../page.ts'

/** One line of a page's text. */
export interface Line {
  pageIndex: number
  /** UTF-16 offsets in the page's text, end exclusive, without the line break. */
  start: number
  end: number
  text: string
  /** Null where the words have no places. */
  rect: Rect | null
}

/** A record's pages in order, cut into lines. */
export interface ReadDocument {
  pages: readonly PageText[]
  /** In reading order; empty lines left out. */
  lines: readonly Line[]
}

/** Cuts the pages of a record into lines. */
export function asDocument(pages: readonly PageText[]): ReadDocument {
  return { pages, lines: pages.flatMap(linesOf) }
}

function linesOf(page: PageText): Line[] {
  const lines: Line[] = []
  let word = 0
  for (const match of page.text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() === '') continue
    const start = match.index
    const end = start + match[0].length
    const first = word
    while (word < page.words.length && page.words[word]! < end) word += NUMBERS_PER_WORD
    const rect = rectOf(page.words, first, word)
    lines.push({ pageIndex: page.pageIndex, start, end, text: match[0], rect })
  }
  return lines
}

/** What the words from one number of a page's words to another cover together. */
function rectOf(words: Float32Array, from: number, to: number): Rect | null {
  if (from >= to) return null
  let [left, bottom, right, top] = [words[from + 2]!, words[from + 3]!, words[from + 4]!, words[from + 5]!]
  for (let word = from + NUMBERS_PER_WORD; word < to; word += NUMBERS_PER_WORD) {
    left = Math.min(left, words[word + 2]!)
    bottom = Math.min(bottom, words[word + 3]!)
    right = Math.max(right, words[word + 4]!)
    top = Math.max(top, words[word + 5]!)
  }
  return [left, bottom, right, top]
}
