import type { Rect } from '#shared/domain/page.ts'

/** A passage marked on a page. */
export interface PdfHighlight {
  /** Unique on its page. */
  id: string
  /** One for each line of it, in PDF points of the page's user space. */
  rects: readonly Rect[]
  /** Outlined; false draws its number as one among others. */
  active?: boolean
  /** The opinion's number, shown beside it. */
  number?: number
  /** Where it would rather stand: before the first line (the default) or after the last; never over words. */
  numberSide?: 'start' | 'end'
  /** How it is read out; needed for it to be pressed. */
  label?: string
}

/** A passage and the page it stands on, counted from 0. */
export interface PagedHighlight extends PdfHighlight {
  pageIndex: number
}
