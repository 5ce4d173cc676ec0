import { closeDocument, openDocument } from './document.ts'
import type { Engine } from './engine.ts'
import { PdfFailure } from './failure.ts'

/** A page of a PDF (0-based). */
export interface WantedPage {
  bytes: Uint8Array
  password?: string
  pageIndex: number
}

/** Kinds of pixels: their name in fpdfview.h, the flag that draws them so, and the bytes of one. */
export const GRAY = { format: 1, flag: 0x08, bytes: 1 }
/** The fourth byte is left unset. */
export const RED_GREEN_BLUE = { format: 3, flag: 0x10, bytes: 4 }

// Values of fpdfview.h.
const DRAW_ANNOTATIONS = 0x01
const WHITE = 0xffffffff | 0

/** Lends a page of a PDF. Throws `PdfFailure`: as in opening, and DAMAGED for a page that cannot be loaded. */
export function withPage<Result>(
  engine: Engine,
  { bytes, password, pageIndex }: WantedPage,
  use: (page: number) => Result,
): Result {
  const { pdfium } = engine
  const document = openDocument(engine, bytes, password)
  try {
    const page = pdfium.FPDF_LoadPage(document.handle, pageIndex)
    if (page === 0) throw new PdfFailure('DAMAGED')
    try {
      return use(page)
    } finally {
      pdfium.FPDF_ClosePage(page)
    }
  } finally {
    closeDocument(engine, document)
  }
}

/** Draws a page as it is shown, on white: rows from the top. Throws `PdfFailure` TOO_LARGE where memory is full. */
export function drawPage(
  { pdfium }: Engine,
  page: number,
  { width, height, pixels }: { width: number; height: number; pixels: typeof GRAY },
): Uint8Array<ArrayBuffer> {
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pixels.format, 0, 0)
  if (bitmap === 0) throw new PdfFailure('TOO_LARGE')
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS | pixels.flag)
  const address = pdfium.FPDFBitmap_GetBuffer(bitmap)
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const padded = new Uint8Array(pdfium.memory.buffer, address, stride * height)
  const rowBytes = width * pixels.bytes
  const drawn = new Uint8Array(rowBytes * height)
  for (let y = 0; y < height; y++) drawn.set(padded.subarray(y * stride, y * stride + rowBytes), y * rowBytes)
  pdfium.FPDFBitmap_Destroy(bitmap)
  return drawn
}
