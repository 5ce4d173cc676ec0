import { drawPage, RED_GREEN_BLUE, withPage } from './drawPage.ts'
import type { Engine } from './engine.ts'
import type { RenderedPage, RenderRequest } from './messages.ts'

/** Beyond this a page is drawn smaller than asked for, so that it fits into memory. */
const LONGEST_SIDE = 8192

/** Draws one page as it is shown. Throws `PdfFailure` as `withPage` and `drawPage` do. */
export function renderPage(engine: Engine, request: RenderRequest): RenderedPage {
  return withPage(engine, request, (page) => {
    const pageWidth = engine.pdfium.FPDF_GetPageWidthF(page)
    const pageHeight = engine.pdfium.FPDF_GetPageHeightF(page)
    const scale = Math.min(request.scale, LONGEST_SIDE / Math.max(pageWidth, pageHeight))
    const width = Math.max(1, Math.round(pageWidth * scale))
    const height = Math.max(1, Math.round(pageHeight * scale))
    const rgba = drawPage(engine, page, { width, height, pixels: RED_GREEN_BLUE })
    for (let index = 3; index < rgba.length; index += RED_GREEN_BLUE.bytes) rgba[index] = 255
    return { width, height, rgba }
  })
}
