import { type FileHandle, open } from 'node:fs/promises'
import SqliteDatabase from 'better-sqlite3'
import { Failure } from './failure.ts'

/** An open vault file. */
export interface Database extends SqliteDatabase.Database {}

/** One SQL statement, compiled. */
export type Statement = SqliteDatabase.Statement<unknown[]>

/** How long another program may hold the file before it counts as in use, in milliseconds. */
const BUSY_TIMEOUT = 250

/**
 * Opens (or begins) the encrypted vault file and holds it for this process alone.
 *
 * @param key 32 random bytes; the cipher is ChaCha20-Poly1305 page by page (SQLite3 Multiple Ciphers' default).
 * @param whenHeld called once the file is held, before the first byte is written to a new one.
 * @throws Failure VAULT_IN_USE, VAULT_DAMAGED, CANNOT_WRITE
 */
export function openDatabase(path: string, key: Uint8Array, whenHeld?: () => void): Database {
  let db: Database | undefined
  try {
    db = new SqliteDatabase(path, { timeout: BUSY_TIMEOUT })
    db.pragma("cipher = 'chacha20'")
    db.pragma(`key = 'raw:${Buffer.from(key).toString('hex')}'`)
    // Exclusive: the operating system lets go of the lock when the process dies, so a crash never locks anyone out.
    db.pragma('locking_mode = EXCLUSIVE')
    if (whenHeld) {
      db.exec('BEGIN IMMEDIATE')
      whenHeld()
      db.exec('COMMIT')
    }
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma('cache_size = -32000')
    // A write takes the exclusive lock now rather than at the first edit, when it would be too late to say so.
    db.exec('BEGIN IMMEDIATE; COMMIT')
    return db
  } catch (error) {
    db?.close()
    throw asFailure(error, path)
  }
}

/** Runs `work` in one transaction: all of it happens, or none. */
export function inTransaction<Result>(db: Database, work: () => Result): Result {
  return db.transaction(work).immediate()
}

/**
 * As `inTransaction`, but without waiting for the disk: should the power fail, the last of these may be undone (never
 * half of one). For what is read out of records, which can be read again.
 */
export function inLightTransaction<Result>(db: Database, work: () => Result): Result {
  db.pragma('synchronous = NORMAL')
  try {
    return inTransaction(db, work)
  } finally {
    db.pragma('synchronous = FULL')
  }
}

/**
 * Resolves once all that was committed is safe from a power cut; others run meanwhile, where a slow disk would else hold
 * up the whole process. For the file a person hands over: a light transaction, and then this, before it is acknowledged.
 */
export async function untilOnDisk(db: Database): Promise<void> {
  let log: FileHandle
  try {
    // SQLite has made the log lasting in its folder when it began it.
    log = await open(`${db.name}-wal`, 'r+')
  } catch (error) {
    // Closing the vault waits for the disk and leaves no log.
    if (!db.open) return
    throw error
  }
  try {
    await log.datasync()
  } finally {
    await log.close()
  }
}

/** Turns what SQLite says into a failure of the contract, where there is one for it. */
export function asFailure(error: unknown, path = ''): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY')) return new Failure('VAULT_IN_USE', { path })
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Failure('VAULT_DAMAGED', { path })
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return new Failure('DISK_FULL')
  if (error instanceof TypeError && error.message === 'The database connection is not open') {
    return new Failure('LOCKED')
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY')) {
    return new Failure('CANNOT_WRITE', { path })
  }
  return error
}
