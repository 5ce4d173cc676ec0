import type { PagePicture } from '../pdf/messages.ts'

/** What the pool asks of a worker, one at a time. The picture's bytes go over. */
export interface OcrRequest {
  picture: PagePicture
  /** Names as in `@tesseract.js-data/<name>`. */
  languages: readonly string[]
}
