import type { Evidence, EvidencePlace, Statement } from '#shared/contract/opinions.ts'
import { catalogueTopic } from '#shared/domain/topics.ts'
import { type Database, inTransaction } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertNew, insertRow, newId, now, prepared, requireRow, updateRow } from '../sql.ts'
import { newestVersionOf } from './versions.ts'

const SELECT_STATEMENT = `
  SELECT id, opinion_id AS opinionId, topic_id AS topicId, text FROM statement`

const SELECT_EVIDENCE = `
  SELECT evidence.id, statement_id AS statementId, record_id AS recordId, record.title AS recordTitle,
    page_index AS pageIndex, page_label AS pageLabel, quote, text_before AS "before", text_after AS "after",
    start_offset AS start, end_offset AS "end", rects, source, extractor, found, checked,
    ${newestVersionOf('record')} AS newerVersion
  FROM evidence JOIN record ON record.id = evidence.record_id`

type EvidenceRow = Omit<Evidence, 'rects' | 'found' | 'checked' | 'newerVersion'> & {
  rects: string
  newerVersion: string | null
  found: number
  checked: number
}

/** What one opinion says, with the places its words stand; the trash left out. */
export function statementsOf(db: Database, opinionId: string): Statement[] {
  const rows = db
    .prepare(`${SELECT_STATEMENT} WHERE opinion_id = ? AND trashed_at IS NULL ORDER BY created_at, rowid`)
    .all(opinionId) as Omit<Statement, 'evidence'>[]
  return rows.map((row) => ({ ...row, evidence: evidenceOf(db, row.id) }))
}

/** @throws Failure NOT_FOUND */
export function getStatement(db: Database, id: string): Statement {
  const row = db.prepare(`${SELECT_STATEMENT} WHERE id = ?`).get(id) as
    | Omit<Statement, 'evidence'>
    | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'statement' })
  return { ...row, evidence: evidenceOf(db, id) }
}

export interface NewStatement {
  opinionId: string
  topicId: string
  text: string
  evidence: EvidencePlace[]
  checked: boolean
}

/** @throws Failure NOT_FOUND if the opinion, the topic or a record is gone */
export function insertStatement(db: Database, statement: NewStatement): Statement {
  return inTransaction(db, () => {
    requireRow(db, 'opinion', statement.opinionId)
    const { opinionId, topicId, text } = statement
    requireTopic(db, opinionId, topicId)
    const id = insertNew(db, 'statement', { opinionId, topicId, text })
    for (const place of statement.evidence) insertEvidence(db, id, place, statement.checked)
    return getStatement(db, id)
  })
}

/** @throws Failure NOT_FOUND */
export function updateStatement(
  db: Database,
  id: string,
  fields: { text?: string; topicId?: string },
): Statement {
  if (fields.topicId) requireTopic(db, getStatement(db, id).opinionId, fields.topicId)
  updateRow(db, 'statement', id, fields)
  return getStatement(db, id)
}

/** A statement on a topic that its concern does not have would be seen nowhere. */
function requireTopic(db: Database, opinionId: string, topicId: string): void {
  if (catalogueTopic(topicId)) return
  const own = db
    .prepare('SELECT 1 FROM topic JOIN opinion USING (concern_id) WHERE topic.id = ? AND opinion.id = ?')
    .get(topicId, opinionId)
  if (!own) throw new Failure('NOT_FOUND', { what: 'topic' })
}

/** @throws Failure NOT_FOUND if the statement or the record is gone */
export function insertEvidence(
  db: Database,
  statementId: string,
  place: EvidencePlace,
  checked: boolean,
): void {
  requireRow(db, 'statement', statementId)
  requireRow(db, 'record', place.recordId)
  insertRow(db, 'evidence', {
    id: newId(),
    statementId,
    recordId: place.recordId,
    pageIndex: place.pageIndex,
    pageLabel: place.pageLabel,
    quote: place.quote,
    textBefore: place.before,
    textAfter: place.after,
    startOffset: place.start,
    endOffset: place.end,
    rects: JSON.stringify(place.rects),
    source: place.source,
    extractor: place.extractor,
    checked,
    createdAt: now(),
  })
}

/** @throws Failure NOT_FOUND */
export function markEvidenceChecked(db: Database, id: string, checked: boolean): void {
  requireRow(db, 'evidence', id)
  db.prepare('UPDATE evidence SET checked = ? WHERE id = ?').run(Number(checked), id)
}

/** Takes one place away from its statement, which stays. @throws Failure NOT_FOUND */
export function removeEvidence(db: Database, id: string): Statement {
  const statementId = db.prepare('SELECT statement_id FROM evidence WHERE id = ?').pluck().get(id)
  if (typeof statementId !== 'string') throw new Failure('NOT_FOUND', { what: 'evidence' })
  db.prepare('DELETE FROM evidence WHERE id = ?').run(id)
  return getStatement(db, statementId)
}

/** Every place on one page that statements rest on. */
export function evidenceOnPage(db: Database, recordId: string, pageIndex: number): Evidence[] {
  const rows = prepared(db, `${SELECT_EVIDENCE} WHERE record_id = ? AND page_index = ?`).all(
    recordId,
    pageIndex,
  )
  return (rows as EvidenceRow[]).map(evidenceFromRow)
}

/** Writes where the words of a piece of evidence stand now; null: they are no longer found. */
export function moveEvidence(
  db: Database,
  id: string,
  place: Pick<EvidencePlace, 'start' | 'end' | 'rects' | 'extractor'> | null,
): void {
  if (!place) {
    db.prepare('UPDATE evidence SET found = 0 WHERE id = ?').run(id)
    return
  }
  db.prepare(
    'UPDATE evidence SET found = 1, start_offset = ?, end_offset = ?, rects = ?, extractor = ? WHERE id = ?',
  ).run(place.start, place.end, JSON.stringify(place.rects), place.extractor, id)
}

function evidenceOf(db: Database, statementId: string): Evidence[] {
  const rows = db.prepare(
    `${SELECT_EVIDENCE} WHERE statement_id = ? ORDER BY evidence.created_at, evidence.rowid`,
  )
  return (rows.all(statementId) as EvidenceRow[]).map(evidenceFromRow)
}

function evidenceFromRow(row: EvidenceRow): Evidence {
  return {
    ...row,
    rects: JSON.parse(row.rects) as Evidence['rects'],
    found: row.found === 1,
    checked: row.checked === 1,
    newerVersion:
      row.newerVersion === null ? null : (JSON.parse(row.newerVersion) as Evidence['newerVersion']),
  }
}
