import { availableParallelism } from 'node:os'
import type { PagePicture } from '../pdf/messages.ts'
import { installedLanguages } from './languages.ts'
import type { OcrText } from './reading.ts'
import { type OcrSeat, startOcrSeat } from './seat.ts'

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

interface Job {
  picture: PagePicture
  languages: readonly string[]
  seat: OcrSeat | null
  settle: PromiseWithResolvers<OcrText>
}

const PAGE_TIMEOUT_MS = 180_000
const IDLE_MS = 60_000
/** A worker that has taken more than this is replaced after its page, in bytes. */
const RETIRE_ABOVE = 400 * 2 ** 20

/** Creates a pool. Workers start with the first page or with `warmUp`; idle ones do not keep the process alive. */
export function createOcrPool(options: OcrPoolOptions = {}): OcrPool {
  const workers = options.workers ?? Math.min(2, availableParallelism())
  const timeLimit = options.pageTimeoutMs ?? PAGE_TIMEOUT_MS
  const waiting: Job[] = []
  const running = new Set<Job>()
  const idle: { seat: OcrSeat; goes: NodeJS.Timeout }[] = []
  let known = options.languages
  let closed = false

  async function readPage(
    picture: PagePicture,
    { signal, languages }: ReadPageOptions = {},
  ): Promise<OcrText> {
    if (closed || signal?.aborted) throw stopped()
    known ??= installedLanguages()
    const job: Job = { picture, languages: languages ?? known, seat: null, settle: Promise.withResolvers() }
    const onAbort = () => stop(job)
    signal?.addEventListener('abort', onAbort)
    waiting.push(job)
    startNext()
    try {
      return await job.settle.promise
    } finally {
      signal?.removeEventListener('abort', onAbort)
    }
  }

  function startNext(): void {
    while (running.size < workers && waiting.length > 0) {
      const job = waiting.shift()!
      running.add(job)
      void work(job)
    }
  }

  async function work(job: Job): Promise<void> {
    try {
      job.seat = takeSeat()
      const { picture, languages } = job
      job.settle.resolve(await job.seat.run({ picture, languages }, timeLimit))
    } catch (error) {
      job.settle.reject(error)
    }
    if (job.seat?.isUsable()) rest(job.seat)
    running.delete(job)
    startNext()
  }

  /** The worker that read last: those not needed go in time. One that ended meanwhile is passed over. */
  function takeSeat(): OcrSeat {
    for (let last = idle.pop(); last; last = idle.pop()) {
      clearTimeout(last.goes)
      if (last.seat.isUsable()) return last.seat
    }
    return startOcrSeat(RETIRE_ABOVE)
  }

  function rest(seat: OcrSeat): void {
    const goes = setTimeout(() => {
      const place = idle.findIndex((one) => one.seat === seat)
      if (place >= 0) idle.splice(place, 1)
      void seat.end(stopped())
    }, options.idleMs ?? IDLE_MS)
    goes.unref()
    idle.push({ seat, goes })
  }

  function stop(job: Job): void {
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    job.settle.reject(stopped())
    void job.seat?.end(stopped())
  }

  function warmUp(): void {
    if (!closed && idle.length + running.size === 0) rest(startOcrSeat(RETIRE_ABOVE))
  }

  async function close(): Promise<void> {
    closed = true
    const resting = idle.splice(0)
    for (const { goes } of resting) clearTimeout(goes)
    const seats = [...resting.map(({ seat }) => seat), ...[...running].flatMap((job) => job.seat ?? [])]
    for (const job of [...waiting, ...running]) stop(job)
    await Promise.all(seats.map((seat) => seat.end(stopped())))
  }

  return { readPage, warmUp, close }
}

function stopped(): DOMException {
  return new DOMException('The work was stopped.', 'AbortError')
}
