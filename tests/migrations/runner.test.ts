import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../../src/main/store/database.ts'
import { newDataKey } from '../../src/main/store/keySlots.ts'
import { type Migration, migrate, readMigrations, vaultVersion } from '../../src/main/store/migrate.ts'
import { temporaryFolder } from '../support/temporaryVault.ts'

const PRODUCTION = readMigrations(join(import.meta.dirname, '../../migrations'))
const NEWEST = PRODUCTION.length

const further = (...sqls: string[]): Migration[] => [
  ...PRODUCTION,
  ...sqls.map((sql, index) => ({
    version: NEWEST + index + 1,
    name: `${NEWEST + index + 1}_made_up.sql`,
    sql,
  })),
]

/** A vault at the newest production schema with a person in it. */
function oneVault() {
  const folder = temporaryFolder()
  const path = join(folder, 'vault.consilium')
  const key = newDataKey()
  const db = openDatabase(path, key)
  onTestFinished(() => void db.close())
  migrate(db, path, PRODUCTION)
  db.exec(
    "INSERT INTO person (id, name, created_at, changed_at) VALUES ('nora', 'Nora Example', '2026', '2026')",
  )
  return { folder, path, key, db }
}

const names = (db: Database) => db.prepare('SELECT name FROM person').pluck().all()
const tables = (db: Database) =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()

describe('the runner', () => {
  it('brings a vault to the newest schema and keeps what it holds', () => {
    const { db, path } = oneVault()
    migrate(
      db,
      path,
      further('ALTER TABLE person ADD COLUMN extra TEXT', 'CREATE TABLE other (id TEXT) STRICT'),
    )
    expect(vaultVersion(db)).toBe(NEWEST + 2)
    expect(names(db)).toEqual(['Nora Example'])
    expect(tables(db)).toContain('other')
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('backs a vault up before it changes it, under the key of the vault', () => {
    const { db, path, key } = oneVault()
    migrate(db, path, further('DELETE FROM person'))
    expect(names(db)).toEqual([])
    const backup = openDatabase(`${path}.before-${NEWEST}`, key)
    onTestFinished(() => void backup.close())
    expect(vaultVersion(backup)).toBe(NEWEST)
    expect(names(backup)).toEqual(['Nora Example'])
  })

  it('holds the vault for itself before, while and after it backs it up', () => {
    const { db, path, folder } = oneVault()
    migrate(db, path, further('CREATE TABLE other (id TEXT) STRICT'))
    const otherProcess = `
      import SqliteDatabase from 'better-sqlite3'
      new SqliteDatabase(process.argv[1], { timeout: 0 }).exec('BEGIN IMMEDIATE')`
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', otherProcess, path], {
      encoding: 'utf8',
    })
    expect(stderr).toContain('SQLITE_BUSY')
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([
      `vault.consilium.before-${NEWEST}`,
    ])
  })

  it('backs up neither a new vault nor one that is up to date', () => {
    const { folder, db, path } = oneVault()
    migrate(db, path, PRODUCTION)
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([])
  })

  it('refuses a vault from the future and leaves it alone', () => {
    const { db, path } = oneVault()
    db.pragma('user_version = 12345')
    expect(() => migrate(db, path, PRODUCTION)).toThrow('VAULT_FROM_THE_FUTURE')
    expect(vaultVersion(db)).toBe(12345)
    expect(existsSync(`${path}.before-12345`)).toBe(false)
  })

  it.each([
    ['a statement fails', 'DELETE FROM person; INSERT INTO nowhere VALUES (1)'],
    [
      'a reference is left broken',
      "INSERT INTO concern (id, person_id, title, created_at, changed_at) VALUES ('c', 'gone', 'x', '', ''); DELETE FROM person",
    ],
  ])('undoes a migration when %s, and keeps those before it', (_why, sql) => {
    const { db, path } = oneVault()
    expect(() => migrate(db, path, further('CREATE TABLE first (id TEXT) STRICT', sql))).toThrow()
    expect(vaultVersion(db)).toBe(NEWEST + 1)
    expect(names(db)).toEqual(['Nora Example'])
    expect(tables(db)).toContain('first')
    expect(db.inTransaction).toBe(false)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(existsSync(`${path}.before-${NEWEST}`)).toBe(true)
  })

  it('lets a migration rebuild a table that others name', () => {
    const { db, path } = oneVault()
    db.exec(
      "INSERT INTO concern (id, person_id, title, created_at, changed_at) VALUES ('c', 'nora', 'What is it?', '', '')",
    )
    const rebuild = `
      CREATE TABLE person_new (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
      INSERT INTO person_new SELECT id, name FROM person;
      DROP TABLE person;
      ALTER TABLE person_new RENAME TO person;`
    migrate(db, path, further(rebuild))
    expect(names(db)).toEqual(['Nora Example'])
    expect(db.prepare('SELECT person_id FROM concern').pluck().all()).toEqual(['nora'])
  })
})

describe('the folder of migrations', () => {
  function folderWith(...files: string[]): string {
    const folder = join(temporaryFolder(), 'migrations')
    mkdirSync(folder)
    for (const name of files) writeFileSync(join(folder, name), 'SELECT 1')
    return folder
  }

  it('is read in the order of its numbers', () => {
    const folder = folderWith('0002_b.sql', '0001_a.sql', 'notes.txt')
    expect(readMigrations(folder).map(({ version, name }) => [version, name])).toEqual([
      [1, '0001_a.sql'],
      [2, '0002_b.sql'],
    ])
  })

  it.each([
    ['one is missing', ['0001_a.sql', '0003_c.sql']],
    ['the first is missing', ['0002_b.sql']],
    ['one stands twice', ['0001_a.sql', '0002_b.sql', '0002_c.sql']],
    ['one has no number', ['0001_a.sql', 'b.sql']],
  ])('is refused when %s', (_why, files) => {
    expect(() => readMigrations(folderWith(...files))).toThrow(/should be number/)
  })
})
