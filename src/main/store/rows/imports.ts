import type { Import, ImportFile } from '#shared/contract/imports.ts'
import { dropIfUnused } from '../content.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertRow, newId, now, prepared, requireRow } from '../sql.ts'
import { READING_COLUMNS, type ReadingRow, readingOf, twinOf } from './records.ts'

/** Begins one act of adding. @throws Failure NOT_FOUND if the person is gone */
export function insertImport(db: Database, personId: string, origin: Import['origin'] = 'person'): string {
  requireRow(db, 'person', personId)
  const id = newId()
  insertRow(db, 'import', { id, personId, origin, createdAt: now() })
  return id
}

/** Forgets an import of which nothing came in. */
export function dropEmptyImport(db: Database, id: string): void {
  db.prepare(
    'DELETE FROM import WHERE id = @id AND NOT EXISTS (SELECT 1 FROM import_file WHERE import_id = @id)',
  ).run({ id })
}

/** Whose records an import adds. @throws Failure NOT_FOUND */
export function personOfImport(db: Database, id: string): string {
  const personId = prepared(db, 'SELECT person_id FROM import WHERE id = ?').pluck().get(id)
  if (personId === undefined) throw new Failure('NOT_FOUND', { what: 'import' })
  return personId as string
}

export interface NewImportFile {
  importId: string
  insideId: string | null
  name: string
  state: ImportFile['state']
  contentId?: number
  recordId?: string
  reason?: string
}

/** Notes a file on its way in. */
export function insertImportFile(db: Database, file: NewImportFile): string {
  const id = newId()
  insertRow(db, 'import_file', { id, ...file, createdAt: now() })
  return id
}

/** Notes what became of a file, and why. */
export function setImportFileState(
  db: Database,
  id: string,
  state: ImportFile['state'],
  reason: string | null = null,
): void {
  db.prepare('UPDATE import_file SET state = @state, reason = @reason, left_at = NULL WHERE id = @id').run({
    id,
    state,
    reason,
  })
}

/** Notes that all that lay in an archive is taken over, and lets go of its bytes. */
export function setUnpacked(db: Database, { id, contentId }: WaitingArchive): void {
  db.prepare("UPDATE import_file SET state = 'unpacked', reason = NULL, content_id = NULL WHERE id = ?").run(
    id,
  )
  dropIfUnused(db, contentId)
}

/** Notes that the person leaves what a file asks as it is. @throws Failure NOT_FOUND */
export function leaveImportFile(db: Database, id: string): void {
  const { changes } = db.prepare('UPDATE import_file SET left_at = ? WHERE id = ?').run(now(), id)
  if (changes === 0) throw new Failure('NOT_FOUND', { what: 'import' })
}

/** An archive with the files that lie in it still to be taken over. */
export interface WaitingArchive {
  id: string
  importId: string
  contentId: number
}

/** Archives to be unpacked, in the order they came. */
export function waitingArchives(db: Database): WaitingArchive[] {
  return prepared(
    db,
    `SELECT import_file.id, import_id AS importId, content_id AS contentId
       FROM import_file JOIN import ON import.id = import_id
       WHERE state = 'waiting' AND content_id IS NOT NULL AND undone_at IS NULL ORDER BY import_file.rowid`,
  ).all() as WaitingArchive[]
}

/** @throws Failure NOT_FOUND if the bytes of the archive are not kept any more */
export function getArchive(db: Database, fileId: string): WaitingArchive {
  const row = db
    .prepare(
      `SELECT id, import_id AS importId, content_id AS contentId FROM import_file
       WHERE id = ? AND content_id IS NOT NULL`,
    )
    .get(fileId)
  if (!row) throw new Failure('NOT_FOUND', { what: 'import' })
  return row as WaitingArchive
}

