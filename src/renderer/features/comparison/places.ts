import type { Cell } from '#shared/contract/comparison.ts'
import type { Evidence } from '#shared/contract/opinions.ts'

/** Every place an opinion's words on a topic come from, in the order in which they are listed. */
export function placesOf(cell: Cell | undefined): Evidence[] {
  return cell?.statements.flatMap(({ evidence }) => evidence) ?? []
}

/** The place to show first: the one asked for, else the first that can still be found. */
export function placeToShow(places: readonly Evidence[], wanted?: string): Evidence | undefined {
  return places.find(({ id }) => id === wanted) ?? places.find(({ found }) => found) ?? places[0]
}

/** The page as the document itself names it. */
export function pageName({ pageLabel, pageIndex }: Pick<Evidence, 'pageLabel' | 'pageIndex'>): string {
  return pageLabel ?? String(pageIndex + 1)
}

/** The exact words on one line, as they are put between quote marks. */
export function quoteLine({ quote }: Pick<Evidence, 'quote'>): string {
  return quote.replace(/\s+/g, ' ').trim()
}
