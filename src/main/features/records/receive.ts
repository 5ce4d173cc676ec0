import { Readable } from 'node:stream'
import type { Added } from '#shared/contract/records.ts'
import { storeContent } from '../../store/content.ts'
import type { Database } from '../../store/database.ts'
import { insertRecord, recordWithContent } from '../../store/rows/records.ts'
import { requireRow } from '../../store/sql.ts'
import type { Readings } from './readings.ts'

/**
 * Takes one file in: its bytes are hashed and stored while they arrive, then it waits to be read.
 * Bytes the person already has make no second record.
 *
 * @throws Failure NOT_FOUND (the person), EMPTY_FILE, UPLOAD_BROKEN, DISK_FULL
 */
export async function receiveFile(
  db: Database,
  readings: Readings,
  file: { personId: string; fileName: string; stream: AsyncIterable<Uint8Array> },
): Promise<Added> {
  const { personId, fileName, stream } = file
  requireRow(db, 'person', personId)
  const content = await storeContent(db, stream)
  const twin = recordWithContent(db, personId, content.id)
  if (twin) return { status: 'duplicate', recordId: twin.id, title: twin.title }
  const record = insertRecord(db, { personId, contentId: content.id, fileName })
  readings.begin(record.id)
  return { status: 'added', recordId: record.id, title: record.title }
}

/** The upload a page makes: `POST /files/records?person=<id>&name=<file name>` with the bytes as body. */
export async function receiveUpload(db: Database, readings: Readings, request: Request): Promise<Added> {
  const query = new URL(request.url).searchParams
  const stream = request.body ? Readable.fromWeb(request.body as never) : Readable.from([])
  return receiveFile(db, readings, {
    personId: query.get('person') ?? '',
    fileName: plainFileName(query.get('name') ?? ''),
    stream,
  })
}

/** The last part of a path, without control characters; never used as a path on disk. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = last.replace(/[\u0000-\u001f\u007f]/g, '').trim()
  // By characters, so that none is cut in two.
  return [...plain].slice(-200).join('') || 'Unnamed file'
}
