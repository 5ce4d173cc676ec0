import type { ReadingFailure } from '#shared/contract/errors.ts'
import type { Mismatch, Reading, Record, RecordFields } from '#shared/contract/records.ts'
import type { FileFormat } from '#shared/domain/fileFormat.ts'
import type { VersionWord } from '#shared/domain/reading/versionWord.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertNew, insertRow, prepared, requireOfPerson, requireRow, updateRow } from '../sql.ts'
import { mismatchesOfPerson } from './facts.ts'
import { newestVersionOf, OLDER_VERSION } from './versions.ts'

/** What `readingOf` makes a record's reading of. */
export const READING_COLUMNS = `
  record.id AS recordId, reading AS state, failure_code AS failure, page_count AS pageCount, pages_read AS pagesRead,
  (SELECT count(*) FROM page WHERE record_id = record.id AND ocr <> 'not-needed') AS scannedPages,
  (SELECT count(*) FROM page WHERE record_id = record.id AND ocr IN ('read', 'blank', 'unreadable')) AS scannedPagesRead,
  (format <> 'pdf' AND pages_content_id IS NULL) AS lacksPages, (facts_reader IS NULL) AS lacksFacts`

/** Records whose text, page by page, is not complete. */
const LACKS_TEXT = `(page_count IS NULL OR pages_read < page_count OR (format <> 'pdf' AND pages_content_id IS NULL))`

/** Those put first, then the newest import; within one, in the order they came. */
const QUEUE_ORDER = 'record.reading_rank DESC, record.created_at, record.rowid'

const SELECT = `
  SELECT record.id, record.person_id AS personId, record.provider_id AS providerId, file_name AS fileName, title,
    type, record.date, record.note, record.created_at AS createdAt, record.trashed_at AS trashedAt,
    content.size, content.sha256, provider.name AS providerName, ${READING_COLUMNS},
    format, (format = 'pdf' OR pages_content_id IS NOT NULL) AS hasPages,
    (SELECT count(*) FROM page WHERE record_id = record.id AND ocr IN ('waiting', 'unreadable')) AS unreadPages,
    (SELECT json_group_array(page_index) FROM page WHERE record_id = record.id AND ocr = 'unreadable') AS unreadablePages,
    (SELECT count(*) FROM fact WHERE record_id = record.id AND state = 'suggested') AS factsToCheck,
    (SELECT count(*) FROM fact WHERE record_id = record.id AND state <> 'suggested') AS factsChecked,
    ${twinOf('record')} AS looksLike, ${OLDER_VERSION} AS replaces, ${newestVersionOf('record')} AS replacedBy,
    (SELECT json_group_array(concern_id) FROM concern_record WHERE record_id = record.id) AS concernIds,
    (SELECT json_group_array(opinion_id) FROM opinion_record JOIN opinion ON opinion.id = opinion_id
     WHERE record_id = record.id AND opinion.trashed_at IS NULL) AS opinionIds
  FROM record JOIN content ON content.id = record.content_id LEFT JOIN provider ON provider.id = record.provider_id`

type JsonColumn = 'concernIds' | 'opinionIds' | 'unreadablePages' | 'looksLike' | 'replaces' | 'replacedBy'
export type ReadingRow = Omit<Reading, 'stage'> & { lacksPages: number; lacksFacts: number }
type Row = Omit<Record, 'reading' | 'mismatches' | 'hasPages' | JsonColumn> &
  ReadingRow & { [Column in Exclude<JsonColumn, NullableJson>]: string } & {
    [Column in NullableJson]: string | null
  } & { hasPages: number }
type NullableJson = 'looksLike' | 'replaces' | 'replacedBy'

/** Another record of the same person, the earliest, with the same words in other bytes, as JSON; null if none. */
export function twinOf(record: string): string {
  return `(SELECT json_object('id', twin.id, 'title', twin.title) FROM record AS twin
    WHERE twin.words_sha256 = ${record}.words_sha256 AND ${record}.twin_kept = 0 AND twin.person_id = ${record}.person_id
      AND twin.trashed_at IS NULL AND twin.content_id <> ${record}.content_id
      AND (twin.created_at, twin.rowid) < (${record}.created_at, ${record}.rowid)
    ORDER BY twin.created_at, twin.rowid LIMIT 1)`
}

/** The records of a person, newest document first; either those in the trash or those outside it. */
export function listRecords(db: Database, personId: string, trashed = false): Record[] {
  const rows = db
    .prepare(
      `${SELECT} WHERE record.person_id = ? AND record.trashed_at IS ${trashed ? 'NOT NULL' : 'NULL'}
       ORDER BY record.date IS NULL DESC, record.date DESC, record.created_at DESC, record.rowid DESC`,
    )
    .all(personId) as Row[]
  const mismatches = mismatchesOfPerson(db, personId)
  return rows.map((row) => fromRow(row, mismatches.get(row.id)))
}

