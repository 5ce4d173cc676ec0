/** How reading the picture of a page ended: words, nothing to read, or marks that are no words. */
export type OcrOutcome = 'read' | 'blank' | 'unreadable'

/** The words of a page's picture, in the page's own user space (PDF points), as in `PageText`. */
export interface OcrText {
  outcome: OcrOutcome
  text: string
  words: Float32Array<ArrayBuffer>
  /** From 0 to 100, one a word, in the order of `words`. */
  confidences: Uint8Array<ArrayBuffer>
}