/** The row of a file that was taken out of what it lay in before, by its name and bytes: a killed process begins again. */
export function takenOver(
  db: Database,
  insideId: string,
  name: string,
  contentId: number,
): { id: string; state: ImportFile['state']; recordId: string | null } | undefined {
  return db
    .prepare(
      `SELECT import_file.id, state, record_id AS recordId FROM import_file LEFT JOIN record ON record.id = record_id
       WHERE inside_id = @insideId AND name = @name
         AND (record.content_id = @contentId OR import_file.content_id = @contentId)`,
    )
    .get({ insideId, name, contentId }) as
    | { id: string; state: ImportFile['state']; recordId: string | null }
    | undefined
}

/** The rank at which an import's records are read; null while it has none. */
export function rankOfImport(db: Database, importId: string): number | null {
  return prepared(
    db,
    'SELECT max(reading_rank) FROM import_file JOIN record ON record.id = record_id WHERE import_id = ?',
  )
    .pluck()
    .get(importId) as number | null
}

/** The row under which a record came in; null for one that was not imported. */
export function importFileOfRecord(db: Database, recordId: string): { id: string; importId: string } | null {
  const row = db
    .prepare(
      `SELECT id, import_id AS importId FROM import_file WHERE record_id = ? AND state = 'added' ORDER BY rowid LIMIT 1`,
    )
    .get(recordId)
  return (row as { id: string; importId: string } | undefined) ?? null
}

/** What came of a file and of all that lay in it, the outermost first. */
export function filesWithin(db: Database, fileId: string): ImportFile[] {
  return fileRows(
    db,
    `WITH RECURSIVE within (id) AS (
       VALUES (@fileId) UNION SELECT import_file.id FROM import_file JOIN within ON inside_id = within.id)
     SELECT id FROM within`,
    { fileId },
  )
}

/** Imports not cleared from the tray, newest first, with all their files. */
export function listImports(db: Database, personId: string): Import[] {
  const imports = db
    .prepare(
      `SELECT id, person_id AS personId, origin, created_at AS createdAt, undone_at AS undoneAt FROM import
       WHERE person_id = ? AND cleared_at IS NULL ORDER BY created_at DESC, rowid DESC`,
    )
    .all(personId) as Omit<Import, 'files'>[]
  const files = fileRows(
    db,
    `SELECT import_file.id FROM import_file JOIN import ON import.id = import_id
     WHERE person_id = @personId AND cleared_at IS NULL`,
    { personId },
  )
  const byImport = Map.groupBy(files, (file) => file.importId)
  return imports
    .map((one) => ({ ...one, files: byImport.get(one.id) ?? [] }))
    .filter(({ files }) => files.length > 0)
}

/** Marks the records an import added that are outside the trash as undone with it; says which. */
export function markUndone(db: Database, importId: string): string[] {
  return db
    .prepare(
      `UPDATE import_file SET undone = 1
       WHERE import_id = ? AND state = 'added'
         AND EXISTS (SELECT 1 FROM record WHERE id = record_id AND trashed_at IS NULL)
       RETURNING record_id`,
    )
    .pluck()
    .all(importId) as string[]
}

/** Takes that mark back; says which records had it. */
export function unmarkUndone(db: Database, importId: string): string[] {
  return db
    .prepare('UPDATE import_file SET undone = 0 WHERE import_id = ? AND undone = 1 RETURNING record_id')
    .pluck()
    .all(importId) as string[]
}

/** @throws Failure NOT_FOUND */
export function setUndone(db: Database, importId: string, undone: boolean): void {
  setInstant(db, importId, 'undone_at', undone)
}

/** Takes an import out of the tray, and lets go of archives that were not unpacked. @throws Failure NOT_FOUND */
export function clearImport(db: Database, importId: string): void {
  setInstant(db, importId, 'cleared_at', true)
  const held = db
    .prepare('SELECT content_id FROM import_file WHERE import_id = ? AND content_id IS NOT NULL')
    .pluck()
    .all(importId) as number[]
  db.prepare(
    "UPDATE import_file SET content_id = NULL, state = iif(state = 'waiting', 'cancelled', state) WHERE import_id = ?",
  ).run(importId)
  for (const id of held) dropIfUnused(db, id)
}

