import type { VersionedRecord } from '#shared/domain/versions/newerVersion.ts'
import { type Database, inTransaction } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertRow, requireOfPerson, requireRow, updateRow } from '../sql.ts'

/** The record that `record` is a newer version of, as JSON; null if none, or it is in the trash. */
export const OLDER_VERSION = `(SELECT json_object('id', older.id, 'title', older.title, 'date', older.date)
  FROM record AS older WHERE older.id = record.replaces_record_id AND older.trashed_at IS NULL)`

/** The newest record in the chain of those that replace `record`, as JSON; null if none. What is in the trash ends the chain. */
export function newestVersionOf(record: string): string {
  return `(WITH RECURSIVE later (id, title, date, added, steps) AS (
      SELECT id, title, date, created_at, 1 FROM record AS next
        WHERE next.replaces_record_id = ${record}.id AND next.trashed_at IS NULL
      UNION ALL
      SELECT next.id, next.title, next.date, next.created_at, steps + 1 FROM record AS next
        JOIN later ON next.replaces_record_id = later.id WHERE next.trashed_at IS NULL)
    SELECT json_object('id', id, 'title', title, 'date', date) FROM later
    ORDER BY steps DESC, date DESC, added DESC LIMIT 1)`
}

/**
 * Notes which record of the same person another one is a newer version of; null takes it back.
 *
 * @throws Failure NOT_FOUND, IN_A_CIRCLE
 */
export function setReplaces(db: Database, id: string, replacesId: string | null): void {
  inTransaction(db, () => {
    requireRow(db, 'record', id)
    if (replacesId !== null) {
      const personId = db.prepare('SELECT person_id FROM record WHERE id = ?').pluck().get(id) as string
      requireOfPerson(db, 'record', replacesId, personId)
      if (olderVersions(db, replacesId).includes(id)) throw new Failure('IN_A_CIRCLE', undefined)
    }
    updateRow(db, 'record', id, { replacesRecordId: replacesId })
  })
}

/** The record itself and all it replaces, in and out of the trash. */
function olderVersions(db: Database, id: string): string[] {
  return db
    .prepare(
      `WITH RECURSIVE chain (id) AS (
         SELECT ? UNION SELECT replaces_record_id FROM record JOIN chain USING (id) WHERE replaces_record_id IS NOT NULL)
       SELECT id FROM chain`,
    )
    .pluck()
    .all(id) as string[]
}

/** Notes that two records are no versions of one document, or takes that back. @throws Failure NOT_FOUND */
export function refuseVersion(db: Database, newerId: string, olderId: string, refused: boolean): void {
  for (const id of [newerId, olderId]) requireRow(db, 'record', id)
  db.prepare('DELETE FROM version_refused WHERE newer_id = ? AND older_id = ?').run(newerId, olderId)
  if (refused) insertRow(db, 'version_refused', { newerId, olderId })
}

/** Whether the person has said that these are no versions of one document. */
export function refusedVersions(
  db: Database,
  personId: string,
): (newerId: string, olderId: string) => boolean {
  const rows = db
    .prepare(
      `SELECT newer_id || ' ' || older_id FROM version_refused JOIN record ON record.id = newer_id
       WHERE person_id = ?`,
    )
    .pluck()
    .all(personId) as string[]
  const refused = new Set(rows)
  return (newerId, olderId) => refused.has(`${newerId} ${olderId}`)
}

type Row = Omit<VersionedRecord, 'caseNumbers' | 'patientNames' | 'takenOn' | 'facilities'> & {
  title: string
  facts: string
}

/** The facts that tell whether two records are of one case. */
const TELLING = "('case-number', 'patient-name', 'collected-date', 'visit-date', 'facility')"

/**
 * The records of a person that can be versions of one document, with their titles: of the kinds of which at least one
 * record calls itself a version. Those in the trash are left out.
 */
export function versionedRecords(db: Database, personId: string): (VersionedRecord & { title: string })[] {
  const rows = db
    .prepare(
      `SELECT id, title, type, date, created_at AS createdAt, replaces_record_id AS replacesId, version_word AS word,
         (SELECT json_group_array(json_array(kind, coalesce(normalized, value))) FROM fact
          WHERE record_id = record.id AND kind IN ${TELLING} AND state <> 'rejected' AND about = 'patient'
            AND (kind <> 'case-number' OR detail ->> 'role' = 'own')) AS facts
       FROM record
       WHERE person_id = @personId AND trashed_at IS NULL AND type <> 'unknown' AND type IN (
         SELECT type FROM record WHERE person_id = @personId AND trashed_at IS NULL AND version_word <> 'final')`,
    )
    .all({ personId }) as Row[]
  return rows.map(({ facts, ...row }) => {
    const found = JSON.parse(facts) as [kind: string, value: string][]
    const of = (...kinds: string[]) =>
      found.filter(([kind]) => kinds.includes(kind)).map(([, value]) => value)
    return {
      ...row,
      caseNumbers: of('case-number'),
      patientNames: of('patient-name'),
      takenOn: of('collected-date', 'visit-date'),
      facilities: of('facility'),
    }
  })
}
