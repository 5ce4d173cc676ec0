import type { Rect } from '#shared/domain/page.ts'
import { type Engine, placeFloats, scratchFloats, withUtf16 } from './engine.ts'
import {
  extendBelow,
  overlap,
  rectToUserSpace,
  type Sight,
  sightOf,
  sightThrough,
  uprightAt,
} from './geometry.ts'

// Values of fpdf_annot.h, fpdf_edit.h and fpdf_flatten.h.
const STAMP_ANNOTATION = 13
const PRINTED = 4
const FILL_WINDING = 2
const FLATTEN_FOR_DISPLAY = 0

/** Lettering is this part of the page's shorter side: 9 points on A4. */
const SIZE_ON_PAGE = 1 / 66
/** A long stamp shrinks to this part of the page's width. */
const WIDEST = 0.9
/** Distances from the page's edges, in sizes of the lettering: printers leave about 4 mm blank. */
const FROM_SIDE = 3
const FROM_EDGE = 1.8
/** Height of the strip added where no margin is free, in sizes of the lettering. */
const STRIP = 2.2

/**
 * Writes a line into a margin of a page, upright as the page is shown: at the first corner that is free (lower right,
 * lower left, upper right, upper left), else in a white strip added below, so that it covers nothing.
 * Returns false where the page cannot be loaded.
 */
export function stampPage(
  engine: Engine,
  document: number,
  pageIndex: number,
  font: number,
  text: string,
): boolean {
  const { pdfium } = engine
  let page = pdfium.FPDF_LoadPage(document, pageIndex)
  if (page === 0) return false
  const sight = sightOf(engine, page)
  let size = Math.min(sight.width, sight.height) * SIZE_ON_PAGE
  let line = createLine(engine, document, font, size, text)
  if (line.width > sight.width * WIDEST) {
    pdfium.FPDFPageObj_Destroy(line.object)
    size *= (sight.width * WIDEST) / line.width
    line = createLine(engine, document, font, size, text)
  }
  const corner = freeCorner(engine, page, sight, line.width, size)
  if (corner) {
    setOnPage(engine, page, sight, corner, line, size, false)
  } else {
    const strip = size * STRIP
    const longer = sightThrough(extendBelow(sight, strip), sight.turns)
    showThrough(engine, page, longer.box)
    pdfium.FPDF_ClosePage(page)
    page = pdfium.FPDF_LoadPage(document, pageIndex)
    setOnPage(engine, page, longer, [0, 0, longer.width, strip], line, size, true)
  }
  // Flattening adds to what the page draws; writing its content anew would lose what PDFium does not know.
  pdfium.FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY)
  pdfium.FPDF_ClosePage(page)
  return true
}

interface Line {
  object: number
  width: number
}

function createLine(engine: Engine, document: number, font: number, size: number, text: string): Line {
  const { pdfium, scratch } = engine
  const object = pdfium.FPDFPageObj_CreateTextObj(document, font, size)
  withUtf16(engine, text, (address) => pdfium.FPDFText_SetText(object, address))
  pdfium.FPDFPageObj_SetFillColor(object, 60, 60, 60, 255)
  pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
  const [, , right] = scratchFloats(engine, 4)
  return { object, width: right! }
}

/** The rectangle of a line's place on the page as shown, or `null` where every corner has something on it. */
function freeCorner(engine: Engine, page: number, sight: Sight, width: number, size: number): Rect | null {
  const side = Math.min(FROM_SIDE * size, (sight.width - width) / 2)
  const low = FROM_EDGE * size
  const high = sight.height - FROM_EDGE * size - size
  const right = sight.width - side - width
  const places = [
    [right, low],
    [side, low],
    [right, high],
    [side, high],
  ]
  const corners = places.map(([x, y]): Rect => [x!, y!, x! + width, y! + size])
  const taken = corners.map((corner) => rectToUserSpace(sight, padded(corner, size / 2)))
  const free = new Set(corners.keys())
  const count = engine.pdfium.FPDFPage_CountObjects(page)
  for (let index = 0; index < count && free.size > 0; index++) {
    const bounds = boundsOf(engine, engine.pdfium.FPDFPage_GetObject(page, index))
    for (const corner of free) if (overlap(taken[corner]!, bounds)) free.delete(corner)
  }
  const [first] = free
  return first === undefined ? null : corners[first]!
}

function boundsOf(engine: Engine, object: number): Rect {
  const { pdfium, scratch } = engine
  pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
  const [left, bottom, right, top] = scratchFloats(engine, 4) as [number, number, number, number]
  // A line drawn straight across has no area, yet is there.
  return padded([left, bottom, right, top], 0.1)
}

function padded([left, bottom, right, top]: Rect, by: number): Rect {
  return [left - by, bottom - by, right + by, top + by]
}

/** Sets a line into a rectangle of the page as shown, as an annotation that is to be flattened. */
function setOnPage(
  engine: Engine,
  page: number,
  sight: Sight,
  place: Rect,
  line: Line,
  size: number,
  onWhite: boolean,
): void {
  const { pdfium } = engine
  const [left, bottom, right, top] = rectToUserSpace(sight, onWhite ? place : padded(place, size / 4))
  const annotation = pdfium.FPDFPage_CreateAnnot(page, STAMP_ANNOTATION)
  pdfium.FPDFAnnot_SetRect(annotation, placeFloats(engine, [left, top, right, bottom]))
  pdfium.FPDFAnnot_SetFlags(annotation, PRINTED)
  if (onWhite) {
    const paper = pdfium.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom)
    pdfium.FPDFPageObj_SetFillColor(paper, 255, 255, 255, 255)
    pdfium.FPDFPath_SetDrawMode(paper, FILL_WINDING, 0)
    pdfium.FPDFAnnot_AppendObject(annotation, paper)
  }
  const x = onWhite ? Math.max(place[2] - line.width - FROM_SIDE * size, 0) : place[0]
  const y = onWhite ? place[1] + size * 0.8 : place[1] + size / 4
  pdfium.FPDFPageObj_SetMatrix(line.object, placeFloats(engine, uprightAt(sight, x, y)))
  pdfium.FPDFAnnot_AppendObject(annotation, line.object)
  pdfium.FPDFPage_CloseAnnot(annotation)
}

function showThrough({ pdfium }: Engine, page: number, [left, bottom, right, top]: Rect): void {
  pdfium.FPDFPage_SetMediaBox(page, left, bottom, right, top)
  pdfium.FPDFPage_SetCropBox(page, left, bottom, right, top)
}
