import type { EvidencePlace, SuggestedWords } from '#shared/contract/opinions.ts'
import type { ReportFact } from '#shared/domain/suggesting/reportFact.ts'
import type { Database } from '../database.ts'
import { now, prepared, requireRow } from '../sql.ts'

/** A fact of a record that an opinion rests on, with the place of its words. */
export interface OpinionFact extends ReportFact {
  recordTitle: string
  pageIndex: number | null
  pageLabel: string | null
  quote: string | null
  start: number | null
  end: number | null
  rects: EvidencePlace['rects']
}

type Row = Omit<OpinionFact, 'negated' | 'uncertain' | 'detail' | 'rects'> & {
  negated: number
  uncertain: number
  detail: string | null
  rects: string | null
}

type PlaceRow = Omit<EvidencePlace, 'rects'> & { rects: string; confirmed: number }

const SELECT = `
  SELECT fact.id, fact.record_id AS recordId, record.title AS recordTitle, kind, value, normalized, state AS status,
    confidence, negated, uncertain, about, detail, fact.page_index AS pageIndex, page.label AS pageLabel, quote,
    start_offset AS start, end_offset AS "end", rects
  FROM opinion_record JOIN record ON record.id = opinion_record.record_id AND record.trashed_at IS NULL
  JOIN fact ON fact.record_id = record.id
  LEFT JOIN page ON page.record_id = fact.record_id AND page.page_index = fact.page_index
  WHERE opinion_id = @opinionId AND state <> 'rejected' AND about = 'patient'`

/** The facts of an opinion's records: the earliest record first, each in the order of its pages. */
export function factsOfOpinion(db: Database, opinionId: string): OpinionFact[] {
  const rows = prepared(
    db,
    `${SELECT} ORDER BY record.date IS NULL, record.date, record.created_at, record.id,
       fact.page_index IS NULL, fact.page_index, start_offset, fact.rowid`,
  ).all({ opinionId })
  return (rows as Row[]).map((row) => ({
    ...row,
    negated: row.negated === 1,
    uncertain: row.uncertain === 1,
    detail: JSON.parse(row.detail ?? '{}') as Record<string, string>,
    rects: JSON.parse(row.rects ?? '[]') as EvidencePlace['rects'],
  }))
}

/**
 * Where the words of some facts of an opinion's records stand, and whether the person has confirmed each; facts whose words are
 * lost, or that have none, left out.
 */
export function placesOfFacts(
  db: Database,
  opinionId: string,
  factIds: readonly string[],
): (EvidencePlace & { confirmed: boolean })[] {
  const select = prepared(
    db,
    `SELECT fact.record_id AS recordId, fact.page_index AS pageIndex, page.label AS pageLabel, quote,
       text_before AS "before", text_after AS "after", start_offset AS start, end_offset AS "end", rects, source,
       page.extractor, state IN ('accepted', 'corrected') AS confirmed
     FROM fact JOIN opinion_record USING (record_id)
     JOIN page ON page.record_id = fact.record_id AND page.page_index = fact.page_index
     WHERE fact.id = ? AND opinion_id = ? AND quote <> '' AND start_offset IS NOT NULL`,
  )
  return factIds.flatMap((id) => {
    const row = select.get(id, opinionId) as PlaceRow | undefined
    if (!row) return []
    return [
      { ...row, rects: JSON.parse(row.rects) as EvidencePlace['rects'], confirmed: row.confirmed === 1 },
    ]
  })
}

/** Accepts those of an opinion's facts that nobody has looked at. Answers which. */
export function acceptFacts(db: Database, opinionId: string, factIds: readonly string[]): string[] {
  const accept = prepared(
    db,
    `UPDATE fact SET state = 'accepted', changed_at = @instant WHERE id = @id AND state = 'suggested'
       AND record_id IN (SELECT record_id FROM opinion_record WHERE opinion_id = @opinionId)`,
  )
  return factIds.filter((id) => accept.run({ id, opinionId, instant: now() }).changes > 0)
}

/** What was put aside for an opinion, as it was put. */
export function listPutAside(db: Database, opinionId: string): SuggestedWords[] {
  return prepared(
    db,
    'SELECT topic_id AS topicId, text FROM put_aside WHERE opinion_id = ? ORDER BY created_at, text',
  ).all(opinionId) as SuggestedWords[]
}

/** @throws Failure NOT_FOUND */
export function putAside(db: Database, opinionId: string, { topicId, text }: SuggestedWords): void {
  requireRow(db, 'opinion', opinionId)
  prepared(
    db,
    'INSERT OR IGNORE INTO put_aside (opinion_id, topic_id, text, created_at) VALUES (?, ?, ?, ?)',
  ).run(opinionId, topicId, text, now())
}

export function bringBack(db: Database, opinionId: string, { topicId, text }: SuggestedWords): void {
  prepared(db, 'DELETE FROM put_aside WHERE opinion_id = ? AND topic_id = ? AND text = ?').run(
    opinionId,
    topicId,
    text,
  )
}