/** @throws Failure NOT_FOUND */
export function getRecord(db: Database, id: string): Record {
  const row = prepared(db, `${SELECT} WHERE record.id = ?`).get(id) as Row | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'record' })
  return fromRow(row, mismatchesOfPerson(db, row.personId, id).get(id))
}

export interface NewRecord {
  personId: string
  contentId: number
  fileName: string
  format: FileFormat
  /** What it is called; else its file name without the ending. */
  title?: string
  /** As in `reading_rank`. */
  rank: number
}

/** A new record over stored bytes, waiting to be read. @throws Failure NOT_FOUND if the person is gone */
export function insertRecord(db: Database, { rank, title, fileName, ...record }: NewRecord): Record {
  requireRow(db, 'person', record.personId)
  const named = title?.trim() || fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim() || fileName
  const fields = { ...record, fileName, title: named, reading: 'waiting', readingRank: rank }
  return getRecord(db, insertNew(db, 'record', fields))
}

/** The rank that puts a record before all that wait. */
export function nextRank(db: Database): number {
  return prepared(db, 'SELECT coalesce(max(reading_rank), 0) + 1 FROM record').pluck().get() as number
}

/** @throws Failure NOT_FOUND */
export function putFirst(db: Database, id: string): void {
  updateRow(db, 'record', id, { readingRank: nextRank(db) })
}

/** What the person sets; reading never changes these fields again. @throws Failure NOT_FOUND */
export function updateRecord(db: Database, id: string, fields: Partial<RecordFields>): Record {
  const set = fieldsSetByPerson(db, id)
  if (fields.providerId) requireOfPerson(db, 'provider', fields.providerId, getRecord(db, id).personId)
  for (const field of READABLE_FIELDS) if (fields[field] !== undefined) set.add(field)
  updateRow(db, 'record', id, { ...fields, setByPerson: JSON.stringify([...set]) })
  return getRecord(db, id)
}

const READABLE_FIELDS = ['title', 'type', 'date', 'providerId'] as const
export type ReadableField = (typeof READABLE_FIELDS)[number]

/** @throws Failure NOT_FOUND */
export function fieldsSetByPerson(db: Database, id: string): Set<ReadableField> {
  const json = db.prepare('SELECT set_by_person FROM record WHERE id = ?').pluck().get(id)
  if (json === undefined) throw new Failure('NOT_FOUND', { what: 'record' })
  return new Set(JSON.parse(json as string) as ReadableField[])
}

/** Fills in what was read, where the person has said nothing. @throws Failure NOT_FOUND */
export function suggestFields(
  db: Database,
  id: string,
  read: Partial<Pick<RecordFields, ReadableField>>,
): void {
  const set = fieldsSetByPerson(db, id)
  const open = READABLE_FIELDS.filter((field) => !set.has(field) && read[field] !== undefined)
  if (open.length > 0)
    updateRow(db, 'record', id, Object.fromEntries(open.map((field) => [field, read[field]])))
}

/** A record of this person outside the trash that holds these very bytes. */
export function recordWithContent(
  db: Database,
  personId: string,
  contentId: number,
): { id: string; title: string } | undefined {
  return prepared(
    db,
    `SELECT id, title FROM record WHERE person_id = ? AND content_id = ? AND trashed_at IS NULL
       ORDER BY created_at, rowid LIMIT 1`,
  ).get(personId, contentId) as { id: string; title: string } | undefined
}

/** Where the bytes of a record lie. */
export interface RecordContent {
  /** The original. */
  contentId: number
  format: FileFormat
  /** The PDF that shows it: the original, or one drawn of it; null while none is drawn. */
  pagesContentId: number | null
  /** Opens the original. */
  password: string | null
  fileName: string
}

/** @throws Failure NOT_FOUND */
export function contentOfRecord(db: Database, id: string): RecordContent {
  const row = prepared(
    db,
    `SELECT content_id AS contentId, format, password, file_name AS fileName,
         CASE format WHEN 'pdf' THEN content_id ELSE pages_content_id END AS pagesContentId
       FROM record WHERE id = ?`,
  ).get(id)
  if (!row) throw new Failure('NOT_FOUND', { what: 'record' })
  return row as RecordContent
}

/** Keeps the files a record was joined from. */
export function insertParts(
  db: Database,
  recordId: string,
  parts: readonly { contentId: number; fileName: string }[],
): void {
  parts.forEach((part, position) => {
    insertRow(db, 'record_part', { recordId, position, ...part })
  })
}

/** How far reading a record has come. @throws Failure NOT_FOUND */
export function getReading(db: Database, recordId: string): Reading {
  const row = prepared(db, `SELECT ${READING_COLUMNS} FROM record WHERE id = ?`).get(recordId)
  if (!row) throw new Failure('NOT_FOUND', { what: 'record' })
  return readingOf(row as ReadingRow)
}

/** Says of records whose pages are all read that they are: a process may have been killed just before it did. */
export function settleReadings(db: Database): void {
  db.prepare(
    `UPDATE record SET reading = 'read' WHERE reading = 'reading' AND NOT ${LACKS_TEXT}
       AND NOT EXISTS (SELECT 1 FROM page WHERE record_id = record.id AND ocr = 'waiting')`,
  ).run()
}

