import type { ClosingEntry } from '#shared/domain/questionList.ts'
import type { Relation } from '#shared/domain/relation.ts'
import type { Database } from '../database.ts'
import { insertRow, newId, now, requireRow } from '../sql.ts'

/** What the person said about how two opinions relate on one topic. */
export interface RelationMark {
  topicId: string
  earlierOpinionId: string
  laterOpinionId: string
  relation: Exclude<Relation, 'not-stated'>
  reason: string
  words: string
  /** What the two had said when it was marked, as `saidOn` writes it. */
  said: string
}

/** Every mark on a concern. */
export function listMarks(db: Database, concernId: string): RelationMark[] {
  return db
    .prepare(
      `SELECT topic_id AS topicId, earlier_opinion_id AS earlierOpinionId, later_opinion_id AS laterOpinionId,
         relation, reason, words, said
       FROM relation_mark WHERE concern_id = ?`,
    )
    .all(concernId) as RelationMark[]
}

/** Writes the person's mark; an earlier one on the same pair gives way. @throws Failure NOT_FOUND */
export function setMark(db: Database, concernId: string, mark: RelationMark): void {
  requireRow(db, 'concern', concernId)
  requireRow(db, 'opinion', mark.earlierOpinionId)
  requireRow(db, 'opinion', mark.laterOpinionId)
  db.prepare(
    `INSERT INTO relation_mark (concern_id, topic_id, earlier_opinion_id, later_opinion_id, relation, reason, words,
       said, changed_at)
     VALUES (@concernId, @topicId, @earlierOpinionId, @laterOpinionId, @relation, @reason, @words, @said, @changedAt)
     ON CONFLICT (topic_id, earlier_opinion_id, later_opinion_id) DO UPDATE SET relation = excluded.relation,
       reason = excluded.reason, words = excluded.words, said = excluded.said, changed_at = excluded.changed_at`,
  ).run({ concernId, ...mark, changedAt: now() })
}

export function removeMark(
  db: Database,
  { topicId, earlierOpinionId, laterOpinionId }: Omit<RelationMark, 'relation' | 'reason' | 'words' | 'said'>,
): void {
  db.prepare(
    'DELETE FROM relation_mark WHERE topic_id = ? AND earlier_opinion_id = ? AND later_opinion_id = ?',
  ).run(topicId, earlierOpinionId, laterOpinionId)
}

export interface Closing {
  topicId: string
  reason: string
  /** What each opinion had said when it was closed, as `saidOn` writes it. */
  said: string
  createdAt: string
}

/** The differences that stand closed, each with the person's reason. */
export function listClosings(db: Database, concernId: string): Closing[] {
  const rows = db
    .prepare(
      `SELECT topic_id AS topicId, closed, reason, said, created_at AS createdAt FROM difference_closing
       WHERE concern_id = ? ORDER BY created_at, rowid`,
    )
    .all(concernId) as (Closing & { closed: number })[]
  const latest = new Map(rows.map((row) => [row.topicId, row]))
  return [...latest.values()]
    .filter((row) => row.closed === 1)
    .map(({ closed: _closed, ...closing }) => closing)
}

/** Every closing and reopening on a concern, oldest first, with the words of each. */
export function listClosingHistory(db: Database, concernId: string): ClosingEntry[] {
  const rows = db
    .prepare(
      `SELECT topic_id AS topicId, closed, reason, sides, created_at AS createdAt FROM difference_closing
       WHERE concern_id = ? ORDER BY created_at, rowid`,
    )
    .all(concernId) as (Omit<ClosingEntry, 'closed' | 'sides'> & { closed: number; sides: string })[]
  return rows.map((row) => ({
    ...row,
    closed: row.closed === 1,
    sides: JSON.parse(row.sides) as ClosingEntry['sides'],
  }))
}

/** Closes or reopens a difference; earlier closings stay as its history. @throws Failure NOT_FOUND */
export function insertClosing(
  db: Database,
  concernId: string,
  { sides, ...closing }: Omit<ClosingEntry, 'createdAt'> & { said: string },
): void {
  requireRow(db, 'concern', concernId)
  insertRow(db, 'difference_closing', {
    id: newId(),
    concernId,
    ...closing,
    sides: JSON.stringify(sides),
    createdAt: now(),
  })
}
