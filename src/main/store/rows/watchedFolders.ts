import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertRow, newId, now, requireRow } from '../sql.ts'

export interface WatchedFolderRow {
  id: string
  personId: string
  path: string
  /** Files known, each by its name, size and time of change. */
  seen: string[]
}

/** The folders watched, of one person or of all. */
export function listFolders(db: Database, personId: string | null = null): WatchedFolderRow[] {
  const rows = db
    .prepare(
      `SELECT id, person_id AS personId, path, seen FROM watched_folder
       WHERE @personId IS NULL OR person_id = @personId ORDER BY created_at, rowid`,
    )
    .all({ personId }) as (Omit<WatchedFolderRow, 'seen'> & { seen: string })[]
  return rows.map((row) => ({ ...row, seen: JSON.parse(row.seen) as string[] }))
}

/** Begins to watch a folder, or goes on with one that is watched. @throws Failure NOT_FOUND if the person is gone */
export function insertFolder(
  db: Database,
  { personId, path, seen }: Omit<WatchedFolderRow, 'id'>,
): WatchedFolderRow {
  requireRow(db, 'person', personId)
  const known = listFolders(db, personId).find((folder) => folder.path === path)
  if (known) return known
  const id = newId()
  insertRow(db, 'watched_folder', { id, personId, path, seen: JSON.stringify(seen), createdAt: now() })
  return { id, personId, path, seen }
}

/** Notes which files of a folder are known. */
export function setSeen(db: Database, id: string, seen: readonly string[]): void {
  db.prepare('UPDATE watched_folder SET seen = ? WHERE id = ?').run(JSON.stringify(seen), id)
}

/** @throws Failure NOT_FOUND */
export function deleteFolder(db: Database, id: string): void {
  const { changes } = db.prepare('DELETE FROM watched_folder WHERE id = ?').run(id)
  if (changes === 0) throw new Failure('NOT_FOUND', { what: 'folder' })
}
