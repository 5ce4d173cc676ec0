import { isDeepStrictEqual } from 'node:util'
import type { AssembledItem, PdfPool } from '../../pdf/pool.ts'
import { type ContentsLine, contentsOf } from './drawCover.ts'
import { drawFront } from './drawFront.ts'
import type { OpinionPages } from './opinionPages.ts'
import { expectedPages, type ItemPages, type ItemPlace, layOut, placesAfter } from './pageNumbers.ts'
import type { BundlePlan } from './planBundle.ts'

/** The bundle as one PDF. */
export interface AssembledPdf {
  bytes: Uint8Array
  pageCount: number
  /** In the order of the plan's items. */
  places: ItemPlace[]
  contents: ContentsLine[]
}

export interface AssembleOptions {
  /** The bytes of an item of the plan, and what opens them. */
  source(item: number): { bytes(): Promise<Uint8Array>; password?: string }
  signal: AbortSignal
  /** Told what share is done, from 0 to 1. */
  onProgress(share: number): void
}

/**
 * Puts front pages and records together. Where a record turns out longer or shorter than it was read, or cannot be drawn,
 * the front pages are drawn anew, so that their page numbers always fit.
 */
export async function assemblePdf(
  pdf: PdfPool,
  plan: BundlePlan,
  opinions: OpinionPages | null,
  madeAt: Date,
  { source, signal, onProgress }: AssembleOptions,
): Promise<AssembledPdf> {
  let pages: ItemPages[] = plan.items.map(expectedPages)
  while (true) {
    const front = await layOut(pages, (places) => drawFront(plan, places, opinions, madeAt))
    const drawn = pages.flatMap((item, index) => (item === null ? [] : index))
    const out = await pdf.assemble(
      {
        front: front.bytes,
        title: plan.concern.title,
        language: 'en',
        items: drawn.map((index) => ({
          title: plan.items[index]!.label,
          stamp: `Item ${index + 1}`,
          chapter: plan.items[index]!.section,
          ...source(index),
        })),
        links: front.links.map(({ item, ...link }) => ({ ...link, item: drawn.indexOf(item) })),
        frontBookmarks: front.bookmarks,
      },
      { signal, onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total) },
    )
    const came = pages.map((item, index) => {
      const assembled = out.items[drawn.indexOf(index)]
      return item === null || assembled === undefined ? null : pagesOf(assembled)
    })
    const places = placesAfter(front.pageCount, came)
    if (isDeepStrictEqual(came, pages)) {
      const { bytes, pageCount } = out
      return { bytes, pageCount, places, contents: contentsOf(plan, places, []) }
    }
    pages = came
  }
}

function pagesOf(item: AssembledItem): ItemPages {
  return 'failed' in item ? null : { pageCount: item.pageCount, blank: item.unreadablePages.length }
}
