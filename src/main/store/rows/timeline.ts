import type { Read } from '#shared/domain/bundleChoice.ts'
import type { PartialDate } from '#shared/domain/dates.ts'
import type { OpinionKind } from '#shared/domain/opinionKind.ts'
import type { RecordType } from '#shared/domain/recordType.ts'
import type { Database } from '../database.ts'
import { prepared } from '../sql.ts'

/** What of a person's rows stands on the timeline: few columns of each, those in the trash left out, as they were written. */

/** Rows that belong to a concern of this person which is not in the trash. */
const OF_PERSON = 'concern.person_id = ? AND concern.trashed_at IS NULL'

export interface DatedQuestion {
  id: string
  title: string
  askedOn: PartialDate | null
}

export function datedQuestions(db: Database, personId: string): DatedQuestion[] {
  return rows(
    db,
    `SELECT id, title, asked_on AS askedOn FROM concern WHERE ${OF_PERSON} ORDER BY created_at, rowid`,
    personId,
  )
}

export interface DatedRecord {
  id: string
  title: string
  type: RecordType
  date: PartialDate | null
  providerName: string | null
}

/** So many records are read in one go. */
const RECORDS_AT_ONCE = 500

/** Reads as it is asked: who takes thousands of records can let others have their turn in between. */
export function* datedRecords(db: Database, personId: string): Generator<DatedRecord> {
  // The plus keeps SQLite to the order of rows, where each part begins at once.
  const part = prepared(
    db,
    `SELECT record.rowid AS place, record.id, title, type, date, provider.name AS providerName
     FROM record LEFT JOIN provider ON provider.id = provider_id
     WHERE record.rowid > @after AND +record.person_id = @personId AND record.trashed_at IS NULL
     ORDER BY record.rowid LIMIT ${RECORDS_AT_ONCE}`,
  )
  let after = 0
  for (;;) {
    const records = part.all({ personId, after }) as (DatedRecord & { place: number })[]
    yield* records
    if (records.length < RECORDS_AT_ONCE) return
    after = records.at(-1)!.place
  }
}

/** The concerns that each of a person's records belongs to, by the record's id. */
export function concernsByRecord(db: Database, personId: string): Map<string, string[]> {
  const pairs = rows<{ recordId: string; concernId: string }>(
    db,
    `SELECT record_id AS recordId, concern_id AS concernId
     FROM concern JOIN concern_record ON concern_id = concern.id WHERE ${OF_PERSON}`,
    personId,
  )
  const byRecord = new Map<string, string[]>()
  for (const { recordId, concernId } of pairs) {
    const kept = byRecord.get(recordId)
    if (kept) kept.push(concernId)
    else byRecord.set(recordId, [concernId])
  }
  return byRecord
}

export interface DatedOpinion {
  id: string
  concernId: string
  date: PartialDate | null
  kind: OpinionKind
  providerName: string
  /** Its place among the opinions on its concern, from 1. */
  position: number
}

export function datedOpinions(db: Database, personId: string): DatedOpinion[] {
  return rows(
    db,
    `SELECT opinion.id, concern_id AS concernId, date, kind, provider.name AS providerName,
       row_number() OVER (PARTITION BY concern_id ORDER BY date IS NULL, date, opinion.created_at, opinion.rowid) AS position
     FROM opinion JOIN concern ON concern.id = concern_id JOIN provider ON provider.id = provider_id
     WHERE ${OF_PERSON} AND opinion.trashed_at IS NULL ORDER BY opinion.created_at, opinion.rowid`,
    personId,
  )
}

export interface DatedRequest {
  id: string
  concernId: string
  what: string
  providerName: string | null
  /** The record that came of it. */
  recordId: string | null
  askedOn: PartialDate | null
  dueOn: PartialDate | null
}

export function datedRequests(db: Database, personId: string): DatedRequest[] {
  return rows(
    db,
    `SELECT record_request.id, concern_id AS concernId, what, provider.name AS providerName, record.id AS recordId,
       record_request.asked_on AS askedOn, due_on AS dueOn
     FROM record_request JOIN concern ON concern.id = concern_id
       LEFT JOIN provider ON provider.id = record_request.provider_id
       LEFT JOIN record ON record.id = record_id AND record.trashed_at IS NULL
     WHERE ${OF_PERSON} AND record_request.trashed_at IS NULL ORDER BY record_request.created_at, record_request.rowid`,
    personId,
  )
}

export interface DatedClosing {
  id: string
  concernId: string
  topicId: string
  /** The name of a topic the person added; null for one of the catalogue, or one that is gone. */
  ownLabel: string | null
  /** 1: closed; 0: opened again. */
  closed: number
  reason: string
  createdAt: string
}

export function datedClosings(db: Database, personId: string): DatedClosing[] {
  return rows(
    db,
    `SELECT difference_closing.id, difference_closing.concern_id AS concernId, topic_id AS topicId, topic.label AS ownLabel,
       closed, reason, difference_closing.created_at AS createdAt
     FROM difference_closing JOIN concern ON concern.id = difference_closing.concern_id
       LEFT JOIN topic ON topic.id = topic_id
     WHERE ${OF_PERSON} ORDER BY difference_closing.created_at, difference_closing.rowid`,
    personId,
  )
}

export interface DatedDecision {
  id: string
  concernId: string
  kind: 'decided' | 'working-plan' | 'reopened'
  text: string
  /** When to look again; null also where a later word has replaced this one. */
  reviewOn: PartialDate | null
  createdAt: string
}

export function datedDecisions(db: Database, personId: string): DatedDecision[] {
  return rows(
    db,
    `SELECT decision.id, concern_id AS concernId, kind, text, decision.created_at AS createdAt,
       CASE row_number() OVER (PARTITION BY concern_id ORDER BY decision.created_at DESC, decision.rowid DESC)
         WHEN 1 THEN review_on END AS reviewOn
     FROM decision JOIN concern ON concern.id = concern_id
     WHERE ${OF_PERSON} ORDER BY decision.created_at, decision.rowid`,
    personId,
  )
}

export interface DatedBundle {
  id: string
  concernId: string
  providerName: string
  read: Read
  pageCount: number
  createdAt: string
}

export function datedBundles(db: Database, personId: string): DatedBundle[] {
  return rows(
    db,
    `SELECT bundle.id, concern_id AS concernId, provider.name AS providerName, read, page_count AS pageCount,
       bundle.created_at AS createdAt
     FROM bundle JOIN concern ON concern.id = concern_id JOIN provider ON provider.id = provider_id
     WHERE ${OF_PERSON} ORDER BY bundle.created_at, bundle.rowid`,
    personId,
  )
}

function rows<Row>(db: Database, sql: string, personId: string): Row[] {
  return prepared(db, sql).all(personId) as Row[]
}
