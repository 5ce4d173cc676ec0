import type { Fact, FactState } from '#shared/contract/facts.ts'
import type { Mismatch } from '#shared/contract/records.ts'
import type { Rect } from '#shared/domain/page.ts'
import { samePersonName } from '#shared/domain/personName.ts'
import type { PlacedFact } from '#shared/domain/placedFact.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertRow, newId, now, prepared } from '../sql.ts'

/** Who added a fact that no reader found. */
const PERSON = 'person'

const COLUMNS = `id, record_id AS recordId, kind, value, normalized, state AS status, confidence, page_index AS pageIndex,
  quote, rects, negated, uncertain, about, detail, choices, reason, read_value AS readValue, extractor`

interface Row extends Omit<Fact, 'rects' | 'negated' | 'uncertain' | 'detail' | 'choices' | 'addedByPerson'> {
  rects: string | null
  negated: number
  uncertain: number
  detail: string | null
  choices: string | null
  extractor: string
}

/** The facts of a record: by place, then those the person added without one. */
export function listFacts(db: Database, recordId: string): Fact[] {
  const rows = db
    .prepare(
      `SELECT ${COLUMNS} FROM fact WHERE record_id = ?
       ORDER BY page_index IS NULL, page_index, start_offset, end_offset, rowid`,
    )
    .all(recordId) as Row[]
  return rows.map(fromRow)
}

/** @throws Failure NOT_FOUND */
export function getFact(db: Database, id: string): Fact {
  const row = db.prepare(`SELECT ${COLUMNS} FROM fact WHERE id = ?`).get(id) as Row | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'fact' })
  return fromRow(row)
}

/** Meanings and words that the person has decided on, as `suggestFacts` compares them. */
export type Decided = ReadonlySet<string>

/**
 * Lets go of the suggestions nobody has looked at, before a reader's new ones are taken over. Answers what the person has
 * decided on, which stays as it is.
 */
export function clearSuggestions(db: Database, recordId: string): Decided {
  db.prepare("DELETE FROM fact WHERE record_id = ? AND state = 'suggested'").run(recordId)
  const rows = db
    .prepare(
      `SELECT kind, quote, coalesce(read_value, value) AS value,
         CASE WHEN read_value IS NULL THEN normalized ELSE read_normalized END AS normalized
       FROM fact WHERE record_id = ?`,
    )
    .all(recordId) as Said[]
  return new Set(rows.map(sameness))
}

/** Suggests what a reader found, but for what the person has decided on: that is not asked a second time. */
export function suggestFacts(
  db: Database,
  recordId: string,
  found: readonly PlacedFact[],
  { factsReader, decided }: { factsReader: string; decided: Decided },
): void {
  for (const fact of found)
    if (!decided.has(sameness({ ...fact, quote: fact.place?.quote ?? null })))
      insertFact(db, recordId, fact, 'suggested', factsReader)
}

interface Said {
  kind: string
  value: string
  normalized: string | null
  quote: string | null
}

function sameness({ kind, value, normalized, quote }: Said): string {
  return JSON.stringify([kind, value, normalized, quote])
}

/** Keeps what the person says stands in a record. */
export function addPersonsFact(db: Database, recordId: string, fact: PlacedFact): Fact {
  return getFact(db, insertFact(db, recordId, fact, 'accepted', PERSON))
}

function insertFact(
  db: Database,
  recordId: string,
  { place, detail, choices, reason, ...fact }: PlacedFact,
  state: FactState,
  extractor: string,
): string {
  const id = newId()
  const instant = now()
  insertRow(db, 'fact', {
    ...fact,
    id,
    recordId,
    state,
    extractor,
    detail: detail && JSON.stringify(detail),
    choices: choices && JSON.stringify(choices),
    reason: reason ?? null,
    pageIndex: place?.pageIndex ?? null,
    startOffset: place?.start ?? null,
    endOffset: place?.end ?? null,
    quote: place?.quote ?? null,
    textBefore: place?.before ?? '',
    textAfter: place?.after ?? '',
    rects: place ? JSON.stringify(place.rects) : null,
    createdAt: instant,
    changedAt: instant,
  })
  return id
}

/** Notes what the person says; a correction is taken back with `suggested`. @throws Failure NOT_FOUND */
export function decideFact(db: Database, id: string, state: 'accepted' | 'rejected' | 'suggested'): Fact {
  db.prepare(
    `UPDATE fact SET state = @state, changed_at = @instant,
       value = coalesce(read_value, value),
       normalized = CASE WHEN read_value IS NULL THEN normalized ELSE read_normalized END,
       read_value = NULL, read_normalized = NULL
     WHERE id = @id`,
  ).run({ id, state, instant: now() })
  return getFact(db, id)
}

/** Gives the value as the person says it should be; what was read is kept beside it. @throws Failure NOT_FOUND */
export function correctFact(db: Database, id: string, value: string, normalized: string | null): Fact {
  db.prepare(
    `UPDATE fact SET state = 'corrected', changed_at = @instant,
       read_normalized = CASE WHEN read_value IS NULL THEN normalized ELSE read_normalized END,
       read_value = coalesce(read_value, value), value = @value, normalized = @normalized
     WHERE id = @id`,
  ).run({ id, value, normalized, instant: now() })
  return getFact(db, id)
}

