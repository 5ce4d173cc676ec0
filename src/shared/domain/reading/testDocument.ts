import { NUMBERS_PER_WORD, type PageText } from '../page.ts'
import { asDocument, type ReadDocument } from './document.ts'
import type { FoundFact } from './fact.ts'

const PAGE_WIDTH = 612
const PAGE_HEIGHT = 792
const WIDTH_OF_LETTER = 0.5

/** Pages of plain text without word rectangles. */
export function pagesOf(...texts: readonly string[]): PageText[] {
  return texts.map((text, pageIndex) => ({
    pageIndex,
    label: null,
    width: PAGE_WIDTH,
    height: PAGE_HEIGHT,
    rotation: 0,
    text,
    words: new Float32Array(),
    needsOcr: false,
  }))
}

/** A document of pages of plain text. */
export function documentOf(...texts: readonly string[]): ReadDocument {
  return asDocument(pagesOf(...texts))
}

/** Words at a place: points from the left edge and from the top of the page, and the height of their line. */
export type Placed = readonly [left: number, fromTop: number, words: string, height?: number]

/** A page of placed words; its text is theirs in the order given, a line each. */
export function placedPage(placed: readonly Placed[]): PageText {
  const words: number[] = []
  let text = ''
  for (const [left, fromTop, line, height = 11] of placed) {
    if (text !== '') text += '\n'
    const lineStart = text.length
    text += line
    for (const word of line.matchAll(/\S+/g)) {
      const start = lineStart + word.index
      const x = left + word.index * height * WIDTH_OF_LETTER
      const right = x + word[0].length * height * WIDTH_OF_LETTER
      words.push(
        start,
        start + word[0].length,
        x,
        PAGE_HEIGHT - fromTop - height,
        right,
        PAGE_HEIGHT - fromTop,
      )
    }
  }
  if (words.length % NUMBERS_PER_WORD !== 0) throw new Error('A word has six numbers.')
  return { ...pagesOf(text)[0]!, words: new Float32Array(words) }
}

/** A document of one page of placed words. */
export function placedDocument(...placed: readonly Placed[]): ReadDocument {
  return asDocument([placedPage(placed)])
}

/** The words on the page that a fact points at. */
export function quoteOf(document: ReadDocument, fact: FoundFact): string {
  const page = document.pages.find(({ pageIndex }) => pageIndex === fact.pageIndex)
  return page?.text.slice(fact.start, fact.end) ?? ''
}
