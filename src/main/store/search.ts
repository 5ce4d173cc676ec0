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

// As `prefix` of page_search says. What is parted by signs, as "follow-up" is, is a phrase of which the last word counts.
const SHORT_BEGINNING = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]{2,3}[^\p{L}\p{N}\p{M}]*$/u

// Two characters no page text holds: reading drops control characters.
const OPEN = '\u0001'
const CLOSE = '\u0002'

// JavaScript's numbers arrive as fractions, by which FTS5 does not narrow a search.
const MATCHING = `page_search MATCH @match
  AND page_search.rowid BETWEEN CAST(@first AS INTEGER) AND CAST(@last AS INTEGER)`

// The plus keeps FTS5 from beginning the search anew for each of them.
// Backward: pages asked for are mostly among the newest, and FTS5 passes over what comes before them page by page.
// The limit ends it with the last of them, before the next page with such words is looked for.
const LISTED = `${MATCHING} AND +page_search.rowid IN (SELECT value FROM json_each(@ids))
  ORDER BY page_search.rowid DESC LIMIT @count`

const PAGES_OF_RECORD = 'SELECT min(id) AS first, max(id) AS last FROM page WHERE record_id = ?'

const PAGES_OF_PERSON = `SELECT min(id) AS first, max(id) AS last FROM page
  WHERE record_id IN (SELECT id FROM record WHERE person_id = ?)`

const HAS_MANY_RECORDS = 'SELECT 1 FROM record WHERE person_id = ? LIMIT 1 OFFSET 100'

// Neither the pages nor the records themselves are read: both are large, and each read is deciphered.
const CANDIDATES = `
  SELECT page_search.rowid AS id, record.id AS recordId, record.date
  FROM page_search
  CROSS JOIN record INDEXED BY record_to_find ON record.id =
    (SELECT record_id FROM page_run WHERE first_page <= page_search.rowid ORDER BY first_page DESC LIMIT 1)
  WHERE ${MATCHING} AND record.trashed_at IS NULL
    AND (@personId IS NULL OR record.person_id = @personId)
    AND (@recordId IS NULL OR record.id = @recordId)
    AND record.person_id NOT IN (SELECT id FROM person WHERE trashed_at IS NOT NULL)
  ORDER BY page_search.rowid DESC LIMIT @most + 1`

const FIRST_IN_RECORD = `SELECT id FROM page
  WHERE record_id = @recordId AND +id IN (SELECT value FROM json_each(@ids))
  ORDER BY page_index LIMIT @limit`

const BEST = `SELECT page_search.rowid AS id, bm25(page_search) AS score FROM page_search WHERE ${LISTED}`

const SHOWN = `
  SELECT page.id, page.record_id AS recordId, page.page_index AS pageIndex, page.label, page.words,
    highlight(page_search, 0, '${OPEN}', '${CLOSE}') AS highlighted
  FROM page_search CROSS JOIN page ON page.id = page_search.rowid
  WHERE ${LISTED}`

type Candidate = [id: number, recordId: string, date: string | null]

/** A record with pages found, the newest of them first. */
interface RecordFound {
  recordId: string
  date: string
  ids: number[]
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
    candidates = prepared(db, CANDIDATES)
      .raw()
      .all({ match, ...within }) as Candidate[]
    if (candidates.length > most) break
  }
  const more = candidates.length > most
  if (more) candidates.pop()
  const records = byRecord(candidates)
  const pagesIn = new Map(records.map((record) => [record.recordId, record.ids.length]))
  const inOrder = more || recordId !== undefined
  const hits = inOrder
    ? newest(db, match, records, limit)
    : shown(db, match, best(db, match, candidates, limit))
  return { hits, pagesIn, more }
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

function byRecord(candidates: readonly Candidate[]): RecordFound[] {
  const records = new Map<string, RecordFound>()
  for (const [id, recordId, date] of candidates) {
    const record = records.get(recordId)
    if (record) record.ids.push(id)
    else records.set(recordId, { recordId, date: date ?? '', ids: [id] })
  }
  return [...records.values()]
}

/** Pages of the newest documents, each document's in their order; of equally old ones, that whose pages came last goes first. */
function newest(db: Database, match: string, records: readonly RecordFound[], limit: number): PageHit[] {
  const ids: number[] = []
  const order = new Map<string, number>()
  for (const record of records.toSorted((a, b) => compare(b.date, a.date))) {
    const left = limit - ids.length
    if (left <= 0) break
    order.set(record.recordId, order.size)
    ids.push(...(record.ids.length > left ? firstInRecord(db, record, left) : record.ids))
  }
  return shown(db, match, ids).sort(
    (a, b) => order.get(a.recordId)! - order.get(b.recordId)! || a.pageIndex - b.pageIndex,
  )
}

function firstInRecord(db: Database, { recordId, ids }: RecordFound, limit: number): number[] {
  return prepared(db, FIRST_IN_RECORD)
    .pluck()
    .all({ recordId, ids: JSON.stringify(ids), limit }) as number[]
}

function best(db: Database, match: string, candidates: readonly Candidate[], limit: number): number[] {
  const ids = candidates.map(([id]) => id)
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
  return {
    match,
    ids: JSON.stringify(ids),
    first: Math.min(...ids),
    last: Math.max(...ids),
    count: ids.length,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Every word quoted, so that nothing a person types can be FTS5 syntax; every quoted run as a phrase. The last word
 * stands for all that begin like it, except where it is one letter: half of all words begin with it.
 *
 * @returns what to look for, in turn, until there are enough pages: gathering all words that begin like one takes long
 *   just where the word itself is common, so that goes first, unless the beginning has an index of its own
 */
function matchExpressions(query: string): string[] {
  // FTS5 takes a query for ended at a zero character.
  const parts = (query.replaceAll('\0', ' ').match(/"[^"]*"|[^\s"]+/g) ?? []).filter((part) =>
    /[\p{L}\p{N}]/u.test(part),
  )
  const last = parts.at(-1)
  if (last === undefined) return []
  const words = parts.map((part) => (part.startsWith('"') ? part : `"${part}"`)).join(' ')
  if (last.startsWith('"') || last.length === 1) return [words]
  return SHORT_BEGINNING.test(last) ? [`${words}*`] : [words, `${words}*`]
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
