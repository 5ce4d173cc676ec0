import { Readable } from 'node:stream'
import type { Added } from '#shared/contract/records.ts'
import { type Database, inLightTransaction } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import { dropEmptyImport, insertImport, personOfImport } from '../../store/rows/imports.ts'
import type { Readings } from './readings.ts'
import { takeIn } from './takeIn.ts'

/**
 * Takes one file in for a person, as part of an import that was begun or as one of its own.
 *
 * @throws Failure NOT_FOUND (the person, the import), EMPTY_FILE, UPLOAD_BROKEN, DISK_FULL
 */
export async function receiveFile(
  db: Database,
  readings: Readings,
  file: { personId: string; fileName: string; importId?: string; stream: AsyncIterable<Uint8Array> },
): Promise<Added> {
  // An import without a file need not outlive a power cut: the file's own transaction keeps both.
  const importId = file.importId ?? inLightTransaction(db, () => insertImport(db, file.personId))
  if (personOfImport(db, importId) !== file.personId) throw new Failure('NOT_FOUND', { what: 'import' })
  try {
    const arrival = { importId, insideId: null, name: file.fileName, stream: file.stream }
    const { fileId, state, recordId, title } = await takeIn(db, arrival)
    readings.wake(importId)
    const told = { title, importId, fileId }
    if (recordId === null) return { status: 'archive', recordId, ...told }
    return { status: state === 'added' ? 'added' : 'duplicate', recordId, ...told }
  } catch (error) {
    if (file.importId === undefined && db.open) dropEmptyImport(db, importId)
    throw error
  }
}

/** The upload a page makes: `POST /files/records?person=<id>&name=<file name>&import=<id>` with the bytes as body. */
export async function receiveUpload(db: Database, readings: Readings, request: Request): Promise<Added> {
  const query = new URL(request.url).searchParams
  const stream = request.body ? Readable.fromWeb(request.body as never) : Readable.from([])
  return receiveFile(db, readings, {
    personId: query.get('person') ?? '',
    fileName: query.get('name') ?? '',
    importId: query.get('import') ?? undefined,
    stream,
  })
}
