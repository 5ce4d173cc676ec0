import type { Rect } from '#shared/domain/page.ts'
import { type Engine, scratchFloats } from './engine.ts'

/** Where a page shows its content, and how it is turned. */
export interface Sight {
  /** The visible part of the page (crop box within media box), in user space. */
  box: Rect
  /** Quarter turns clockwise. */
  turns: number
  /** As shown, after turning, in PDF points. */
  width: number
  height: number
}

/** Reads what a loaded page shows. */
export function sightOf(engine: Engine, page: number): Sight {
  const { pdfium, scratch } = engine
  pdfium.FPDF_GetPageBoundingBox(page, scratch)
  const [left, top, right, bottom] = scratchFloats(engine, 4) as [number, number, number, number]
  return sightThrough([left, bottom, right, top], pdfium.FPDFPage_GetRotation(page) % 4)
}

/** What a page shows through a box. */
export function sightThrough(box: Rect, turns: number): Sight {
  const [left, bottom, right, top] = box
  const across = right - left
  const up = top - bottom
  return turns % 2 === 0
    ? { box, turns, width: across, height: up }
    : { box, turns, width: up, height: across }
}

/** From points right of and above the lower left corner of the page as shown, to user space. */
export function toUserSpace({ box: [left, bottom, right, top], turns }: Sight, x: number, y: number) {
  if (turns === 1) return { x: right - y, y: bottom + x }
  if (turns === 2) return { x: right - x, y: top - y }
  if (turns === 3) return { x: left + y, y: top - x }
  return { x: left + x, y: bottom + y }
}

/** A rectangle on the page as shown, in user space. */
export function rectToUserSpace(sight: Sight, [left, bottom, right, top]: Rect): Rect {
  const a = toUserSpace(sight, left, bottom)
  const b = toUserSpace(sight, right, top)
  return [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)]
}

/** The matrix that sets something drawn at the origin upright on the page as shown, at a place there. */
export function uprightAt(sight: Sight, x: number, y: number): readonly number[] {
  const directions = [
    [1, 0, 0, 1],
    [0, 1, -1, 0],
    [-1, 0, 0, -1],
    [0, -1, 1, 0],
  ]
  const place = toUserSpace(sight, x, y)
  return [...directions[sight.turns]!, place.x, place.y]
}

/** The box with `by` points more at the lower edge of the page as shown. */
export function extendBelow({ box: [left, bottom, right, top], turns }: Sight, by: number): Rect {
  if (turns === 1) return [left, bottom, right + by, top]
  if (turns === 2) return [left, bottom, right, top + by]
  if (turns === 3) return [left - by, bottom, right, top]
  return [left, bottom - by, right, top]
}

/** Whether two rectangles share any area. */
export function overlap(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
