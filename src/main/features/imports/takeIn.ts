import type { ImportFile } from '#shared/contract/imports.ts'
import { formatOf, HEAD_BYTES } from '#shared/domain/fileFormat.ts'
import { storeContent } from '../../store/content.ts'
import { type Database, inLightTransaction, untilOnDisk } from '../../store/database.ts'
import {
  insertImportFile,
  type NewImportFile,
  personOfImport,
  rankOfImport,
  takenOver,
} from '../../store/rows/imports.ts'
import { insertRecord, nextRank, recordWithContent } from '../../store/rows/records.ts'

/** A file that arrives. */
export interface Arrival {
  importId: string
  /** The archive or document it lay in. */
  insideId: string | null
  /** Never used as a path. */
  name: string
  title?: string
  stream: AsyncIterable<Uint8Array>
}

/** What became of it. */
export interface TakenIn {
  fileId: string
  state: ImportFile['state']
  recordId: string | null
  title: string
}

export type TakeIn = (arrival: Arrival) => Promise<TakenIn>

/**
 * Takes one file in: its bytes are hashed and stored while they arrive; then it is a record that waits to be read, or
 * an archive that waits to be unpacked. Bytes the person already has make no second record.
 *
 * @throws Failure NOT_FOUND, EMPTY_FILE, UPLOAD_BROKEN, DISK_FULL: nothing is kept
 */
export async function takeIn(
  db: Database,
  { importId, insideId, name, title, stream }: Arrival,
): Promise<TakenIn> {
  const personId = personOfImport(db, importId)
  const head: Uint8Array[] = []
  const content = await storeContent(db, keepingHead(stream, head))
  const format = formatOf(Buffer.concat(head), name)
  const taken = inLightTransaction(db, () => {
    const file = { importId, insideId, name: plainFileName(name) }
    const before = insideId === null ? undefined : takenOver(db, insideId, file.name, content.id)
    if (before) return { fileId: before.id, state: before.state, recordId: before.recordId, title: file.name }
    if (format === 'zip') return noted(db, { ...file, state: 'waiting', contentId: content.id }, file.name)
    const twin = recordWithContent(db, personId, content.id)
    if (twin) return noted(db, { ...file, state: 'duplicate', recordId: twin.id }, twin.title)
    const rank = rankOfImport(db, importId) ?? nextRank(db)
    const record = insertRecord(db, {
      personId,
      contentId: content.id,
      fileName: file.name,
      format,
      title,
      rank,
    })
    return noted(db, { ...file, state: 'added', recordId: record.id }, record.title)
  })
  await untilOnDisk(db)
  return taken
}

function noted(db: Database, file: NewImportFile, title: string): TakenIn {
  const fileId = insertImportFile(db, file)
  return { fileId, state: file.state, recordId: file.recordId ?? null, title }
}

async function* keepingHead(
  stream: AsyncIterable<Uint8Array>,
  head: Uint8Array[],
): AsyncIterable<Uint8Array> {
  let kept = 0
  for await (const part of stream) {
    if (kept < HEAD_BYTES) {
      const piece = part.slice(0, HEAD_BYTES - kept)
      head.push(piece)
      kept += piece.length
    }
    yield part
  }
}

/** Bytes that are here already, as a stream. */
export async function* inOnePart(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The last part of a path, without control characters; never used as a path on disk. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = last.replace(/[\u0000-\u001f\u007f]/g, '').trim()
  // By characters, so that none is cut in two.
  return [...plain].slice(-200).join('') || 'Unnamed file'
}