/** Records still to be read, in the order they will be. */
export function unfinishedReadings(db: Database): Reading[] {
  const rows = db
    .prepare(
      `SELECT ${READING_COLUMNS} FROM record
       WHERE reading IN ('waiting', 'reading') AND trashed_at IS NULL ORDER BY ${QUEUE_ORDER}`,
    )
    .all() as ReadingRow[]
  return rows.map(readingOf)
}

/** The next record whose text is to be read, but for these. */
export function nextLackingText(db: Database, except: readonly string[]): string | undefined {
  return prepared(
    db,
    `SELECT id FROM record WHERE reading IN ('waiting', 'reading') AND trashed_at IS NULL AND ${LACKS_TEXT}
         AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY ${QUEUE_ORDER} LIMIT 1`,
  )
    .pluck()
    .get(JSON.stringify(except)) as string | undefined
}

/** The next record with a page to be read from its picture, and that page, but for those being read. */
export function nextScannedPage(
  db: Database,
  except: readonly ScannedPage[],
  exceptRecords: readonly string[],
): ScannedPage | undefined {
  return prepared(
    db,
    `SELECT page.record_id AS recordId, page_index AS pageIndex
       FROM page JOIN record ON record.id = page.record_id
       WHERE ocr = 'waiting' AND reading IN ('waiting', 'reading') AND trashed_at IS NULL AND NOT ${LACKS_TEXT}
         AND page.record_id || '/' || page_index NOT IN (SELECT value FROM json_each(@pages))
         AND page.record_id NOT IN (SELECT value FROM json_each(@records))
       ORDER BY ${QUEUE_ORDER}, page_index LIMIT 1`,
  ).get({
    pages: JSON.stringify(except.map((page) => `${page.recordId}/${page.pageIndex}`)),
    records: JSON.stringify(exceptRecords),
  }) as ScannedPage | undefined
}

export interface ScannedPage {
  recordId: string
  /** Counted from 0. */
  pageIndex: number
}

/** The next record that is read, but not yet by this reader of facts. */
export function nextWithoutFacts(
  db: Database,
  factsReader: string,
  except: readonly string[],
): string | undefined {
  return prepared(
    db,
    `SELECT id FROM record WHERE reading = 'read' AND trashed_at IS NULL AND facts_reader IS NOT @factsReader
         AND id NOT IN (SELECT value FROM json_each(@except)) ORDER BY ${QUEUE_ORDER} LIMIT 1`,
  )
    .pluck()
    .get({ factsReader, except: JSON.stringify(except) }) as string | undefined
}

export interface ReadingChange {
  reading?: Reading['state']
  failureCode?: ReadingFailure | null
  pageCount?: number | null
  pagesRead?: number
  password?: string
  pagesContentId?: number
  factsReader?: string | null
  wordsSha256?: string | null
  versionWord?: VersionWord | null
}

/** Notes how far reading has come. @throws Failure NOT_FOUND */
export function updateReading(db: Database, recordId: string, change: ReadingChange): Reading {
  updateRow(db, 'record', recordId, { ...change })
  return getReading(db, recordId)
}

/** Says that a record stays beside the one it looks like. @throws Failure NOT_FOUND */
export function keepTwin(db: Database, id: string): void {
  updateRow(db, 'record', id, { twinKept: true })
}

export function readingOf({ lacksPages, lacksFacts, ...row }: ReadingRow): Reading {
  const { recordId, state, failure, pageCount, pagesRead, scannedPages, scannedPagesRead } = row
  const stage = lacksPages
    ? 'pages'
    : pageCount === null || pagesRead < pageCount
      ? 'text'
      : scannedPagesRead < scannedPages
        ? 'scans'
        : lacksFacts
          ? 'facts'
          : 'done'
  return { recordId, state, failure, pageCount, pagesRead, stage, scannedPages, scannedPagesRead }
}

function fromRow(row: Row, mismatches: Mismatch[] = []): Record {
  const { recordId, state, failure, pageCount, pagesRead, scannedPages, scannedPagesRead, ...others } = row
  const { lacksPages, lacksFacts, ...record } = others
  const reading = { recordId, state, failure, pageCount, pagesRead, scannedPages, scannedPagesRead }
  return {
    ...record,
    reading: readingOf({ ...reading, lacksPages, lacksFacts }),
    hasPages: row.hasPages === 1,
    mismatches,
    concernIds: JSON.parse(row.concernIds) as string[],
    opinionIds: JSON.parse(row.opinionIds) as string[],
    unreadablePages: JSON.parse(row.unreadablePages) as number[],
    looksLike: orNull<Record['looksLike']>(row.looksLike),
    replaces: orNull<Record['replaces']>(row.replaces),
    replacedBy: orNull<Record['replacedBy']>(row.replacedBy),
  }
}

function orNull<Value>(json: string | null): Value | null {
  return json === null ? null : (JSON.parse(json) as Value)
}
