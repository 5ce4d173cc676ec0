import type { Rect } from './page.ts'
import type { FoundFact } from './reading/fact.ts'

/** A fact with the place of its words on a page; null where they could not be found. */
export interface PlacedFact extends Omit<FoundFact, 'pageIndex' | 'start' | 'end'> {
  place: FactPlace | null
}

export interface FactPlace {
  /** Counted from 0. */
  pageIndex: number
  /** UTF-16 offsets in the page's text, end exclusive. */
  start: number
  end: number
  /** The exact words, and the text just before and after them. */
  quote: string
  before: string
  after: string
  rects: readonly Rect[]
}
