import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { dropHalfArrived } from './content.ts'
import { asFailure, type Database, openDatabase } from './database.ts'
import { Failure } from './failure.ts'
import { newDataKey, protectionOf, slotPath, unlockDataKey, writeSlots } from './keySlots.ts'
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
  if (existsSync(path)) throw new Failure('VAULT_EXISTS', { path })
  const dataKey = newDataKey()
  try {
    mkdirSync(dirname(path), { recursive: true })
    accessSync(dirname(path), constants.W_OK)
    // Keys without a vault may belong to one that was moved: they are set aside, never written over.
    if (existsSync(slotPath(path))) renameSync(slotPath(path), `${slotPath(path)}.${Date.now()}.old`)
    // The slots first: a vault whose key was never written could not be opened again.
    await writeSlots(path, dataKey, passphrase)
  } catch (error) {
    const failure = asFailure(error)
    throw failure instanceof Failure ? failure : new Failure('CANNOT_WRITE', { path })
  }
  try {
    return prepare(openDatabase(path, dataKey), path, migrations)
  } catch (error) {
    for (const left of [path, `${path}-wal`, slotPath(path)]) rmSync(left, { force: true })
    throw error
  }
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
  if (!existsSync(path)) throw new Failure('NO_VAULT', { path })
  return prepare(openDatabase(path, await unlockDataKey(path, passphrase)), path, migrations)
}

/** Whether there is a vault at `path`, and whether it asks for a passphrase. */
export function lookAtVault(path: string): { exists: boolean; protection: 'passphrase' | 'none' | null } {
  if (!existsSync(path)) return { exists: false, protection: null }
  return { exists: true, protection: existsSync(slotPath(path)) ? protectionOf(path) : null }
}

function prepare(db: Database, path: string, migrations: readonly Migration[]): Database {
  try {
    migrate(db, path, migrations)
    dropHalfArrived(db)
    return db
  } catch (error) {
    db.close()
    throw asFailure(error, path)
  }
}
