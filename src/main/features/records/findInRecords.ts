import type { FoundInRecords, SearchHit } from '#shared/contract/records.ts'
import { rectsOf } from '#shared/domain/quote.ts'
import type { Database } from '../../store/database.ts'
import { type PageHit, searchPages } from '../../store/search.ts'

/** Letters shown on each side of the first word found on a page. */
const CONTEXT = 60

/** The first `limit` pages with the words looked for, each with a line to read and the places to mark; and where others are. */
export function findInRecords(
  db: Database,
  { query, ...within }: { query: string; personId?: string; recordId?: string; limit: number },
): FoundInRecords {
  const { hits, pagesIn, more } = searchPages(db, query, within)
  const inRecords = [...pagesIn].map(([recordId, pages]) => ({ recordId, pages }))
  return {
    hits: hits.map(asHit),
    inRecords,
    records: inRecords.length,
    pages: inRecords.reduce((sum, { pages }) => sum + pages, 0),
    places: hits.reduce((sum, { found }) => sum + found.length, 0),
    more,
  }
}

function asHit(page: PageHit): SearchHit {
  const { recordId, pageIndex, label, text, found } = page
  const [start, end] = snippetRange(text, found[0]!)
  return {
    recordId,
    pageIndex,
    pageLabel: label,
    // Line ends become spaces one for one, so that the marks stay in place.
    snippet: text.slice(start, end).replace(/\s/g, ' '),
    marks: found
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start, to - start]),
    rects: found.flatMap(([from, to]) => rectsOf(page, from, to)),
  }
}

function snippetRange(text: string, [from, to]: [number, number]): [number, number] {
  const start = text.indexOf(' ', Math.max(0, from - CONTEXT))
  const end = text.lastIndexOf(' ', Math.min(text.length, to + CONTEXT))
  return [
    from <= CONTEXT ? 0 : start < from && start >= 0 ? start + 1 : from,
    to + CONTEXT >= text.length ? text.length : end > to ? end : to,
  ]
}
