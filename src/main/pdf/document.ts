import { type Engine, placeBytes, placeUtf8 } from './engine.ts'
import { PdfFailure } from './failure.ts'

/** A PDF open in PDFium. */
export interface OpenDocument {
  /** PDFium's handle. */
  handle: number
  pageCount: number
  /** Address of the file's bytes, which PDFium reads until the document is closed. */
  address: number
}

/** No paper record comes near this; a page tree that claims more is a trap. */
export const MAXIMUM_PAGES = 100_000

/** A PDF names itself within its first 1024 bytes (ISO 32000-2, 7.5.2 and the practice of readers since PDF 1.4). */
const HEADER_WITHIN = 1024

// Values of FPDF_GetLastError.
const PASSWORD_ERROR = 4
const SECURITY_ERROR = 5

/** Opens a PDF. Throws `PdfFailure`: NOT_A_PDF, PASSWORD_NEEDED, WRONG_PASSWORD, UNSUPPORTED_SECURITY, DAMAGED, TOO_LARGE. */
export function openDocument(engine: Engine, bytes: Uint8Array, password?: string): OpenDocument {
  const { pdfium } = engine
  const address = placeBytes(engine, bytes)
  const passwordAddress = password ? placeUtf8(engine, password) : 0
  const handle = pdfium.FPDF_LoadMemDocument64(address, bytes.length, passwordAddress)
  const error = handle === 0 ? pdfium.FPDF_GetLastError() : 0
  if (passwordAddress !== 0) pdfium.free(passwordAddress)
  if (handle === 0) {
    pdfium.free(address)
    throw new PdfFailure(codeOf(error, bytes, password))
  }
  const document = { handle, address, pageCount: pdfium.FPDF_GetPageCount(handle) }
  if (document.pageCount > 0 && document.pageCount <= MAXIMUM_PAGES) return document
  closeDocument(engine, document)
  throw new PdfFailure(document.pageCount > MAXIMUM_PAGES ? 'TOO_LARGE' : 'DAMAGED')
}

/** Closes a PDF and gives its memory back to PDFium. */
export function closeDocument({ pdfium }: Engine, { handle, address }: OpenDocument): void {
  pdfium.FPDF_CloseDocument(handle)
  pdfium.free(address)
}

function codeOf(error: number, bytes: Uint8Array, password?: string) {
  if (error === PASSWORD_ERROR) return password ? 'WRONG_PASSWORD' : 'PASSWORD_NEEDED'
  if (error === SECURITY_ERROR) return 'UNSUPPORTED_SECURITY'
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN))
  return start.includes('%PDF-') ? 'DAMAGED' : 'NOT_A_PDF'
}
