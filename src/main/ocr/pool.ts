import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { PagePicture } from '../pdf/messages.ts'
import { openLane } from '../workers/lane.ts'
import type { Task } from '../workers/seat.ts'
import { OcrFailure, type OcrFailureCode } from './failure.ts'
import { installedLanguages } from './languages.ts'
import type { OcrRequest } from './messages.ts'
import type { OcrText } from './reading.ts'

export { OcrFailure, type OcrFailureCode } from './failure.ts'
export type { OcrOutcome, OcrText } from './reading.ts'

export interface OcrPoolOptions {
  /** Worker threads at most. Default: 2, or 1 where there is one processor. */
  workers?: number
  /** Names as in `@tesseract.js-data/<name>`: "eng", "spa". Default: all that are installed. */
  languages?: readonly string[]
  /** Milliseconds that one page may take. Default: 180 000. */
  pageTimeoutMs?: number
  /** Milliseconds without a page after which a worker is ended. Default: 60 000. */
  idleMs?: number
}

export interface ReadPageOptions {
  /** Stops the reading: it rejects with an `AbortError`. */
  signal?: AbortSignal
  /** Languages of this page, where they are known. */
  languages?: readonly string[]
}

/** Worker threads that read the pictures of pages. Pages start in the order they came. */
export interface OcrPool {
  /**
   * Reads the words of a page drawn for OCR; the picture's bytes go over to the worker and are gone afterwards.
   * Rejects with `OcrFailure` (that page alone), or with an `AbortError`.
   */
  readPage(picture: PagePicture, options?: ReadPageOptions): Promise<OcrText>
  /** Starts a worker ahead of the first page, so that it need not wait. */
  warmUp(): void
  /** Ends all workers; what runs or waits rejects with an `AbortError`. */
  close(): Promise<void>
}

const entry = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)

const PAGE_TIMEOUT_MS = 180_000
const IDLE_MS = 60_000

/** Creates a pool. Workers start with the first page or with `warmUp`; idle ones do not keep the process alive. */
export function createOcrPool(options: OcrPoolOptions = {}): OcrPool {
  const timeLimit = options.pageTimeoutMs ?? PAGE_TIMEOUT_MS
  const lane = openLane({
    seats: options.workers ?? Math.min(2, availableParallelism()),
    kind: () => ({ entry, failure: (code: OcrFailureCode) => new OcrFailure(code) }),
    idleMs: options.idleMs ?? IDLE_MS,
  })
  let known = options.languages

  return {
    async readPage(picture, { signal, languages } = {}) {
      known ??= installedLanguages()
      const message: OcrRequest = { picture, languages: languages ?? known }
      const task: Task = { message, transfer: [picture.gray.buffer], timeLimit }
      return (await lane.run(() => task, signal)) as OcrText
    },
    warmUp: () => void lane.warmUp(1),
    close: lane.close,
  }
}
