import { type PageSize, turned } from './usePage.ts'

/** Space around and between pages, in CSS pixels. */
export const PAGE_GAP = 16

/** Fitting to the width makes no page larger than this many times its size on paper. */
const LARGEST_FIT = 2 * (96 / 72)

/** Where one page lies in the run of pages, in CSS pixels. */
export interface PlacedPage {
  top: number
  left: number
  width: number
  height: number
  scale: number
}

export interface PageRun {
  pages: PlacedPage[]
  width: number
  height: number
}

/**
 * Lays all pages of a document under one another.
 *
 * @param sizes as far as they are known; the others are taken to be like the first
 * @param zoom 1 is the size on paper (96 CSS pixels an inch)
 */
export function layPages(options: {
  count: number
  sizes: ReadonlyMap<number, PageSize>
  likely: PageSize
  zoom: number | 'fit-width'
  rotation: number
  frameWidth: number
}): PageRun {
  const { count, sizes, likely, zoom, rotation, frameWidth } = options
  const room = Math.max(frameWidth - 2 * PAGE_GAP, 50)
  const pages: PlacedPage[] = []
  let top = PAGE_GAP
  let widest = 0
  for (let index = 0; index < count; index++) {
    const size = turned(sizes.get(index) ?? likely, rotation)
    const scale = zoom === 'fit-width' ? Math.min(room / size.width, LARGEST_FIT) : zoom * (96 / 72)
    const width = size.width * scale
    const height = size.height * scale
    pages.push({ top, left: 0, width, height, scale })
    top += height + PAGE_GAP
    widest = Math.max(widest, width)
  }
  const width = Math.max(frameWidth, widest + 2 * PAGE_GAP)
  for (const page of pages) page.left = (width - page.width) / 2
  return { pages, width, height: top }
}

/** The page at a height of the run: the last one that begins above it. */
export function pageAt({ pages }: PageRun, height: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pages[middle]?.top ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}
