/**
 * A rectangle on a page: `[left, bottom, right, top]` in PDF points (1/72 inch), in the page's own user space:
 * origin at the bottom left, before the page's rotation is applied (ISO 32000-2, 8.3.2.3).
 */
export type Rect = readonly [left: number, bottom: number, right: number, top: number]

/** A stretch of a page's text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  start: number
  end: number
}

/** Numbers kept for each word in `PageText.words`: start, end, left, bottom, right, top. */
export const NUMBERS_PER_WORD = 6

/** What was read from one page of a record. */
export interface PageText {
  /** Counted from 0. */
  pageIndex: number
  /** The page's printed label ("iv", "A-3") where the document names one. */
  label: string | null
  /** Width and height in PDF points, before rotation. */
  width: number
  height: number
  /** Clockwise turn at which the page is shown, in degrees. */
  rotation: 0 | 90 | 180 | 270
  /** Words parted by one space, lines by one `\n`, blocks by an empty line; in reading order. */
  text: string
  /**
   * `NUMBERS_PER_WORD` numbers a word, in the order of `text`: start and end offset in `text` (UTF-16 units,
   * end exclusive), then the word's rectangle as in `Rect`.
   */
  words: Float32Array
  /** The page shows words that its text does not hold: they are to be read from its picture. */
  needsOcr: boolean
}
