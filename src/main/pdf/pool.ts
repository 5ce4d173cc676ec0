import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { PageText } from '#shared/domain/page.ts'
import { bytesOf, type FileSource } from '../workers/fileSource.ts'
import { openLane } from '../workers/lane.ts'
import type { Parcel } from '../workers/messages.ts'
import type { SeatKind, Task } from '../workers/seat.ts'
import { compilePdfium, type PdfiumProgram } from './engine.ts'
import { PdfFailure, type PdfFailureCode } from './failure.ts'
import type {
  AssembledBundle,
  AssembleRequest,
  BundleFrame,
  BundleItem,
  ItemReply,
  PagePicture,
  ReadResult,
  RenderedPage,
  WorkerReport,
  WorkerRequest,
  WorkerStart,
} from './messages.ts'

export { PdfFailure, type PdfFailureCode } from './failure.ts'
export type { AssembledBundle, AssembledItem, PagePicture, ReadResult, RenderedPage } from './messages.ts'

export interface PdfPoolOptions {
  /** Worker threads at most. Default: 2, or 1 where there is one processor. */
  workers?: number
  /** Larger files are refused as TOO_LARGE, in bytes. Default: 1 GiB, half of what PDFium can address. */
  maximumBytes?: number
  /** Memory that a worker may take beyond the document itself, in bytes. Default: 768 MiB. */
  memoryLimit?: number
  /** Memory that putting a bundle together may take in all, in bytes. Default: 2 GiB, all that PDFium can address. */
  assembleMemoryLimit?: number
  /** A worker that has taken more than this is replaced after its task, in bytes. Default: 512 MiB. */
  retireAbove?: number
}

export interface ReadOptions {
  password?: string
  /** Stops the reading: it rejects with an `AbortError`, and no more pages come. */
  signal?: AbortSignal
  /** Called once, when the file is open. */
  onOpen?(pageCount: number): void
  /**
   * Called with several pages at a time, in blocks that may come out of order where two workers share a long file.
   * What it throws ends the reading and rejects it.
   */
  onPages(pages: PageText[]): void
  /** Milliseconds that opening, or any one page, may take. Default: 20 000. */
  pageTimeoutMs?: number
  /** Pages (0-based) that are not wanted again. */
  skip?: ReadonlySet<number>
}

export interface RenderOptions {
  /** Pixels a PDF point: 1 is 72 dots an inch. Smaller where a side would exceed 8192 pixels. */
  scale: number
  password?: string
  signal?: AbortSignal
}

/** How a page is drawn for OCR. */
export type RenderForOcrOptions = Omit<RenderOptions, 'scale'>

/** A bundle to be put together. */
export interface BundlePlan extends BundleFrame {
  items: (BundleItem & { bytes: FileSource })[]
}

export interface AssembleOptions {
  signal?: AbortSignal
  /** Told of steps done, out of as many as there are. */
  onProgress?(done: number, total: number): void
}

/** Worker threads in which PDFs are opened, so that a bad one harms nothing else. Tasks start in the order they came. */
export interface PdfPool {
  /**
   * Reads the text of a PDF page by page. A page that cannot be loaded comes with an empty text and is listed in
   * the result. Rejects with `PdfFailure`, or with an `AbortError`.
   */
  read(source: FileSource, options: ReadOptions): Promise<ReadResult>
  /** Draws one page (0-based) as it is shown. Rejects with `PdfFailure`, or with an `AbortError`. */
  render(source: FileSource, pageIndex: number, options: RenderOptions): Promise<RenderedPage>
  /**
   * Draws one page (0-based) in grey, as fine as OCR needs it: about 300 dots an inch, no finer than the scan on it,
   * and 12 million pixels at most. Rejects with `PdfFailure`, or with an `AbortError`.
   */
  renderForOcr(source: FileSource, pageIndex: number, options?: RenderForOcrOptions): Promise<PagePicture>
  /**
   * Puts a bundle together: front pages, then each item's pages with a stamp, bookmarks, links, title and language.
   * Items' bytes are fetched one at a time. An item that cannot be used is reported as failed and left out. Nothing
   * of the records runs or leads out: scripts, links, forms and attachments stay behind, what they show is drawn.
   * Rejects with what an item's source rejects with, with `PdfFailure` for the front, or with an `AbortError`.
   */
  assemble(plan: BundlePlan, options?: AssembleOptions): Promise<AssembledBundle>
  /** Starts the workers ahead of the first task, so that it need not wait for them. */
  warmUp(): Promise<void>
  /** How many tasks wait for a worker. */
  readonly queueLength: number
  /** Ends all workers; what runs or waits rejects with an `AbortError`. */
  close(): Promise<void>
}

type PdfTask = Task<WorkerReport, number>

const entry = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)

const MEBIBYTE = 2 ** 20
const PAGE_TIMEOUT_MS = 20_000
/** From so many pages on, a worker that is free helps with a file; a very large file is not copied twice. */
const SHARED_FROM_PAGES = 48
const SHARED_UP_TO_BYTES = 64 * MEBIBYTE
/** Taking over a whole record is one step. */
const ASSEMBLE_TIMEOUT_MS = 60_000

let compiled: Promise<PdfiumProgram> | undefined

