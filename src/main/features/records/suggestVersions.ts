import type { VersionSuggestion } from '#shared/contract/records.ts'
import { likelyVersions } from '#shared/domain/versions/newerVersion.ts'
import type { Database } from '../../store/database.ts'
import { refusedVersions, versionedRecords } from '../../store/rows/versions.ts'

/** What looks like versions of one document among a person's records, and is not decided yet. */
export function suggestVersions(db: Database, personId: string): VersionSuggestion[] {
  const records = versionedRecords(db, personId)
  const byId = new Map(records.map(({ id, title, date }) => [id, { id, title, date }]))
  return likelyVersions(records, refusedVersions(db, personId)).map(({ newerId, olderId, reason }) => ({
    newer: byId.get(newerId)!,
    older: byId.get(olderId)!,
    reason,
  }))
}
