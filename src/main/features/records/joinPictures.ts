import type { Record } from '#shared/contract/records.ts'
import { type FileFormat, PICTURE_FORMATS } from '#shared/domain/fileFormat.ts'
import type { Services } from '../../handling.ts'
import { storeContent, wholeContent } from '../../store/content.ts'
import { type Database, inTransaction } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import { contentOfRecord, getRecord, insertParts, insertRecord, nextRank } from '../../store/rows/records.ts'
import { requireOfPerson, trashRow } from '../../store/sql.ts'

/**
 * Joins pictures into one record, a page each. They go to the trash, and their bytes are kept with the new record too.
 *
 * @throws Failure NOT_FOUND, NOT_PICTURES, DISK_FULL
 */
export async function joinPictures(
  { db, readings, conversion }: Services & { db: Database },
  { ids, title }: { ids: string[]; title: string },
  signal: AbortSignal | undefined,
): Promise<Record> {
  const { personId } = getRecord(db, ids[0]!)
  for (const id of ids) requireOfPerson(db, 'record', id, personId)
  const parts = ids.map((id) => contentOfRecord(db, id))
  if (!parts.every(({ format }) => isPicture(format))) throw new Failure('NOT_PICTURES')
  const files = []
  for (const { contentId, format } of parts) files.push({ format, bytes: await wholeContent(db, contentId) })
  const joined = await conversion.joinPictures(files, { signal })
  const content = await storeContent(db, ReadableStream.from([joined.pdf]))
  const record = inTransaction(db, () => {
    const fileName = `${title}.pdf`
    const made = {
      personId,
      contentId: content.id,
      fileName,
      format: 'pdf',
      title,
      rank: nextRank(db),
    } as const
    const { id } = insertRecord(db, made)
    insertParts(
      db,
      id,
      parts.map(({ contentId, fileName }) => ({ contentId, fileName })),
    )
    for (const part of ids) trashRow(db, 'record', part)
    return getRecord(db, id)
  })
  readings.wake()
  return record
}

function isPicture(format: FileFormat): boolean {
  return PICTURE_FORMATS.some((one) => one === format)
}
