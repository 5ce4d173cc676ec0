import type { PageWords } from '#shared/contract/records.ts'
import type { PageText } from '#shared/domain/page.ts'
import type { Database } from '../database.ts'
import { prepared } from '../sql.ts'

/** Who read a page, kept with it so that a better reader can later read it again. */
export interface Reader {
  source: 'text' | 'ocr'
  extractor: string
}

type Row = Omit<PageText, 'words' | 'needsOcr'> & { words: Buffer; needsOcr: number } & Reader

/** Keeps pages of a record; a page kept before is replaced. Call it inside a transaction. */
export function upsertPages(
  db: Database,
  recordId: string,
  pages: readonly PageText[],
  reader: Reader,
): void {
  const upsert = prepared(
    db,
    `INSERT INTO page (record_id, page_index, label, width, height, rotation, text, words, source, extractor, ocr)
     VALUES (@recordId, @pageIndex, @label, @width, @height, @rotation, @text, @words, @source, @extractor, @ocr)
     ON CONFLICT (record_id, page_index) DO UPDATE SET label = excluded.label, width = excluded.width,
       height = excluded.height, rotation = excluded.rotation, text = excluded.text, words = excluded.words,
       source = excluded.source, extractor = excluded.extractor, ocr = excluded.ocr, confidences = NULL`,
  )
  for (const page of pages) {
    const { buffer, byteOffset, byteLength } = page.words
    // A page that could not be loaded has no size, and no picture either.
    const ocr = page.needsOcr ? 'waiting' : page.width === 0 ? 'unreadable' : 'not-needed'
    const row = { ...page, ...reader, recordId, ocr, words: Buffer.from(buffer, byteOffset, byteLength) }
    upsert.run({ ...row, needsOcr: null })
  }
}

/** What reading the picture of a page came to; words and confidences as in `OcrText`. */
export type PictureRead = { outcome: 'read' | 'blank' | 'unreadable' } & Pick<PageText, 'text' | 'words'> & {
    confidences: Uint8Array
  }

/** Keeps the words read from a page's picture. Where there were none, the page keeps what its text layer said. */
export function keepPictureText(
  db: Database,
  { recordId, pageIndex }: { recordId: string; pageIndex: number },
  { outcome, text, words, confidences }: PictureRead,
  extractor: string,
): void {
  const where = 'WHERE record_id = @recordId AND page_index = @pageIndex'
  if (outcome !== 'read') {
    db.prepare(`UPDATE page SET ocr = @outcome ${where}`).run({ recordId, pageIndex, outcome })
    return
  }
  db.prepare(
    `UPDATE page SET text = @text, words = @words, confidences = @confidences, ocr = 'read', source = 'ocr',
       extractor = @extractor ${where}`,
  ).run({
    recordId,
    pageIndex,
    text,
    extractor,
    words: Buffer.from(words.buffer, words.byteOffset, words.byteLength),
    confidences: Buffer.from(confidences),
  })
}

/** Lets pages that could not be read from their picture be tried again; says how many. */
export function retryUnreadable(db: Database, recordId: string): number {
  return db
    .prepare("UPDATE page SET ocr = 'waiting' WHERE record_id = ? AND ocr = 'unreadable' AND width > 0")
    .run(recordId).changes
}

/** How many pages of a record still wait to be read from their picture. */
export function pagesToScan(db: Database, recordId: string): number {
  return prepared(db, "SELECT count(*) FROM page WHERE record_id = ? AND ocr = 'waiting'")
    .pluck()
    .get(recordId) as number
}

/** One page as it was read; undefined while it has not been. */
export function getPage(db: Database, recordId: string, pageIndex: number): (PageText & Reader) | undefined {
  const row = prepared(
    db,
    `SELECT page_index AS pageIndex, label, width, height, rotation, text, words, ocr = 'waiting' AS needsOcr,
         source, extractor
       FROM page WHERE record_id = ? AND page_index = ?`,
  ).get(recordId, pageIndex) as Row | undefined
  return row && { ...row, words: asFloats(row.words), needsOcr: row.needsOcr === 1 }
}

/** Which pages of a record have been kept; reading goes on with the others. */
export function keptPages(db: Database, recordId: string): Set<number> {
  return new Set(
    db.prepare('SELECT page_index FROM page WHERE record_id = ?').pluck().all(recordId) as number[],
  )
}

/** How many pages of a record are kept. */
export function countPages(db: Database, recordId: string): number {
  return prepared(db, 'SELECT count(*) FROM page WHERE record_id = ?').pluck().get(recordId) as number
}

/** Lets go of what was read of a record, so that it is read anew from the start. */
export function dropPages(db: Database, recordId: string): void {
  db.prepare('DELETE FROM page WHERE record_id = ?').run(recordId)
}

/** The numbers as they were stored; SQLite's buffers need not start at a multiple of four. */
export function asFloats(bytes: Buffer): Float32Array {
  const aligned = new Uint8Array(bytes)
  return new Float32Array(aligned.buffer, 0, aligned.byteLength / Float32Array.BYTES_PER_ELEMENT)
}

/** The words of `count` pages from one on, in order; pages that are not read yet are left out. */
export function pageWords(
  db: Database,
  { recordId, from, count }: { recordId: string; from: number; count: number },
): PageWords[] {
  return prepared(
    db,
    `SELECT page_index AS pageIndex, label, text, source FROM page
     WHERE record_id = @recordId AND page_index >= @from AND page_index < @from + @count ORDER BY page_index`,
  ).all({ recordId, from, count }) as PageWords[]
}
