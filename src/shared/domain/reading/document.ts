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
    let rect: Rect | null = null
    for (; word < page.words.length && page.words[word]! < end; word += NUMBERS_PER_WORD) {
      const [left, bottom, right, top] = page.words.subarray(word + 2, word + NUMBERS_PER_WORD)
      rect = rect
        ? [
            Math.min(rect[0], left!),
            Math.min(rect[1], bottom!),
            Math.max(rect[2], right!),
            Math.max(rect[3], top!),
          ]
        : [left!, bottom!, right!, top!]
    }
    lines.push({ pageIndex: page.pageIndex, start, end, text: match[0], rect })
  }
  return lines
}
