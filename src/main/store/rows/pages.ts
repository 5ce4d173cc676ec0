import type { PageText } from '#shared/domain/page.ts'
import type { Database } from '../database.ts'

/** Who read a page, kept with it so that a better reader can later read it again. */
export interface Reader {
  source: 'text' | 'ocr'
  extractor: string
}

type Row = Omit<PageText, 'words'> & { words: Buffer } & Reader

/** Keeps pages of a record; a page kept before is replaced. Call it inside a transaction. */
export function upsertPages(
  db: Database,
  recordId: string,
  pages: readonly PageText[],
  reader: Reader,
): void {
  const upsert = db.prepare(
    `INSERT INTO page (record_id, page_index, label, width, height, rotation, text, words, source, extractor)
     VALUES (@recordId, @pageIndex, @label, @width, @height, @rotation, @text, @words, @source, @extractor)
     ON CONFLICT (record_id, page_index) DO UPDATE SET label = excluded.label, width = excluded.width,
       height = excluded.height, rotation = excluded.rotation, text = excluded.text, words = excluded.words,
       source = excluded.source, extractor = excluded.extractor`,
  )
  for (const page of pages) {
    const { buffer, byteOffset, byteLength } = page.words
    upsert.run({ ...page, ...reader, recordId, words: Buffer.from(buffer, byteOffset, byteLength) })
  }
}

/** One page as it was read; undefined while it has not been. */
export function getPage(db: Database, recordId: string, pageIndex: number): (PageText & Reader) | undefined {
  const row = db
    .prepare(
      `SELECT page_index AS pageIndex, label, width, height, rotation, text, words, source, extractor
       FROM page WHERE record_id = ? AND page_index = ?`,
    )
    .get(recordId, pageIndex) as Row | undefined
  return row && { ...row, words: asFloats(row.words) }
}

/** Which pages of a record have been kept; reading goes on with the others. */
export function keptPages(db: Database, recordId: string): Set<number> {
  return new Set(
    db.prepare('SELECT page_index FROM page WHERE record_id = ?').pluck().all(recordId) as number[],
  )
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
