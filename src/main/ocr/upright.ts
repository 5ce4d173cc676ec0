import type { Rect } from '#shared/domain/page.ts'
import { toUserSpace } from '../pdf/geometry.ts'
import type { PagePicture } from '../pdf/messages.ts'
import type { GrayPicture } from './engine.ts'

/**
 * A look at a page along its lines. Its own axes are PDF points too: `across` along the lines, `down` from line to
 * line, from the corner of the smallest rectangle that holds the page.
 */
export interface View {
  page: PagePicture
  /** Clockwise, from the horizontal of the page as shown to the lines, in radians. */
  angle: number
  across: number
  down: number
}

/** A stretch of a view, in points down. */
export interface Band {
  from: number
  to: number
}

const PAPER = 255
/** Tesseract copes with less, and turning costs time. */
const LEAST_ANGLE = (0.35 * Math.PI) / 180

/** Looks at a page along lines that lie at an angle. */
export function viewOf(page: PagePicture, angle: number): View {
  const turned = Math.abs(angle) < LEAST_ANGLE ? 0 : angle
  const { width, height } = page.sight
  const sine = Math.abs(Math.sin(turned))
  const cosine = Math.abs(Math.cos(turned))
  return {
    page,
    angle: turned,
    across: width * cosine + height * sine,
    down: width * sine + height * cosine,
  }
}

/** From a place on the page as shown, in points from its top left, to points across and down the view. */
export function toView({ page, angle, across, down }: View, x: number, y: number) {
  const dx = x - page.sight.width / 2
  const dy = y - page.sight.height / 2
  const sine = Math.sin(angle)
  const cosine = Math.cos(angle)
  return { x: across / 2 + dx * cosine + dy * sine, y: down / 2 - dx * sine + dy * cosine }
}

function fromView({ page, angle, across, down }: View, x: number, y: number) {
  const dx = x - across / 2
  const dy = y - down / 2
  const sine = Math.sin(angle)
  const cosine = Math.cos(angle)
  return {
    x: page.sight.width / 2 + dx * cosine - dy * sine,
    y: page.sight.height / 2 + dx * sine + dy * cosine,
  }
}

/** Pixels a point, across and down the lines: as in the page's picture, whichever way the lines run. */
export function scaleOf({ page }: View): { across: number; down: number } {
  return { across: page.width / page.sight.width, down: page.height / page.sight.height }
}

/** Draws a view, or a band of it, so that its lines lie level. */
export function drawView(view: View, band: Band = { from: 0, to: view.down }): GrayPicture {
  const { page, angle } = view
  if (angle === 0 && band.from === 0 && band.to === view.down) return page
  const scale = scaleOf(view)
  const width = Math.max(1, Math.round(view.across * scale.across))
  const height = Math.max(1, Math.round((band.to - band.from) * scale.down))
  const gray = new Uint8Array(width * height)
  const stepX = Math.cos(angle)
  const stepY = (Math.sin(angle) * scale.down) / scale.across
  for (let row = 0; row < height; row++) {
    const start = fromView(view, 0.5 / scale.across, band.from + (row + 0.5) / scale.down)
    let x = start.x * scale.across - 0.5
    let y = start.y * scale.down - 0.5
    for (let at = row * width; at < (row + 1) * width; at++) {
      gray[at] = blended(page, x, y)
      x += stepX
      y += stepY
    }
  }
  return { width, height, gray }
}

/** The grey at a place between pixels. */
function blended({ width, height, gray }: PagePicture, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return PAPER
  const at = top * width + left
  const right = x - left
  const below = y - top
  const upper = gray[at]! + (gray[at + 1]! - gray[at]!) * right
  const lower = gray[at + width]! + (gray[at + width + 1]! - gray[at + width]!) * right
  return upper + (lower - upper) * below + 0.5
}

/** Where a rectangle of a drawn view (in pixels from the top left) stands on the page, in user space. */
export function placeOnPage(view: View, left: number, top: number, width: number, height: number): Rect {
  const { sight } = view.page
  const scale = scaleOf(view)
  const corners = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
  ].map(([x, y]) => {
    const shown = fromView(view, x! / scale.across, y! / scale.down)
    return toUserSpace(sight, shown.x, sight.height - shown.y)
  })
  const xs = corners.map((corner) => corner.x)
  const ys = corners.map((corner) => corner.y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
