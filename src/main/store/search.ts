import type { Database } from './database.ts'
import { asFloats } from './rows/pages.ts'
import { prepared } from './sql.ts'

/** A page on which all words looked for stand. */
export interface PageHit {
  recordId: string
  pageIndex: number
  label: string | null
  text: string
  words: Float32Array
  /** Ranges of the found words in `text`, end exclusive, in order. */
  found: [start: number, end: number][]
}

/** What a search came to. */
export interface FoundPages {
  /** The first `limit` of the pages found. */
  hits: PageHit[]
  /** Pages found in each record, by its id. */
  pagesIn: Map<string, number>
  /** True if there are more pages than the `LOOKED_AT` newest ones, which alone are counted. */
  more: boolean
}

/** So many pages are counted and put in order; words that stand on more of them tell little about what was meant. */
export const LOOKED_AT = 1000

/** In one record each place is stepped to, so all of its pages count; more of them than this no record has. */
const MOST_IN_RECORD = 100_000

// Two characters no page text holds: reading drops control characters.
const OPEN = '\u0001'
const CLOSE = '\u0002'

// JavaScript's numbers arrive as fractions, by which FTS5 does not narrow a search.
const MATCHING = `page_search MATCH @match
  AND page_search.rowid BETWEEN CAST(@first AS INTEGER) AND CAST(@last AS INTEGER)`

// The plus keeps FTS5 from beginning the search anew for each of them.
// Backward: pages asked for are mostly among the newest, and FTS5 passes over what comes before them page by page.
const LISTED = `${MATCHING} AND +page_search.rowid IN (SELECT value FROM json_each(@ids))
  ORDER BY page_search.rowid DESC`

const PAGES_OF_RECORD = 'SELECT min(id) AS first, max(id) AS last FROM page WHERE record_id = ?'

const PAGES_OF_PERSON = `SELECT min(id) AS first, max(id) AS last FROM page
  WHERE record_id IN (SELECT id FROM record WHERE person_id = ?)`

const HAS_MANY_RECORDS = 'SELECT 1 FROM record WHERE person_id = ? LIMIT 1 OFFSET 100'

const CANDIDATES = `
  SELECT page_search.rowid AS id, record.id AS recordId, page.page_index AS pageIndex, record.date
  FROM page_search
  CROSS JOIN page INDEXED BY page_in_record ON page.id = page_search.rowid
  CROSS JOIN record ON record.id = page.record_id
  CROSS JOIN person ON person.id = record.person_id
  WHERE ${MATCHING} AND record.trashed_at IS NULL AND person.trashed_at IS NULL
    AND (@personId IS NULL OR record.person_id = @personId)
    AND (@recordId IS NULL OR record.id = @recordId)
  ORDER BY page_search.rowid DESC LIMIT @most + 1`

const BEST = `SELECT page_search.rowid AS id, bm25(page_search) AS score FROM page_search WHERE ${LISTED}`

const SHOWN = `
  SELECT page.id, page.record_id AS recordId, page.page_index AS pageIndex, page.label, page.words,
    highlight(page_search, 0, '${OPEN}', '${CLOSE}') AS highlighted
  FROM page_search CROSS JOIN page ON page.id = page_search.rowid
  WHERE ${LISTED}`

interface Candidate {
  id: number
  recordId: string
  pageIndex: number
  date: string | null
}

interface Range {
  first: number
  last: number
}

interface HitRow {
  id: number
  recordId: string
  pageIndex: number
  label: string | null
  words: Buffer
  highlighted: string
}

/**
 * Pages outside the trash on which every word of `query` stands. Accents and endings are folded ("tumors" finds
 * "tumor"), the beginning is enough of the last word, and words in quotation marks must stand together. The best pages
 * come first; in one record, all of them in their order; of more than `LOOKED_AT`, those of the newest documents.
 *
 * @param personId only this person's records, if given
 * @param recordId only this record, if given
 * @param limit at most so many pages
 */