/** What lay in an archive or document and was left there; what was noted before is replaced. */
export function noteSkipped(
  db: Database,
  { importId, id }: { importId: string; id: string },
  skipped: readonly { name: string; reason: string }[],
): void {
  db.prepare("DELETE FROM import_file WHERE inside_id = ? AND state = 'skipped'").run(id)
  for (const { name, reason } of skipped)
    insertImportFile(db, { importId, insideId: id, name, state: 'skipped', reason })
}

/** How many archives and documents a file lies in, one inside the other. */
export function depthOf(db: Database, fileId: string): number {
  return db
    .prepare(
      `WITH RECURSIVE outer_file (id, depth) AS (
         SELECT inside_id, 0 FROM import_file WHERE id = ?
         UNION ALL SELECT inside_id, depth + 1 FROM import_file JOIN outer_file ON import_file.id = outer_file.id)
       SELECT max(depth) FROM outer_file`,
    )
    .pluck()
    .get(fileId) as number
}

/** Stops taking over what lies in an import's archives; says which. */
export function cancelArchives(db: Database, importId: string): string[] {
  return db
    .prepare(
      "UPDATE import_file SET state = 'cancelled' WHERE import_id = ? AND state = 'waiting' RETURNING id",
    )
    .pluck()
    .all(importId) as string[]
}

/** Goes on with archives that were stopped. */
export function resumeArchives(db: Database, importId: string): void {
  db.prepare(
    "UPDATE import_file SET state = 'waiting' WHERE import_id = ? AND state = 'cancelled' AND content_id IS NOT NULL",
  ).run(importId)
}

/** Clears all imports of a person of which nothing is under way or waits for a word. */
export function clearFinished(db: Database, personId: string): void {
  for (const { id, files } of listImports(db, personId)) if (files.every(isFinished)) clearImport(db, id)
}

function isFinished({ state, record, left }: ImportFile): boolean {
  if (left) return true
  if (state === 'waiting' || state === 'failed') return false
  return (
    state !== 'added' || record === null || !['waiting', 'reading', 'failed'].includes(record.reading.state)
  )
}

function setInstant(db: Database, id: string, column: 'undone_at' | 'cleared_at', isSet: boolean): void {
  const { changes } = db.prepare(`UPDATE import SET ${column} = ? WHERE id = ?`).run(isSet ? now() : null, id)
  if (changes === 0) throw new Failure('NOT_FOUND', { what: 'import' })
}

type FileRow = Omit<ImportFile, 'record' | 'left' | 'state'> &
  ReadingRow & {
    fileState: ImportFile['state']
    left: number
    title: string
    trashed: number
    looksLike: string | null
  }

/** What a row says of the file itself; the rest is of its record. */
type FileColumn = 'id' | 'importId' | 'insideId' | 'name' | 'fileState' | 'reason' | 'left'

function fileRows(db: Database, ids: string, values: { [name: string]: string }): ImportFile[] {
  const rows = db
    .prepare(
      `SELECT import_file.id, import_id AS importId, inside_id AS insideId, name, import_file.state AS fileState, reason,
         left_at IS NOT NULL AS left, record.title, record.trashed_at IS NOT NULL AS trashed,
         ${twinOf('record')} AS looksLike, ${READING_COLUMNS}
       FROM import_file LEFT JOIN record ON record.id = import_file.record_id
       WHERE import_file.id IN (${ids}) ORDER BY import_file.rowid`,
    )
    .all(values) as FileRow[]
  return rows.map(({ id, importId, insideId, name, fileState, reason, left, ...record }) => ({
    id,
    importId,
    insideId,
    name,
    state: fileState,
    reason,
    left: left === 1,
    record: record.recordId === null ? null : recordOf(record),
  }))
}

function recordOf({ title, trashed, looksLike, ...reading }: Omit<FileRow, FileColumn>) {
  return {
    id: reading.recordId,
    title,
    trashed: trashed === 1,
    reading: readingOf(reading),
    looksLike: looksLike === null ? null : (JSON.parse(looksLike) as { id: string; title: string }),
  }
}
