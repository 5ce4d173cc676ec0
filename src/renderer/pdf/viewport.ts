import type { PageViewport } from 'pdfjs-dist'
import type { Rect } from '#shared/domain/page.ts'

/** A box on the page as it is shown, in shares of its width and height from the top left. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export type PageSizeAndTurn = Pick<PageViewport, 'width' | 'height' | 'convertToViewportPoint'>

/** Where a rectangle of the page's user space (PDF points) stands on the page as shown. */
export function boxOf(viewport: PageSizeAndTurn, [left, bottom, right, top]: Rect): Box {
  const [x1, y1] = viewport.convertToViewportPoint(left, bottom) as [number, number]
  const [x2, y2] = viewport.convertToViewportPoint(right, top) as [number, number]
  return {
    left: Math.min(x1, x2) / viewport.width,
    top: Math.min(y1, y2) / viewport.height,
    width: Math.abs(x2 - x1) / viewport.width,
    height: Math.abs(y2 - y1) / viewport.height,
  }
}

/** The rectangle of user space (PDF points) under a box of the page as shown, in CSS pixels from its top left. */
export function rectUnder(
  viewport: Pick<PageViewport, 'convertToPdfPoint'>,
  box: { left: number; top: number; right: number; bottom: number },
): Rect {
  const [x1, y1] = viewport.convertToPdfPoint(box.left, box.top) as [number, number]
  const [x2, y2] = viewport.convertToPdfPoint(box.right, box.bottom) as [number, number]
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}
