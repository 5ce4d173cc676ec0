import type { PageText } from '../page.ts'
import { asDocument, type ReadDocument } from './document.ts'

/** Pages of plain text without word rectangles. */
export function pagesOf(...texts: readonly string[]): PageText[] {
  return texts.map((text, pageIndex) => ({
    pageIndex,
    label: null,
    width: 612,
    height: 792,
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
