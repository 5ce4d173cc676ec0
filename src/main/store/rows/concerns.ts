import type { Concern, ConcernFields, Decision } from '#shared/contract/concerns.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertNew, insertRow, newId, now, requireOfPerson, requireRow, updateRow } from '../sql.ts'

const SELECT = `
  SELECT id, person_id AS personId, title, asked_on AS askedOn, note, created_at AS createdAt,
    trashed_at AS trashedAt,
    (SELECT count(*) FROM opinion WHERE concern_id = concern.id AND trashed_at IS NULL) AS opinionCount,
    (SELECT json_group_array(record_id) FROM concern_record WHERE concern_id = concern.id) AS recordIds
  FROM concern`

type Row = Omit<Concern, 'recordIds' | 'decision'> & { recordIds: string }

/** The concerns of a person, newest first, the trash included. */
export function listConcerns(db: Database, personId: string): Concern[] {
  const rows = db
    .prepare(`${SELECT} WHERE person_id = ? ORDER BY created_at DESC, rowid DESC`)
    .all(personId) as Row[]
  return rows.map((row) => fromRow(db, row))
}

/** @throws Failure NOT_FOUND */
export function getConcern(db: Database, id: string): Concern {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'concern' })
  return fromRow(db, row)
}

/** @throws Failure NOT_FOUND if the person is gone */
export function insertConcern(
  db: Database,
  fields: Partial<ConcernFields> & { title: string; personId: string },
): Concern {
  requireRow(db, 'person', fields.personId)
  return getConcern(db, insertNew(db, 'concern', { ...fields }))
}

/** @throws Failure NOT_FOUND */
export function updateConcern(db: Database, id: string, fields: Partial<ConcernFields>): Concern {
  updateRow(db, 'concern', id, fields)
  return getConcern(db, id)
}

/** @throws Failure NOT_FOUND if one of them is gone, or they are of different people */
export function attachRecordToConcern(db: Database, concernId: string, recordId: string): void {
  requireOfPerson(db, 'record', recordId, getConcern(db, concernId).personId)
  db.prepare('INSERT OR IGNORE INTO concern_record (concern_id, record_id) VALUES (?, ?)').run(
    concernId,
    recordId,
  )
}

export function detachRecordFromConcern(db: Database, concernId: string, recordId: string): void {
  db.prepare('DELETE FROM concern_record WHERE concern_id = ? AND record_id = ?').run(concernId, recordId)
}

/** Adds the newest word on a concern; earlier ones are kept. @throws Failure NOT_FOUND */
export function insertDecision(
  db: Database,
  concernId: string,
  decision: { kind: 'decided' | 'working-plan' | 'reopened'; text: string; reviewOn: string | null },
): Concern {
  requireRow(db, 'concern', concernId)
  insertRow(db, 'decision', { id: newId(), concernId, ...decision, createdAt: now() })
  return getConcern(db, concernId)
}

function latestDecision(db: Database, concernId: string): Decision | null {
  const latest = db
    .prepare(
      `SELECT kind, text, review_on AS reviewOn, created_at AS createdAt FROM decision
       WHERE concern_id = ? ORDER BY created_at DESC, rowid DESC LIMIT 1`,
    )
    .get(concernId) as (Omit<Decision, 'kind'> & { kind: Decision['kind'] | 'reopened' }) | undefined
  if (!latest || latest.kind === 'reopened') return null
  return { ...latest, kind: latest.kind }
}

function fromRow(db: Database, row: Row): Concern {
  return { ...row, recordIds: JSON.parse(row.recordIds) as string[], decision: latestDecision(db, row.id) }
}
