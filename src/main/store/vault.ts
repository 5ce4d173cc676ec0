import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { dropUnused } from './content.ts'
import { asFailure, type Database, openDatabase } from './database.ts'
import { Failure } from './failure.ts'
import { makeSlots, newDataKey, protectionOf, slotPath, unlockDataKey, writeSlots } from './keySlots.ts'
import { type Migration, migrate } from './migrate.ts'

/**
 * Begins a new vault file with its key slots, and opens it.
 *
 * @param passphrase null: no passphrase, the key lies open beside the vault.
 * @throws Failure VAULT_EXISTS, CANNOT_WRITE, DISK_FULL
 */
export async function createVault(
  path: string,
  passphrase: string | null,
  migrations: readonly Migration[],
): Promise<Database> {
  if (isThere(path)) throw new Failure('VAULT_EXISTS', { path })
  const dataKey = newDataKey()
  const slots = await makeSlots(dataKey, passphrase)
  let held = false
  try {
    mkdirSync(dirname(path), { recursive: true })
    accessSync(dirname(path), constants.W_OK)
    const db = openDatabase(path, dataKey, () => {
      if (isThere(path)) throw new Failure('VAULT_EXISTS', { path })
      held = true
      // Keys without a vault may belong to one that was moved: they are set aside, never written over.
      if (existsSync(slotPath(path))) renameSync(slotPath(path), `${slotPath(path)}.${Date.now()}.old`)
      // The slots before the first page: a vault whose key was never written could not be opened again.
      writeSlots(path, slots)
    })
    return prepare(db, path, migrations)
  } catch (error) {
    if (held) removeVault(path)
    else if (isThere(path)) throw new Failure('VAULT_EXISTS', { path })
    const failure = asFailure(error, path)
    throw failure instanceof Failure || held ? failure : new Failure('CANNOT_WRITE', { path })
  }
}

/** Deletes a vault with its keys. */
export function removeVault(path: string): void {
  for (const left of [path, `${path}-wal`, slotPath(path), `${slotPath(path)}.new`])
    rmSync(left, { force: true })
}

/**
 * Opens an existing vault.
 *
 * @throws Failure NO_VAULT, KEYS_MISSING, WRONG_PASSPHRASE, VAULT_IN_USE, VAULT_DAMAGED, VAULT_FROM_THE_FUTURE, DISK_FULL
 */
export async function openVault(
  path: string,
  passphrase: string | null,
  migrations: readonly Migration[],
): Promise<Database> {
  if (!isThere(path)) throw new Failure('NO_VAULT', { path })
  return prepare(openDatabase(path, await unlockDataKey(path, passphrase)), path, migrations)
}

/** Whether there is a vault at `path`, and whether it asks for a passphrase; null if its key file does not say. */
export function lookAtVault(path: string): { exists: boolean; protection: 'passphrase' | 'none' | null } {
  if (!isThere(path)) return { exists: false, protection: null }
  try {
    return { exists: true, protection: protectionOf(path) }
  } catch {
    return { exists: true, protection: null }
  }
}

/** A file without a byte is what a process that was killed before it began a vault leaves: it counts as none. */
function isThere(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

function prepare(db: Database, path: string, migrations: readonly Migration[]): Database {
  try {
    migrate(db, path, migrations)
    tidy(db)
    return db
  } catch (error) {
    db.close()
    throw asFailure(error, path)
  }
}

/** What a killed process left behind is dropped; on a full disk it stays until next time, and the vault opens all the same. */
function tidy(db: Database): void {
  try {
    dropUnused(db)
  } catch (error) {
    const failure = asFailure(error)
    if (!(failure instanceof Failure) || failure.code !== 'DISK_FULL') throw error
  }
}
