import { closeDocument, openDocument } from './document.ts'
import type { Engine } from './engine.ts'
import { PdfFailure } from './failure.ts'
import type { RenderedPage, RenderRequest } from './messages.ts'

// Values of fpdfview.h.
const DRAW_ANNOTATIONS = 0x01
const RED_FIRST = 0x10
const WHITE = 0xffffffff | 0
const BYTES_PER_PIXEL = 4
/** Beyond this a page is drawn smaller than asked for, so that it fits into memory. */
const LONGEST_SIDE = 8192

/** Draws one page as it is shown, on white. Throws `PdfFailure`: as in opening, and DAMAGED for a page that cannot be loaded. */
export function renderPage(engine: Engine, request: RenderRequest): RenderedPage {
  const { pdfium } = engine
  const document = openDocument(engine, request.bytes, request.password)
  const page = pdfium.FPDF_LoadPage(document.handle, request.pageIndex)
  if (page === 0) {
    closeDocument(engine, document)
    throw new PdfFailure('DAMAGED')
  }
  const rendered = draw(engine, page, request.scale)
  pdfium.FPDF_ClosePage(page)
  closeDocument(engine, document)
  return rendered
}

function draw({ pdfium }: Engine, page: number, wantedScale: number): RenderedPage {
  const pageWidth = pdfium.FPDF_GetPageWidthF(page)
  const pageHeight = pdfium.FPDF_GetPageHeightF(page)
  const scale = Math.min(wantedScale, LONGEST_SIDE / Math.max(pageWidth, pageHeight))
  const width = Math.max(1, Math.round(pageWidth * scale))
  const height = Math.max(1, Math.round(pageHeight * scale))
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) throw new PdfFailure('TOO_LARGE')
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS | RED_FIRST)
  const address = pdfium.FPDFBitmap_GetBuffer(bitmap)
  const rgba = new Uint8Array(pdfium.memory.buffer, address, width * height * BYTES_PER_PIXEL).slice()
  pdfium.FPDFBitmap_Destroy(bitmap)
  // A bitmap without transparency leaves the fourth byte unset.
  for (let index = 3; index < rgba.length; index += BYTES_PER_PIXEL) rgba[index] = 255
  return { width, height, rgba }
}
