import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { FetchFailure, openRanges } from './rangeTransport.ts'

/** An open document, as the parts of this folder take it. */
export type PdfDocument = PDFDocumentProxy

/** An address that serves byte ranges, or the bytes themselves. */
export type PdfSource = string | Blob

/** Why a document is not shown. `lost` is a fetch that failed, `locked` a vault that was locked meanwhile. */
export type PdfFailure = 'damaged' | 'empty' | 'lost' | 'locked' | 'gone'

export interface OpenPdf {
  promise: Promise<PdfDocument>
  close(): void
}

/**
 * Opens a document in a worker of its own, so that one that hangs or crashes takes no other with it. Scripts in it
 * never run. `promise` rejects with whatever `failureOf` and `needsPassword` can read.
 *
 * @param onLater told when the document fails after it was opened
 */
export function openPdf(
  source: PdfSource,
  password: string | undefined,
  onLater: (failure: PdfFailure) => void,
): OpenPdf {
  const stop = new AbortController()
  const port = new Worker(workerUrl, { type: 'module' })
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS })

  async function open(): Promise<PdfDocument> {
    const bytes =
      typeof source === 'string'
        ? await openRanges(source, stop.signal, (failure) => onLater(failureOf(failure)))
        : { data: new Uint8Array(await source.arrayBuffer()) }
    if ('data' in bytes && bytes.data.length === 0) throw new EmptyDocument()
    stop.signal.throwIfAborted()
    const task = getDocument({
      ...bytes,
      password,
      worker,
      verbosity: VerbosityLevel.ERRORS,
      // Only the pieces that the pages in view need are fetched.
      disableAutoFetch: true,
      disableStream: true,
      rangeChunkSize: 128 * 1024,
      enableXfa: false,
      useWorkerFetch: true,
      cMapUrl: ownFolder('cmaps'),
      standardFontDataUrl: ownFolder('standard_fonts'),
      iccUrl: ownFolder('iccs'),
      wasmUrl: ownFolder('wasm'),
    })
    return task.promise
  }

  return {
    promise: open(),
    close() {
      stop.abort()
      worker.destroy()
      port.terminate()
    },
  }
}

class EmptyDocument extends Error {}

/** Whether a document asks for a password; `again` when the one given does not open it. */
export function needsPassword(error: unknown): 'first' | 'again' | null {
  if (!(error instanceof PasswordException)) return null
  return error.code === 2 ? 'again' : 'first'
}

export function failureOf(error: unknown): PdfFailure {
  if (error instanceof EmptyDocument) return 'empty'
  if (error instanceof InvalidPDFException) return 'damaged'
  if (!(error instanceof FetchFailure)) return 'damaged'
  if (error.code === 'LOCKED') return 'locked'
  return error.code === 'NOT_FOUND' ? 'gone' : 'lost'
}

function ownFolder(name: string): string {
  return new URL(`/pdfjs/${name}/`, window.location.href).href
}
