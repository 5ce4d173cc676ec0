import type { PagePicture } from '../pdf/messages.ts'
import type { OcrFailureCode } from './failure.ts'
import type { OcrText } from './reading.ts'

/** What the pool asks of a worker, one at a time. The picture's bytes go over. */
export interface OcrRequest {
  picture: PagePicture
  /** Names as in `@tesseract.js-data/<name>`. */
  languages: readonly string[]
}

/** What a worker answers; `heapBytes` is the memory the reader has taken by then. */
export type OcrReport =
  | { kind: 'started' }
  | { kind: 'read'; text: OcrText; heapBytes: number }
  | { kind: 'failed'; code: OcrFailureCode }
