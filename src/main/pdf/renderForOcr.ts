import { drawPage, GRAY, withPage } from './drawPage.ts'
import type { Engine } from './engine.ts'
import { sightOf } from './geometry.ts'
import type { PagePicture, RenderForOcrRequest } from './messages.ts'
import { imagesOf } from './pageObjects.ts'

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

/** Draws a page in grey for OCR. Throws `PdfFailure` as `withPage` and `drawPage` do. */
export function renderForOcr(engine: Engine, request: RenderForOcrRequest): PagePicture {
  return withPage(engine, request, (page) => {
    const sight = sightOf(engine, page)
    const up = resolution(engine, page, sight.width * sight.height) / POINTS_PER_INCH
    const most = Math.sqrt(MOST_PIXELS / (sight.width * sight.height * up * up * NARROWING))
    const scale = up * Math.min(1, most)
    const width = Math.max(1, Math.round(sight.width * scale * NARROWING))
    const height = Math.max(1, Math.round(sight.height * scale))
    return { width, height, gray: drawPage(engine, page, { width, height, pixels: GRAY }), sight }
  })
}

/** Dots an inch: as fine as the scan on the page, within what letters need. */
function resolution(engine: Engine, page: number, pageArea: number): number {
  const scan = imagesOf(engine, page).find((image) => image.area > SCAN_COVERS * pageArea)
  if (!scan) return WANTED_DPI
  const dpi = POINTS_PER_INCH * Math.sqrt((scan.pixelsAcross * scan.pixelsUp) / scan.area)
  return Math.min(WANTED_DPI, Math.max(dpi, Math.min(LEAST_DPI, dpi * MOST_ENLARGED)))
}
