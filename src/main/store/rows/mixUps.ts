import {
  MIX_UP_FACTS,
  type MixUpFact,
  type MixUpKind,
  type MixUpSource,
} from '#shared/domain/mixUps/mixUp.ts'
import type { PutAside } from '#shared/domain/mixUps/mixUpsIn.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertRow, newId, now, prepared, requireRow } from '../sql.ts'
import { getConcern } from './concerns.ts'
import { getPerson } from './people.ts'

/** The opinions on a concern outside the trash. */
const OPINIONS = 'SELECT id FROM opinion WHERE concern_id = @concernId AND trashed_at IS NULL'

/** Its own records and those of its opinions, outside the trash; versions that a newer one replaces left out. */
const RECORDS = `
  SELECT id FROM record AS kept WHERE trashed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM record WHERE replaces_record_id = kept.id AND trashed_at IS NULL) AND id IN (
    SELECT record_id FROM concern_record WHERE concern_id = @concernId
    UNION SELECT record_id FROM opinion_record WHERE opinion_id IN (${OPINIONS}))`

/** Topics on which an opinion may name a side. */
const SIDED_TOPICS = "('diagnosis', 'type', 'laterality')"

type FactRow = Omit<MixUpFact, 'decided' | 'negated' | 'uncertain' | 'choices'> & {
  decided: number
  negated: number
  uncertain: number
  choices: string | null
}

/** All that tells whether the records of a concern go together. @throws Failure NOT_FOUND */
export function readMixUpSource(db: Database, concernId: string): MixUpSource {
  const concern = getConcern(db, concernId)
  const { name, birthDate } = getPerson(db, concern.personId)
  return {
    person: { name, birthDate },
    question: concern.title,
    records: recordsOf(db, concernId),
    facts: factsOf(db, concernId),
    statements: prepared(
      db,
      `SELECT id, opinion_id AS opinionId, text FROM statement
       WHERE opinion_id IN (${OPINIONS}) AND trashed_at IS NULL AND topic_id IN ${SIDED_TOPICS}
       ORDER BY created_at, rowid`,
    ).all({ concernId }) as MixUpSource['statements'],
  }
}

function recordsOf(db: Database, concernId: string): MixUpSource['records'] {
  const rows = prepared(
    db,
    `SELECT id, type, (SELECT json_group_array(opinion_id) FROM opinion_record
       WHERE record_id = record.id AND opinion_id IN (${OPINIONS})) AS opinionIds
     FROM record WHERE id IN (${RECORDS}) ORDER BY date IS NULL, date, created_at, rowid`,
  ).all({ concernId }) as (Omit<MixUpSource['records'][number], 'opinionIds'> & { opinionIds: string })[]
  return rows.map((row) => ({ ...row, opinionIds: JSON.parse(row.opinionIds) as string[] }))
}

function factsOf(db: Database, concernId: string): MixUpFact[] {
  const rows = prepared(
    db,
    `SELECT fact.id, record_id AS recordId, kind, value, normalized, confidence, state <> 'suggested' AS decided, quote,
       text_before AS "before", text_after AS "after", negated, uncertain, about, detail ->> 'role' AS role, choices
     FROM record JOIN fact ON fact.record_id = record.id
     WHERE record.id IN (${RECORDS}) AND state <> 'rejected' AND kind IN (SELECT value FROM json_each(@kinds))
     ORDER BY record.date IS NULL, record.date, record.created_at, record.id, page_index, start_offset, fact.rowid`,
  ).all({ concernId, kinds: JSON.stringify(MIX_UP_FACTS) }) as FactRow[]
  return rows.map((row) => ({
    ...row,
    decided: row.decided === 1,
    negated: row.negated === 1,
    uncertain: row.uncertain === 1,
    choices: row.choices === null || row.decided === 1 ? [] : (JSON.parse(row.choices) as string[]),
  }))
}

/** Where a fact stands, to be shown. */
export interface FactPlaceRow {
  factId: string
  recordId: string
  recordTitle: string
  pageIndex: number | null
  pageLabel: string | null
  quote: string | null
}

/** The places of some facts, by their ids. */
export function placesOfFacts(db: Database, factIds: readonly string[]): Map<string, FactPlaceRow> {
  const rows = prepared(
    db,
    `SELECT fact.id AS factId, fact.record_id AS recordId, record.title AS recordTitle, fact.page_index AS pageIndex,
       (SELECT label FROM page WHERE page.record_id = fact.record_id AND page.page_index = fact.page_index) AS pageLabel,
       quote
     FROM fact JOIN record ON record.id = fact.record_id WHERE fact.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(factIds)) as FactPlaceRow[]
  return new Map(rows.map((row) => [row.factId, row]))
}

/** The opinions on a concern in the order they are numbered. */
export function opinionIdsInOrder(db: Database, concernId: string): string[] {
  return prepared(db, `${OPINIONS} ORDER BY date IS NULL, date, created_at, rowid`)
    .pluck()
    .all({ concernId }) as string[]
}

/** A word of the person that something is all right. */
export interface Aside extends PutAside {
  id: string
  reason: string
  createdAt: string
}

/** What the person put aside on a concern, the newest first. */
export function listAsides(db: Database, concernId: string): Aside[] {
  const rows = prepared(
    db,
    `SELECT id, kind, subject, said, reason, created_at AS createdAt FROM mix_up_aside
     WHERE concern_id = ? ORDER BY created_at DESC, rowid DESC`,
  ).all(concernId) as (Omit<Aside, 'values'> & { said: string })[]
  return rows.map(({ said, ...row }) => ({ ...row, values: JSON.parse(said) as string[] }))
}

/** Keeps that something is all right, and why. @throws Failure NOT_FOUND if the concern is gone */
export function insertAside(
  db: Database,
  concernId: string,
  aside: { kind: MixUpKind; subject: string; values: readonly string[]; reason: string },
): string {
  requireRow(db, 'concern', concernId)
  const id = newId()
  const { values, ...fields } = aside
  insertRow(db, 'mix_up_aside', { id, concernId, ...fields, said: JSON.stringify(values), createdAt: now() })
  return id
}

/** @throws Failure NOT_FOUND */
export function removeAside(db: Database, id: string): void {
  const { changes } = db.prepare('DELETE FROM mix_up_aside WHERE id = ?').run(id)
  if (changes === 0) throw new Failure('NOT_FOUND', { what: 'mix-up' })
}
