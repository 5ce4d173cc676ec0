import type { PageText } from '#shared/domain/page.ts'
import type { PdfiumProgram } from './engine.ts'
import type { PdfFailureCode } from './failure.ts'

/** What a worker is started with. */
export interface WorkerStart {
  program: PdfiumProgram
  /** Bytes of memory that PDFium may take beyond the document itself. */
  memoryLimit: number
  /** One number, shared: it changes whenever the worker gets on. */
  progress: Int32Array<SharedArrayBuffer>
}

/** What the pool asks of a worker, one at a time. */
export type WorkerRequest = ReadRequest

/** Read the pages from `fromPage` (0-based) on. */
export interface ReadRequest {
  kind: 'read'
  bytes: Uint8Array
  password?: string
  fromPage: number
}

/** What a worker says on the way. */
export type WorkerReport =
  | { kind: 'started' }
  | { kind: 'opened'; pageCount: number }
  | { kind: 'pages'; pages: PageText[] }
  | WorkerEnd

/** The last word of a worker on a request, with the memory PDFium has taken by then. */
export type WorkerEnd =
  | { kind: 'done'; result: unknown; heapBytes: number }
  | { kind: 'failed'; code: PdfFailureCode; heapBytes: number }

/** What reading a PDF comes to. */
export interface ReadResult {
  pageCount: number
  /** Pages (0-based) that PDFium cannot load: they were given with an empty text. */
  unreadablePages: number[]
}