export function searchPages(
  db: Database,
  query: string,
  { personId, recordId, limit }: { personId?: string; recordId?: string; limit: number },
): FoundPages {
  const range = rangeOf(db, personId, recordId)
  if (!range) return { hits: [], pagesIn: new Map(), more: false }
  const most = recordId === undefined ? LOOKED_AT : MOST_IN_RECORD
  const within = { ...range, personId: personId ?? null, recordId: recordId ?? null, most }
  let match = ''
  let candidates: Candidate[] = []
  for (match of matchExpressions(query)) {
    candidates = prepared(db, CANDIDATES).all({ match, ...within }) as Candidate[]
    if (candidates.length > most) break
  }
  const more = candidates.length > most
  if (more) candidates.pop()
  const first =
    more || recordId !== undefined ? newest(candidates, limit) : best(db, match, candidates, limit)
  return { hits: shown(db, match, first), pagesIn: countByRecord(candidates), more }
}

/**
 * Between which row numbers the pages lie; null if there are none. Where a person has many records, most pages are
 * theirs, and all are gone through.
 */
function rangeOf(db: Database, personId: string | undefined, recordId: string | undefined): Range | null {
  const all = { first: 0, last: Number.MAX_SAFE_INTEGER }
  if (recordId === undefined && (personId === undefined || prepared(db, HAS_MANY_RECORDS).get(personId)))
    return all
  const range =
    recordId === undefined
      ? prepared(db, PAGES_OF_PERSON).get(personId)
      : prepared(db, PAGES_OF_RECORD).get(recordId)
  const { first, last } = range as { first: number | null; last: number }
  return first === null ? null : { first, last }
}

function newest(candidates: readonly Candidate[], limit: number): number[] {
  return candidates
    .toSorted(
      (a, b) =>
        compare(b.date ?? '', a.date ?? '') || compare(a.recordId, b.recordId) || a.pageIndex - b.pageIndex,
    )
    .slice(0, limit)
    .map(({ id }) => id)
}

function best(db: Database, match: string, candidates: readonly Candidate[], limit: number): number[] {
  const ids = candidates.map(({ id }) => id)
  if (ids.length < 2) return ids
  const scored = prepared(db, BEST).all(listed(match, ids)) as { id: number; score: number }[]
  return scored
    .toSorted((a, b) => a.score - b.score || b.id - a.id)
    .slice(0, limit)
    .map(({ id }) => id)
}

function shown(db: Database, match: string, ids: readonly number[]): PageHit[] {
  if (ids.length === 0) return []
  const rows = prepared(db, SHOWN).all(listed(match, ids)) as HitRow[]
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const { recordId, pageIndex, label, words, highlighted } = byId.get(id)!
    return { recordId, pageIndex, label, ...withoutMarks(highlighted), words: asFloats(words) }
  })
}

function listed(match: string, ids: readonly number[]) {
  return { match, ids: JSON.stringify(ids), first: Math.min(...ids), last: Math.max(...ids) }
}

function countByRecord(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { recordId } of candidates) counts.set(recordId, (counts.get(recordId) ?? 0) + 1)
  return counts
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Every word quoted, so that nothing a person types can be FTS5 syntax; every quoted run as a phrase. The last word
 * stands for all that begin like it, except where it is one letter: half of all words begin with it.
 *
 * @returns what to look for, in turn, until there are enough pages: gathering all words that begin like one takes long
 *   just where the word itself is common, so that goes first
 */
function matchExpressions(query: string): string[] {
  // FTS5 takes a query for ended at a zero character.
  const parts = (query.replaceAll('\0', ' ').match(/"[^"]*"|[^\s"]+/g) ?? []).filter((part) =>
    /[\p{L}\p{N}]/u.test(part),
  )
  const last = parts.at(-1)
  if (last === undefined) return []
  const words = parts.map((part) => (part.startsWith('"') ? part : `"${part}"`)).join(' ')
  return last.startsWith('"') || last.length === 1 ? [words] : [words, `${words}*`]
}

function withoutMarks(highlighted: string): { text: string; found: [number, number][] } {
  const found: [number, number][] = []
  let text = ''
  for (const piece of highlighted.split(OPEN)) {
    const close = piece.indexOf(CLOSE)
    if (close >= 0) {
      found.push([text.length, text.length + close])
      text += piece.slice(0, close) + piece.slice(close + 1)
    } else text += piece
  }
  return { text, found }
}
