import type { Rect } from '#shared/domain/page.ts'

/** The pages in front of the records. */
export interface FrontPages {
  bytes: Uint8Array<ArrayBuffer>
  pageCount: number
  /** Lines of the contents that lead to a record; `item` as in the plan, `page` from 0, `rect` in PDF points. */
  links: { page: number; rect: Rect; item: number }[]
  /** `page` from 0. */
  bookmarks: { title: string; page: number }[]
}
