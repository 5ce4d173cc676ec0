import type { Database } from './database.ts'
import { asFloats } from './rows/pages.ts'

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

// Two characters no page text holds: reading drops control characters.
const OPEN = '\u0001'
const CLOSE = '\u0002'

/**
 * Pages outside the trash on which every word of `query` stands, best first. Accents and endings are folded
 * ("tumors" finds "tumor"), the beginning of a word is enough, and words in quotation marks must stand together.
 *
 * @param personId only this person's records, if given
 * @param recordId only this record, if given
 * @param limit at most so many pages
 */
export function searchPages(
  db: Database,
  query: string,
  { personId, recordId, limit }: { personId?: string; recordId?: string; limit: number },
): PageHit[] {
  const match = matchExpression(query)
  if (!match) return []
  const rows = db
    .prepare(
      `SELECT page.record_id AS recordId, page.page_index AS pageIndex, page.label, page.words,
         highlight(page_search, 0, '${OPEN}', '${CLOSE}') AS highlighted
       FROM page_search
       JOIN page ON page.id = page_search.rowid
       JOIN record ON record.id = page.record_id
       JOIN person ON person.id = record.person_id
       WHERE page_search MATCH @match AND record.trashed_at IS NULL AND person.trashed_at IS NULL
         AND (@personId IS NULL OR record.person_id = @personId)
         AND (@recordId IS NULL OR record.id = @recordId)
       ORDER BY page_search.rank LIMIT @limit`,
    )
    .all({ match, personId: personId ?? null, recordId: recordId ?? null, limit }) as {
    recordId: string
    pageIndex: number
    label: string | null
    words: Buffer
    highlighted: string
  }[]
  return rows.map(({ highlighted, words, ...row }) => ({
    ...row,
    ...withoutMarks(highlighted),
    words: asFloats(words),
  }))
}

/**
 * Every word as a quoted prefix (one letter alone as a word: half of all words begin with it), every quoted run as a
 * phrase: nothing a person types can be FTS5 syntax.
 */
function matchExpression(query: string): string {
  // FTS5 takes a query for ended at a zero character.
  const parts = query.replaceAll('\0', ' ').match(/"[^"]*"|[^\s"]+/g) ?? []
  return parts
    .map((part) =>
      part.startsWith('"')
        ? { words: part.slice(1, -1), star: '' }
        : { words: part, star: part.length > 1 ? '*' : '' },
    )
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    .map(({ words, star }) => `"${words}"${star}`)
    .join(' ')
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
