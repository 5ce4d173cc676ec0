import { type Engine, scratchFloats } from './engine.ts'

/** An image on a page; `area` in square PDF points. */
export interface PageImage {
  area: number
  pixelsAcross: number
  pixelsUp: number
}

// Values of fpdf_edit.h.
const TEXT = 1
const PATH = 2
const IMAGE = 3
const SHADING = 4
const FORM = 5
const INVISIBLE = 3

/** A page with more objects than this is judged by the first ones. */
const MOST_OBJECTS = 2000
/** Forms hold forms; records come nowhere near this depth. */
const MOST_NESTED = 4

/** Calls `see` with each object of a loaded page, and of the forms drawn on it, and with its type. */
function eachObject({ pdfium }: Engine, page: number, see: (object: number, type: number) => void): void {
  let seen = 0
  const count = pdfium.FPDFPage_CountObjects(page)
  for (let index = 0; index < count && seen < MOST_OBJECTS; index++)
    visit(pdfium.FPDFPage_GetObject(page, index), 0)

  function visit(object: number, depth: number): void {
    seen++
    const type = pdfium.FPDFPageObj_GetType(object)
    if (type !== FORM) see(object, type)
    if (type !== FORM || depth >= MOST_NESTED) return
    const inner = pdfium.FPDFFormObj_CountObjects(object)
    for (let index = 0; index < inner && seen < MOST_OBJECTS; index++)
      visit(pdfium.FPDFFormObj_GetObject(object, index), depth + 1)
  }
}

/** The images on a loaded page. Those within forms count with the size they have there. */
export function imagesOf(engine: Engine, page: number): PageImage[] {
  const images: PageImage[] = []
  eachObject(engine, page, (object, type) => {
    if (type === IMAGE) images.push(imageOf(engine, object))
  })
  return images
}

/** What a loaded page shows besides the text that can be seen. */
export interface PageMarks {
  /** Area of its images, in square PDF points. */
  imageArea: number
  /** Lines, fills and shadings. */
  drawings: number
  visibleTexts: number
  invisibleTexts: number
}

/** Counts what a loaded page is made of. */
export function marksOf(engine: Engine, page: number): PageMarks {
  const marks = { imageArea: 0, drawings: 0, visibleTexts: 0, invisibleTexts: 0 }
  eachObject(engine, page, (object, type) => {
    if (type === IMAGE) marks.imageArea += imageOf(engine, object).area
    else if (type === PATH || type === SHADING) marks.drawings++
    else if (type !== TEXT) return
    else if (engine.pdfium.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) marks.invisibleTexts++
    else marks.visibleTexts++
  })
  return marks
}

function imageOf(engine: Engine, object: number): PageImage {
  const { pdfium, scratch } = engine
  // FS_MATRIX maps the unit square, so its determinant is the image's area.
  pdfium.FPDFPageObj_GetMatrix(object, scratch)
  const [a, b, c, d] = scratchFloats(engine, 4) as [number, number, number, number]
  pdfium.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4)
  const [pixelsAcross, pixelsUp] = new Uint32Array(pdfium.memory.buffer, scratch, 2)
  return { area: Math.abs(a * d - b * c), pixelsAcross: pixelsAcross!, pixelsUp: pixelsUp! }
}
