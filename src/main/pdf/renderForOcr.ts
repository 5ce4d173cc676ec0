import { closeDocument, openDocument } from './document.ts'
import type { Engine } from './engine.ts'
import { PdfFailure } from './failure.ts'
import { sightOf } from './geometry.ts'
import type { PagePicture, RenderForOcrRequest } from './messages.ts'
import { imagesOf } from './pageObjects.ts'

// Values of fpdfview.h.
const GRAY_BITMAP = 1
const DRAW_ANNOTATIONS = 0x01
const GRAYSCALE = 0x08
const WHITE = 0xffffffff | 0

const POINTS_PER_INCH = 72
/** What print of 8 points needs; finer pictures take longer to read and read no better. */
const WANTED_DPI = 300
/** A coarser scan is drawn at least this fine, as letters of few pixels read badly … */
const LEAST_DPI = 200
/** … but never more than so many times finer than it is. */
const MOST_ENLARGED = 3
/** An image that covers this part of the page is what there is to read. */
const SCAN_COVERS = 0.5
/** Letters are drawn narrower by this much: they read as well, in a fifth less time. */
const NARROWING = 0.8
const MOST_PIXELS = 12_000_000

/** Draws a page in grey for OCR. Throws `PdfFailure`: as in opening, DAMAGED for a page that cannot be loaded, TOO_LARGE. */
export function renderForOcr(engine: Engine, request: RenderForOcrRequest): PagePicture {
  const { pdfium } = engine
  const document = openDocument(engine, request.bytes, request.password)
  const page = pdfium.FPDF_LoadPage(document.handle, request.pageIndex)
  if (page === 0) {
    closeDocument(engine, document)
    throw new PdfFailure('DAMAGED')
  }
  try {
    return draw(engine, page)
  } finally {
    pdfium.FPDF_ClosePage(page)
    closeDocument(engine, document)
  }
}

function draw(engine: Engine, page: number): PagePicture {
  const { pdfium } = engine
  const sight = sightOf(engine, page)
  const up = resolution(engine, page, sight.width * sight.height) / POINTS_PER_INCH
  const most = Math.sqrt(MOST_PIXELS / (sight.width * sight.height * up * up * NARROWING))
  const scale = up * Math.min(1, most)
  const width = Math.max(1, Math.round(sight.width * scale * NARROWING))
  const height = Math.max(1, Math.round(sight.height * scale))
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, GRAY_BITMAP, 0, 0)
  if (bitmap === 0) throw new PdfFailure('TOO_LARGE')
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS | GRAYSCALE)
  const address = pdfium.FPDFBitmap_GetBuffer(bitmap)
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const rows = new Uint8Array(pdfium.memory.buffer, address, stride * height)
  const gray = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) gray.set(rows.subarray(y * stride, y * stride + width), y * width)
  pdfium.FPDFBitmap_Destroy(bitmap)
  return { width, height, gray, sight }
}

/** Dots an inch: as fine as the scan on the page, within what letters need. */
function resolution(engine: Engine, page: number, pageArea: number): number {
  const scan = imagesOf(engine, page).find((image) => image.area > SCAN_COVERS * pageArea)
  if (!scan) return WANTED_DPI
  const dpi = POINTS_PER_INCH * Math.sqrt((scan.pixelsAcross * scan.pixelsUp) / scan.area)
  return Math.min(WANTED_DPI, Math.max(dpi, Math.min(LEAST_DPI, dpi * MOST_ENLARGED)))
}
