import { availableParallelism } from 'node:os'
import type { PageText } from '#shared/domain/page.ts'
import { compilePdfium, type PdfiumProgram } from './engine.ts'
import { PdfFailure } from './failure.ts'
import type { ReadResult, WorkerRequest } from './messages.ts'
import { type Seat, startSeat, type Task } from './seat.ts'

export { PdfFailure, type PdfFailureCode } from './failure.ts'
export type { ReadResult } from './messages.ts'

/** A PDF's bytes, or how to get them once its turn has come. */
export type PdfSource = Uint8Array | (() => Uint8Array | Promise<Uint8Array>)

export interface PdfPoolOptions {
  /** Worker threads at most. Default: 2, or 1 where there is one processor. */
  workers?: number
  /** Larger files are refused as TOO_LARGE, in bytes. Default: 1 GiB, half of what PDFium can address. */
  maximumBytes?: number
  /** Memory that a worker may take beyond the document itself, in bytes. Default: 768 MiB. */
  memoryLimit?: number
  /** A worker that has taken more than this is replaced after its task, in bytes. Default: 512 MiB. */
  retireAbove?: number
}

export interface ReadOptions {
  password?: string
  /** Stops the reading: it rejects with an `AbortError`, and no more pages come. */
  signal?: AbortSignal
  /** Called once, when the file is open. */
  onOpen?(pageCount: number): void
  /** Called with pages in order, several at a time. What it throws ends the reading and rejects it. */
  onPages(pages: PageText[]): void
  /** Milliseconds that opening, or any one page, may take. Default: 20 000. */
  pageTimeoutMs?: number
  /** The first page to read, from 0. */
  fromPage?: number
}

/** Worker threads in which PDFs are opened, so that a bad one harms nothing else. Tasks start in the order they came. */
export interface PdfPool {
  /**
   * Reads the text of a PDF page by page. A page that cannot be loaded comes with an empty text and is listed in
   * the result. Rejects with `PdfFailure`, or with an `AbortError`.
   */
  read(source: PdfSource, options: ReadOptions): Promise<ReadResult>
  /** How many tasks wait for a worker. */
  readonly queueLength: number
  /** Ends all workers; what runs or waits rejects with an `AbortError`. */
  close(): Promise<void>
}

interface Job {
  prepare(): Promise<Task>
  seat: Seat | null
  stopped: boolean
  settle: PromiseWithResolvers<unknown>
}

const MEBIBYTE = 2 ** 20
const PAGE_TIMEOUT_MS = 20_000

let compiled: Promise<PdfiumProgram> | undefined

/** Creates a pool. Workers start with the first task, and do not keep the process alive between tasks. */
export function createPdfPool(options: PdfPoolOptions = {}): PdfPool {
  const workers = options.workers ?? Math.min(2, availableParallelism())
  const maximumBytes = options.maximumBytes ?? 1024 * MEBIBYTE
  const memory = {
    limit: options.memoryLimit ?? 768 * MEBIBYTE,
    retireAbove: options.retireAbove ?? 512 * MEBIBYTE,
  }
  const waiting: Job[] = []
  const running = new Set<Job>()
  const idle: Seat[] = []
  let closed = false

  async function enqueue(prepare: () => Promise<Task>, signal: AbortSignal | undefined): Promise<unknown> {
    if (closed || signal?.aborted) throw stopped()
    const job: Job = { prepare, seat: null, stopped: false, settle: Promise.withResolvers() }
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
      const task = await job.prepare()
      compiled ??= compilePdfium()
      const program = await compiled
      if (!job.stopped) {
        job.seat = idle.pop() ?? startSeat(program, memory)
        job.settle.resolve(await job.seat.run(task))
      }
    } catch (error) {
      job.settle.reject(error)
    }
    if (job.seat?.isUsable()) idle.push(job.seat)
    running.delete(job)
    startNext()
  }

  function stop(job: Job): void {
    job.stopped = true
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    job.settle.reject(stopped())
    void job.seat?.end(stopped())
  }

  async function bytesOf(source: PdfSource): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = typeof source === 'function' ? await source() : source
    if (bytes.length > maximumBytes) throw new PdfFailure('TOO_LARGE')
    // A copy of its own: a view would drag the whole buffer behind it along, and the caller keeps its bytes.
    return new Uint8Array(bytes)
  }

  async function taskOf(
    request: WorkerRequest,
    timeLimit: number,
    onReport: Task['onReport'],
  ): Promise<Task> {
    const transfer = [request.bytes.buffer as ArrayBuffer]
    return { request, transfer, timeLimit, onReport }
  }

  async function read(source: PdfSource, options: ReadOptions): Promise<ReadResult> {
    const { password, signal, onOpen, onPages, pageTimeoutMs = PAGE_TIMEOUT_MS, fromPage = 0 } = options
    const prepare = async () =>
      taskOf({ kind: 'read', bytes: await bytesOf(source), password, fromPage }, pageTimeoutMs, (report) => {
        if (report.kind === 'opened') onOpen?.(report.pageCount)
        if (report.kind === 'pages') onPages(report.pages)
      })
    return (await enqueue(prepare, signal)) as ReadResult
  }

  async function close(): Promise<void> {
    closed = true
    const seats = [...idle.splice(0), ...[...running].flatMap((job) => job.seat ?? [])]
    for (const job of [...waiting, ...running]) stop(job)
    await Promise.all(seats.map((seat) => seat.end(stopped())))
  }

  return {
    read,
    close,
    get queueLength() {
      return waiting.length
    },
  }
}

function stopped(): DOMException {
  return new DOMException('The work was stopped.', 'AbortError')
}
