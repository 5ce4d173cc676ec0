import type { Opinion, OpinionFields } from '#shared/contract/opinions.ts'
import { type Database, inTransaction } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertNew, requireOfPerson, requireRow, restoreRow, updateRow } from '../sql.ts'
import { attachRecordToConcern } from './concerns.ts'
import { statementsOf } from './statements.ts'

const SELECT = `
  SELECT id, concern_id AS concernId, provider_id AS providerId, date, kind, given, given_note AS givenNote, seen,
    note, created_at AS createdAt, trashed_at AS trashedAt,
    (SELECT json_group_array(seen_opinion_id) FROM opinion_seen WHERE opinion_id = opinion.id) AS seenOpinionIds,
    (SELECT json_group_array(record_id) FROM opinion_record JOIN record ON record.id = record_id
     WHERE opinion_id = opinion.id AND record.trashed_at IS NULL) AS recordIds
  FROM opinion`

type Json = 'given' | 'seenOpinionIds' | 'recordIds'
type Row = Omit<Opinion, Json | 'statements'> & { [name in Json]: string }

/**
 * The opinions on a concern, earliest first and undated ones last, as they were added; either those in the trash or
 * those outside it.
 */
export function listOpinions(db: Database, concernId: string, trashed = false): Opinion[] {
  const rows = db
    .prepare(
      `${SELECT} WHERE concern_id = ? AND trashed_at IS ${trashed ? 'NOT NULL' : 'NULL'}
       ORDER BY date IS NULL, date, created_at, rowid`,
    )
    .all(concernId) as Row[]
  return rows.map((row) => fromRow(db, row))
}

/** @throws Failure NOT_FOUND */
export function getOpinion(db: Database, id: string): Opinion {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'opinion' })
  return fromRow(db, row)
}

/** Pages of the records that each opinion on a concern rests on, by opinion id. */
export function countPagesByOpinion(db: Database, concernId: string): Map<string, number> {
  const rows = db
    .prepare(
      `SELECT opinion.id, coalesce(sum(record.page_count), 0) AS pages
       FROM opinion LEFT JOIN opinion_record ON opinion_id = opinion.id
       LEFT JOIN record ON record.id = record_id AND record.trashed_at IS NULL
       WHERE concern_id = ? GROUP BY opinion.id`,
    )
    .all(concernId) as { id: string; pages: number }[]
  return new Map(rows.map(({ id, pages }) => [id, pages]))
}

/** @throws Failure NOT_FOUND if the concern, the provider or a record is gone */
export function insertOpinion(
  db: Database,
  { concernId, ...fields }: Partial<OpinionFields> & { concernId: string; providerId: string },
): Opinion {
  return inTransaction(db, () => {
    requireRow(db, 'concern', concernId)
    requireOfPerson(db, 'provider', fields.providerId, personOf(db, concernId))
    const id = insertNew(db, 'opinion', { concernId, kind: 'visit', ...ownColumns(fields) })
    writeLinks(db, id, concernId, fields)
    return getOpinion(db, id)
  })
}

/** @throws Failure NOT_FOUND */
export function updateOpinion(db: Database, id: string, fields: Partial<OpinionFields>): Opinion {
  return inTransaction(db, () => {
    const { concernId } = getOpinion(db, id)
    if (fields.providerId) requireOfPerson(db, 'provider', fields.providerId, personOf(db, concernId))
    updateRow(db, 'opinion', id, ownColumns(fields))
    writeLinks(db, id, concernId, fields)
    return getOpinion(db, id)
  })
}

/** Lets an opinion rest on one more record. @throws Failure NOT_FOUND */
export function attachRecordToOpinion(db: Database, id: string, recordId: string): Opinion {
  return inTransaction(db, () => {
    const { concernId } = getOpinion(db, id)
    linkRecord(db, id, concernId, recordId)
    return getOpinion(db, id)
  })
}

/** Takes an opinion out of the trash, and with it the provider it comes from. @throws Failure NOT_FOUND */
export function restoreOpinion(db: Database, id: string): void {
  inTransaction(db, () => {
    const { providerId } = getOpinion(db, id)
    restoreRow(db, 'provider', providerId)
    restoreRow(db, 'opinion', id)
  })
}

function ownColumns({
  given,
  seenOpinionIds: _seen,
  recordIds: _records,
  ...columns
}: Partial<OpinionFields>) {
  return { ...columns, given: given && JSON.stringify(given) }
}

function personOf(db: Database, concernId: string): string {
  return db.prepare('SELECT person_id FROM concern WHERE id = ?').pluck().get(concernId) as string
}

function writeLinks(
  db: Database,
  id: string,
  concernId: string,
  { seenOpinionIds, recordIds }: Partial<OpinionFields>,
): void {
  if (seenOpinionIds) {
    db.prepare('DELETE FROM opinion_seen WHERE opinion_id = ?').run(id)
    const insert = db.prepare(
      'INSERT OR IGNORE INTO opinion_seen (opinion_id, seen_opinion_id) VALUES (?, ?)',
    )
    for (const seen of seenOpinionIds) {
      if (getOpinion(db, seen).concernId !== concernId) throw new Failure('NOT_FOUND', { what: 'opinion' })
      insert.run(id, seen)
    }
  }
  if (recordIds) {
    db.prepare('DELETE FROM opinion_record WHERE opinion_id = ?').run(id)
    for (const record of recordIds) linkRecord(db, id, concernId, record)
  }
}

function linkRecord(db: Database, id: string, concernId: string, recordId: string): void {
  requireOfPerson(db, 'record', recordId, personOf(db, concernId))
  db.prepare('INSERT OR IGNORE INTO opinion_record (opinion_id, record_id) VALUES (?, ?)').run(id, recordId)
  // What an opinion rests on belongs to its question too; it stays there when the opinion lets go of it.
  attachRecordToConcern(db, concernId, recordId)
}

function fromRow(db: Database, row: Row): Opinion {
  return {
    ...row,
    given: JSON.parse(row.given) as Opinion['given'],
    seenOpinionIds: JSON.parse(row.seenOpinionIds) as string[],
    recordIds: JSON.parse(row.recordIds) as string[],
    statements: statementsOf(db, row.id),
  }
}
