import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { Failure } from './failure.ts'

export interface Migration {
  version: number
  name: string
  sql: string
}

/** The numbered SQL files of a folder, in order. Throws if a number is missing or stands twice. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      version: Number.parseInt(name, 10),
      name,
      sql: readFileSync(join(folder, name), 'utf8'),
    }))
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${name} should be number ${index + 1}.`)
  })
  return migrations
}

/** The schema version a vault file stands at; 0 for a new one. */
export function vaultVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}

/**
 * Brings a vault to the newest schema. A vault that holds something is copied beside itself first
 * (`<path>.before-<version>`), each migration is one transaction, and a broken reference undoes it.
 *
 * @throws Failure VAULT_FROM_THE_FUTURE
 */
export function migrate(db: Database, path: string, migrations: readonly Migration[]): void {
  const from = vaultVersion(db)
  const newest = migrations.length
  if (from > newest) {
    throw new Failure('VAULT_FROM_THE_FUTURE', { vaultVersion: from, knownVersion: newest })
  }
  if (from === newest) return
  if (from > 0) backUp(db, path, from)

  // SQLite ignores this switch inside a transaction, so it is thrown outside.
  db.pragma('foreign_keys = OFF')
  try {
    for (const migration of migrations.slice(from)) apply(db, migration)
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function apply(db: Database, migration: Migration): void {
  db.transaction(() => {
    db.exec(migration.sql)
    const broken = db.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0)
      throw new Error(`Migration ${migration.name} leaves ${broken.length} broken references.`)
    db.pragma(`user_version = ${migration.version}`)
  }).immediate()
}

/** SQLite writes the copy itself, under the vault's key: a file system copy would let go of the lock on the vault when it ends. */
function backUp(db: Database, path: string, version: number): void {
  const unfinished = `${path}.before-${version}.new`
  rmSync(unfinished, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(unfinished)
    renameSync(unfinished, `${path}.before-${version}`)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
