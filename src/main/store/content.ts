import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Database, inLightTransaction } from './database.ts'
import { Failure } from './failure.ts'
import { prepared } from './sql.ts'

/** Bytes a chunk; a range request reads only the chunks it touches. */
export const CHUNK_SIZE = 256 * 1024

export interface StoredContent {
  id: number
  /** Lower-case hex. */
  sha256: string
  /** In bytes. */
  size: number
  /** True if the same bytes were here before; nothing was stored twice. */
  known: boolean
}

/**
 * Keeps a stream of bytes in encrypted chunks, hashing while they arrive. Bytes already in the vault are not
 * kept twice. If the stream breaks off, nothing of it stays. The disk is not waited for: the transaction that comes to
 * hold on to the bytes sees to that, and what goes before it is then safe too.
 *
 * @throws Failure EMPTY_FILE, UPLOAD_BROKEN, DISK_FULL
 */
export async function storeContent(db: Database, stream: AsyncIterable<Uint8Array>): Promise<StoredContent> {
  const hash = createHash('sha256')
  const pending = Buffer.allocUnsafe(CHUNK_SIZE)
  let filled = 0
  let position = 0
  let size = 0
  let id: number | null = null
  try {
    for await (const part of broken(stream)) {
      hash.update(part)
      size += part.length
      for (let from = 0; from < part.length; ) {
        const taken = Math.min(CHUNK_SIZE - filled, part.length - from)
        pending.set(part.subarray(from, from + taken), filled)
        filled += taken
        from += taken
        if (filled === CHUNK_SIZE) {
          id = inLightTransaction(db, () => keepChunk(db, id, position++, pending))
          filled = 0
          await nextTurn()
        }
      }
    }
    if (size === 0) throw new Failure('EMPTY_FILE')
    const facts = { sha256: hash.digest('hex'), size }
    return inLightTransaction(db, () => {
      const twin = contentWithHash(db, facts.sha256)
      if (twin !== undefined) {
        if (id !== null) dropContent(db, id)
        return { id: twin, ...facts, known: true }
      }
      const kept = filled > 0 ? keepChunk(db, id, position, pending.subarray(0, filled)) : id!
      settle(db, kept, facts)
      return { id: kept, ...facts, known: false }
    })
  } catch (error) {
    if (db.open && id !== null) tryToDrop(db, id)
    throw error
  }
}

/** Keeps a chunk, the first of them with a new id; returns the id. */
function keepChunk(db: Database, before: number | null, position: number, bytes: Uint8Array): number {
  const id = before ?? insertContent(db)
  prepared(db, 'INSERT INTO content_chunk (content_id, position, bytes) VALUES (?, ?, ?)').run(
    id,
    position,
    bytes,
  )
  return id
}

function insertContent(db: Database): number {
  const insert = prepared(db, 'INSERT INTO content (created_at) VALUES (?)')
  return Number(insert.run(new Date().toISOString()).lastInsertRowid)
}

async function* broken(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* stream
  } catch {
    throw new Failure('UPLOAD_BROKEN')
  }
}

function contentWithHash(db: Database, sha256: string): number | undefined {
  return prepared(db, 'SELECT id FROM content WHERE sha256 = ?').pluck().get(sha256) as number | undefined
}

function settle(db: Database, id: number, { sha256, size }: ContentFacts): void {
  prepared(db, 'UPDATE content SET sha256 = ?, size = ? WHERE id = ?').run(sha256, size, id)
}

function dropContent(db: Database, id: number): void {
  db.prepare('DELETE FROM content WHERE id = ?').run(id)
}

/** On a full disk even dropping fails; what stays then goes when the vault is next opened. */
function tryToDrop(db: Database, id: number): void {
  try {
    dropContent(db, id)
  } catch {}
}

/** Columns that hold on to stored bytes. */
const HOLDERS = [
  'record.content_id',
  'record.pages_content_id',
  'record_part.content_id',
  'import_file.content_id',
]
const UNUSED = HOLDERS.map((holder) => {
  const [table] = holder.split('.')
  return `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${holder} = content.id)`
}).join(' AND ')

/** Removes bytes that nothing holds: what a killed process left. To be called once after opening. */
export function dropUnused(db: Database): number {
  return db.prepare(`DELETE FROM content WHERE ${UNUSED}`).run().changes
}

/** Removes one file's bytes if nothing holds them any more. */
export function dropIfUnused(db: Database, id: number): void {
  db.prepare(`DELETE FROM content WHERE id = ? AND ${UNUSED}`).run(id)
}

export interface ContentFacts {
  sha256: string
  size: number
}

/** Hash and size of a stored file. */
export function contentFacts(db: Database, id: number): ContentFacts {
  return prepared(db, 'SELECT sha256, size FROM content WHERE id = ?').get(id) as ContentFacts
}

/** Yields the bytes from `start` (inclusive) to `end` (exclusive), chunk by chunk, letting others run in between. */
export async function* readContent(
  db: Database,
  id: number,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): AsyncGenerator<Buffer> {
  const select = prepared(db, 'SELECT bytes FROM content_chunk WHERE content_id = ? AND position = ?').pluck()
  for (let position = Math.floor(start / CHUNK_SIZE); position * CHUNK_SIZE < end; position++) {
    const bytes = select.get(id, position) as Buffer | undefined
    if (!bytes) return
    const offset = position * CHUNK_SIZE
    yield bytes.subarray(Math.max(0, start - offset), Math.min(bytes.length, end - offset))
    await nextTurn()
  }
}

/** The whole file in one array, gathered chunk by chunk. */
export async function wholeContent(db: Database, id: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(contentFacts(db, id).size)
  let offset = 0
  for await (const bytes of readContent(db, id)) {
    whole.set(bytes, offset)
    offset += bytes.length
  }
  return whole
}
