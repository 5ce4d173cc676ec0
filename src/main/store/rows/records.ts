import type { ReadingFailure } from '#shared/contract/errors.ts'
import type { Reading, Record, RecordFields } from '#shared/contract/records.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertNew, requireOfPerson, requireRow, updateRow } from '../sql.ts'

const READING_COLUMNS = `
  record.id AS recordId, reading AS state, failure_code AS failure, page_count AS pageCount, pages_read AS pagesRead`

const SELECT = `
  SELECT record.id, record.person_id AS personId, record.provider_id AS providerId, file_name AS fileName, title,
    type, record.date, record.note, record.created_at AS createdAt, record.trashed_at AS trashedAt,
    content.size, content.sha256, provider.name AS providerName, ${READING_COLUMNS},
    (SELECT count(*) FROM page WHERE record_id = record.id AND page.text = '') AS unreadPages,
    (SELECT json_group_array(concern_id) FROM concern_record WHERE record_id = record.id) AS concernIds,
    (SELECT json_group_array(opinion_id) FROM opinion_record JOIN opinion ON opinion.id = opinion_id
     WHERE record_id = record.id AND opinion.trashed_at IS NULL) AS opinionIds
  FROM record JOIN content ON content.id = record.content_id LEFT JOIN provider ON provider.id = record.provider_id`

type Row = Omit<Record, 'reading' | 'concernIds' | 'opinionIds'> &
  Reading & { concernIds: string; opinionIds: string }

/** The records of a person, newest document first; either those in the trash or those outside it. */
export function listRecords(db: Database, personId: string, trashed = false): Record[] {
  const rows = db
    .prepare(
      `${SELECT} WHERE record.person_id = ? AND record.trashed_at IS ${trashed ? 'NOT NULL' : 'NULL'}
       ORDER BY record.date IS NULL DESC, record.date DESC, record.created_at DESC, record.rowid DESC`,
    )
    .all(personId) as Row[]
  return rows.map(fromRow)
}

/** @throws Failure NOT_FOUND */
export function getRecord(db: Database, id: string): Record {
  const row = db.prepare(`${SELECT} WHERE record.id = ?`).get(id) as Row | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'record' })
  return fromRow(row)
}

/** A new record over stored bytes, waiting to be read. @throws Failure NOT_FOUND if the person is gone */
export function insertRecord(
  db: Database,
  { personId, contentId, fileName }: { personId: string; contentId: number; fileName: string },
): Record {
  requireRow(db, 'person', personId)
  const title = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim() || fileName
  return getRecord(db, insertNew(db, 'record', { personId, contentId, fileName, title, reading: 'waiting' }))
}

/** @throws Failure NOT_FOUND */
export function updateRecord(db: Database, id: string, fields: Partial<RecordFields>): Record {
  if (fields.providerId) requireOfPerson(db, 'provider', fields.providerId, getRecord(db, id).personId)
  updateRow(db, 'record', id, fields)
  return getRecord(db, id)
}

/** A record of this person outside the trash that holds these very bytes. */
export function recordWithContent(
  db: Database,
  personId: string,
  contentId: number,
): { id: string; title: string } | undefined {
  return db
    .prepare(
      `SELECT id, title FROM record WHERE person_id = ? AND content_id = ? AND trashed_at IS NULL
       ORDER BY created_at, rowid LIMIT 1`,
    )
    .get(personId, contentId) as { id: string; title: string } | undefined
}

/** Where the bytes of a record lie, and the password that opens them. @throws Failure NOT_FOUND */
export function contentOfRecord(db: Database, id: string): { contentId: number; password: string | null } {
  const row = db.prepare('SELECT content_id AS contentId, password FROM record WHERE id = ?').get(id)
  if (!row) throw new Failure('NOT_FOUND', { what: 'record' })
  return row as { contentId: number; password: string | null }
}

/** How far reading a record has come. @throws Failure NOT_FOUND */
export function getReading(db: Database, recordId: string): Reading {
  const row = db.prepare(`SELECT ${READING_COLUMNS} FROM record WHERE id = ?`).get(recordId)
  if (!row) throw new Failure('NOT_FOUND', { what: 'record' })
  return row as Reading
}

/** Records still to be read, in the order they came. */
export function unfinishedReadings(db: Database): Reading[] {
  return db
    .prepare(
      `SELECT ${READING_COLUMNS} FROM record WHERE reading IN ('waiting', 'reading') ORDER BY created_at, rowid`,
    )
    .all() as Reading[]
}

export interface ReadingChange {
  reading?: Reading['state']
  failureCode?: ReadingFailure | null
  pageCount?: number
  pagesRead?: number
  password?: string
}

/** Notes how far reading has come. @throws Failure NOT_FOUND */
export function updateReading(db: Database, recordId: string, change: ReadingChange): Reading {
  updateRow(db, 'record', recordId, { ...change })
  return getReading(db, recordId)
}

function fromRow({ recordId, state, failure, pageCount, pagesRead, ...row }: Row): Record {
  return {
    ...row,
    reading: { recordId, state, failure, pageCount, pagesRead },
    concernIds: JSON.parse(row.concernIds) as string[],
    opinionIds: JSON.parse(row.opinionIds) as string[],
  }
}
