import type { FrontPages } from './frontPages.ts'
import type { PlannedItem } from './planBundle.ts'

/** What one record comes to in the PDF; null where it is enclosed as a file only. */
export type ItemPages = {
  pageCount: number
  /** Pages that could not be drawn and are blank here. */
  blank: number
} | null

/** Where a record stands in the PDF; `firstPage` counts from 1. */
export type ItemPlace = (NonNullable<ItemPages> & { firstPage: number }) | null

/** What a record is expected to come to, from what was read of it. */
export function expectedPages({ fileOnly, record }: PlannedItem): ItemPages {
  return fileOnly ? null : { pageCount: record.reading.pageCount ?? 1, blank: 0 }
}

/** Where each record stands behind so many pages in front. */
export function placesAfter(frontCount: number, items: readonly ItemPages[]): ItemPlace[] {
  let next = frontCount + 1
  return items.map((item) => {
    if (item === null) return null
    const firstPage = next
    next += item.pageCount
    return { ...item, firstPage }
  })
}

/** Draws the front pages, again until the page numbers on them fit how many they are. */
export async function layOut(
  items: readonly ItemPages[],
  draw: (places: ItemPlace[]) => Promise<FrontPages>,
): Promise<FrontPages> {
  let frontCount = 1
  while (true) {
    const front = await draw(placesAfter(frontCount, items))
    // Larger numbers may need more room, never less: it only grows, so it ends.
    if (front.pageCount <= frontCount) return front
    frontCount = front.pageCount
  }
}