/** Creates a pool. Workers start with the first task or with `warmUp`; idle ones do not keep the process alive. */
export function createPdfPool(options: PdfPoolOptions = {}): PdfPool {
  const workers = options.workers ?? Math.min(2, availableParallelism())
  const maximumBytes = options.maximumBytes ?? 1024 * MEBIBYTE
  const memoryLimit = options.memoryLimit ?? 768 * MEBIBYTE
  const assembleMemoryLimit = options.assembleMemoryLimit ?? 2048 * MEBIBYTE
  const retireAbove = options.retireAbove ?? 512 * MEBIBYTE
  const lane = openLane({ seats: workers, kind })

  async function kind(): Promise<SeatKind> {
    compiled ??= compilePdfium()
    const data: WorkerStart = { program: await compiled, memoryLimit, retireAbove }
    return { entry, data, failure: (code: PdfFailureCode) => new PdfFailure(code) }
  }

  async function ownBytesOf(source: FileSource): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await bytesOf(source)
    if (bytes.length > maximumBytes) throw new PdfFailure('TOO_LARGE')
    // A copy of its own: a view would drag the whole buffer behind it along, and the caller keeps its bytes.
    return new Uint8Array(bytes)
  }

  async function read(source: FileSource, options: ReadOptions): Promise<ReadResult> {
    const { password, onOpen, onPages, pageTimeoutMs = PAGE_TIMEOUT_MS, skip = new Set() } = options
    const nextBlock = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const broken = new AbortController()
    const signal = options.signal ? AbortSignal.any([options.signal, broken.signal]) : broken.signal
    const readers: Promise<ReadResult>[] = []
    let failure: unknown

    function addReader(): void {
      const isFirst = readers.length === 0
      const prepare = async (): Promise<PdfTask> => {
        const bytes = await ownBytesOf(source)
        const size = bytes.length
        return {
          ...parcelOf({ kind: 'read', bytes, password, skip, nextBlock }),
          timeLimit: pageTimeoutMs,
          onReport(report) {
            if (report.kind === 'pages') onPages(report.pages)
            if (report.kind !== 'opened' || !isFirst) return
            onOpen?.(report.pageCount)
            if (isWorthSharing(report.pageCount, size)) addReader()
          },
        }
      }
      const reader = lane.run(prepare, signal) as Promise<ReadResult>
      // One that fails ends the others; what it failed on is what the caller hears.
      reader.catch((error: unknown) => {
        failure ??= error
        broken.abort()
      })
      readers.push(reader)
    }

    function isWorthSharing(pageCount: number, size: number): boolean {
      return lane.hasRoom && pageCount - skip.size >= SHARED_FROM_PAGES && size <= SHARED_UP_TO_BYTES
    }

    addReader()
    await readers[0]!.catch(() => {})
    const results = (await Promise.allSettled(readers)).flatMap((one) =>
      one.status === 'fulfilled' ? one.value : [],
    )
    if (failure !== undefined) throw failure
    const unreadablePages = results.flatMap((result) => result.unreadablePages).sort((a, b) => a - b)
    return { pageCount: results[0]!.pageCount, unreadablePages }
  }

  async function render(
    source: FileSource,
    pageIndex: number,
    options: RenderOptions,
  ): Promise<RenderedPage> {
    const { scale, password, signal } = options
    const prepare = async () => ({
      ...parcelOf({ kind: 'render', bytes: await ownBytesOf(source), pageIndex, scale, password }),
      timeLimit: PAGE_TIMEOUT_MS,
    })
    return (await lane.run(prepare, signal)) as RenderedPage
  }

  async function renderForOcr(
    source: FileSource,
    pageIndex: number,
    { password, signal }: RenderForOcrOptions = {},
  ): Promise<PagePicture> {
    const prepare = async () => ({
      ...parcelOf({ kind: 'renderForOcr', bytes: await ownBytesOf(source), pageIndex, password }),
      timeLimit: PAGE_TIMEOUT_MS,
    })
    return (await lane.run(prepare, signal)) as PagePicture
  }

  async function assemble(plan: BundlePlan, options: AssembleOptions = {}): Promise<AssembledBundle> {
    const { items, ...frame } = plan
    const failed = new Map<number, PdfFailureCode>()
    while (true) {
      let current: number | null = null
      const message: AssembleRequest = {
        ...frame,
        kind: 'assemble',
        items: items.map(withoutBytes),
        failed,
        memoryLimit: assembleMemoryLimit,
      }
      const task: PdfTask = {
        message,
        timeLimit: ASSEMBLE_TIMEOUT_MS,
        reply: (item) => replyOf(items[item]!.bytes),
        onReport(report) {
          if (report.kind !== 'assembled') return
          current = report.item
          options.onProgress?.(report.steps, 2 * items.length)
        },
      }
      try {
        return (await lane.run(() => task, options.signal)) as AssembledBundle
      } catch (error) {
        // An item that brings a worker down is left out, and the rest is tried again.
        if (!(error instanceof PdfFailure) || current === null) throw error
        failed.set(current, error.code)
      }
    }
  }

  async function replyOf(source: FileSource): Promise<Parcel & { message: ItemReply }> {
    try {
      const bytes = await ownBytesOf(source)
      return { message: { kind: 'item', bytes }, transfer: [bytes.buffer] }
    } catch (error) {
      if (error instanceof PdfFailure) return { message: { kind: 'noItem', code: error.code } }
      throw error
    }
  }

  return {
    read,
    render,
    renderForOcr,
    assemble,
    warmUp: () => lane.warmUp(workers),
    close: lane.close,
    get queueLength() {
      return lane.queueLength
    },
  }
}

/** The bytes go over to the worker, so they must be a copy of their own. */
function parcelOf(request: Exclude<WorkerRequest, AssembleRequest>): Parcel {
  return { message: request, transfer: [request.bytes.buffer as ArrayBuffer] }
}

/** Sources are functions at times, which cannot go over. */
function withoutBytes({ title, stamp, chapter, password }: BundleItem): BundleItem {
  return { title, stamp, chapter, password }
}
