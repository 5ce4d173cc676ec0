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
 * @param limit at most so many pages
 */
export function searchPages(
  db: Database,
  query: string,
  { personId, limit }: { personId?: string; limit: number },
): PageHit[] {
  const match = matchExpression(query)
  if (!match) return []
  const rows = db
    .prepare(
      // The index is asked on its own: beside the page table its name would also mean a column of that.
      `SELECT page.record_id AS recordId, page.page_index AS pageIndex, page.label, page.words, hit.highlighted
       FROM (SELECT rowid AS id, rank, highlight(page_index, 0, '${OPEN}', '${CLOSE}') AS highlighted
             FROM page_index WHERE page_index MATCH @match) AS hit
       JOIN page ON page.id = hit.id
       JOIN record ON record.id = page.record_id
       WHERE record.trashed_at IS NULL AND (@personId IS NULL OR record.person_id = @personId)
       ORDER BY hit.rank LIMIT @limit`,
    )
    .all({ match, personId: personId ?? null, limit }) as {
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

/** Every word as a quoted prefix, every quoted run as a phrase: nothing a person types can be FTS5 syntax. */
function matchExpression(query: string): string {
  // FTS5 takes a query for ended at a zero character.
  const parts = query.replaceAll('\0', ' ').match(/"[^"]*"|[^\s"]+/g) ?? []
  return parts
    .map((part) =>
      part.startsWith('"') ? { words: part.slice(1, -1), star: '' } : { words: part, star: '*' },
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
