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

/** Two places in two versions of one document, as the ids of the older and the newer record; null where they are not. */
export function versionsOf(
  first: Evidence | undefined,
  second: Evidence | undefined,
): { older: string; newer: string } | null {
  if (!first || !second || first.recordId === second.recordId) return null
  const [newerThanFirst, newerThanSecond] = [first.newerVersion?.id, second.newerVersion?.id]
  if (newerThanSecond === first.recordId) return { older: second.recordId, newer: first.recordId }
  // Neither may be the newest: then the one that is spoken of first is taken to be the older.
  if (newerThanFirst !== undefined && [second.recordId, newerThanSecond].includes(newerThanFirst))
    return { older: first.recordId, newer: second.recordId }
  return null
}