/** Removes a fact the person added. @throws Failure NOT_FOUND for one that was read */
export function removePersonsFact(db: Database, id: string): void {
  const { changes } = db.prepare('DELETE FROM fact WHERE id = ? AND extractor = ?').run(id, PERSON)
  if (changes === 0) throw new Failure('NOT_FOUND', { what: 'fact' })
}

/** The decided facts that stand on a page: their words are looked up again when it is read anew. */
export function factsOnPage(
  db: Database,
  recordId: string,
  pageIndex: number,
): { id: string; quote: string; before: string; after: string; start: number }[] {
  return prepared(
    db,
    `SELECT id, quote, text_before AS before, text_after AS after, start_offset AS start FROM fact
       WHERE record_id = ? AND page_index = ? AND state <> 'suggested' AND start_offset IS NOT NULL`,
  ).all(recordId, pageIndex) as { id: string; quote: string; before: string; after: string; start: number }[]
}

/** Notes where the words of a fact stand now; null: they can no longer be found, and no place is shown. */
export function moveFact(
  db: Database,
  id: string,
  place: { start: number; end: number; rects: readonly Rect[] } | null,
): void {
  db.prepare('UPDATE fact SET start_offset = @start, end_offset = @end, rects = @rects WHERE id = @id').run({
    id,
    start: place?.start ?? null,
    end: place?.end ?? null,
    rects: JSON.stringify(place?.rects ?? []),
  })
}

/** Keeps what a file states as data until its pages are read. */
export function keepStatedFacts(db: Database, recordId: string, facts: readonly object[]): void {
  db.prepare('DELETE FROM stated_fact WHERE record_id = ?').run(recordId)
  facts.forEach((fact, position) => {
    insertRow(db, 'stated_fact', { recordId, position, fact: JSON.stringify(fact) })
  })
}

/** What a file states as data, as it was kept. */
export function statedFacts<Stated>(db: Database, recordId: string): Stated[] {
  const rows = db
    .prepare('SELECT fact FROM stated_fact WHERE record_id = ? ORDER BY position')
    .pluck()
    .all(recordId)
  return (rows as string[]).map((json) => JSON.parse(json) as Stated)
}

interface IdentityRow {
  recordId: string
  factId: string
  kind: Mismatch['kind']
  found: string
  normalized: string | null
  name: string
  birthDate: string | null
}

/**
 * Names and birth dates in records that are not those of the person they are kept under, by record. A record in which
 * one of them does fit is let be: it names relatives and doctors too.
 */
export function mismatchesOfPerson(
  db: Database,
  personId: string,
  recordId?: string,
): Map<string, Mismatch[]> {
  const rows = db
    .prepare(
      `SELECT record_id AS recordId, fact.id AS factId, kind, value AS found, normalized, person.name, birth_date AS birthDate
       FROM person JOIN record ON record.person_id = person.id JOIN fact ON fact.record_id = record.id
       WHERE person.id = @personId AND (@recordId IS NULL OR record.id = @recordId)
         AND kind IN ('patient-name', 'birth-date') AND state <> 'rejected' AND about = 'patient'
       ORDER BY confidence DESC, fact.rowid`,
    )
    .all({ personId, recordId: recordId ?? null }) as IdentityRow[]
  const mismatches = new Map<string, Mismatch[]>()
  for (const [id, ofRecord] of Map.groupBy(rows, (row) => row.recordId)) {
    const found = (['patient-name', 'birth-date'] as const).flatMap((kind) =>
      mismatchAmong(ofRecord.filter((row) => row.kind === kind)),
    )
    if (found.length > 0) mismatches.set(id, found)
  }
  return mismatches
}

function mismatchAmong(rows: readonly IdentityRow[]): Mismatch[] {
  const verdicts = rows.map((row) =>
    row.kind === 'patient-name'
      ? samePersonName(row.normalized ?? row.found, row.name)
      : row.birthDate === null || row.normalized === null
        ? null
        : row.normalized.startsWith(row.birthDate) || row.birthDate.startsWith(row.normalized),
  )
  const other = verdicts.indexOf(false)
  if (other < 0 || verdicts.includes(true)) return []
  const { factId, kind, found, name, birthDate } = rows[other]!
  return [{ factId, kind, found, expected: kind === 'patient-name' ? name : birthDate! }]
}

function fromRow({ extractor, ...row }: Row): Fact {
  return {
    ...row,
    rects: JSON.parse(row.rects ?? '[]') as Fact['rects'],
    negated: row.negated === 1,
    uncertain: row.uncertain === 1,
    detail: JSON.parse(row.detail ?? '{}') as Fact['detail'],
    choices: JSON.parse(row.choices ?? '[]') as string[],
    addedByPerson: extractor === PERSON,
  }
}
