import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/main/store/database.ts'
import { newDataKey } from '../../src/main/store/keySlots.ts'
import { migrate, readMigrations } from '../../src/main/store/migrate.ts'
import { temporaryFolder } from '../support/temporaryVault.ts'

const MIGRATIONS = readMigrations(join(import.meta.dirname, '../../migrations'))

it('takes the records a vault had already to replace none, and lets none replace itself', () => {
  const path = join(temporaryFolder(), 'vault.consilium')
  const db = openDatabase(path, newDataKey())
  onTestFinished(() => void db.close())
  migrate(db, path, MIGRATIONS.slice(0, 11))
  db.exec(`
    INSERT INTO person (id, name, created_at, changed_at) VALUES ('nora', 'Nora Example', '2026', '2026');
    INSERT INTO content (id, created_at) VALUES (1, '2026');
    INSERT INTO record (id, person_id, content_id, file_name, title, type, reading, created_at, changed_at)
      VALUES ('a', 'nora', 1, 'a.pdf', 'A', 'unknown', 'read', '2026', '2026'), ('b', 'nora', 1, 'b.pdf', 'B', 'unknown', 'read', '2026', '2026');
  `)

  migrate(db, path, MIGRATIONS)

  const rows = db.prepare('SELECT id, title, replaces_record_id, version_word FROM record ORDER BY id')
  expect(rows.raw().all()).toEqual([
    ['a', 'A', null, null],
    ['b', 'B', null, null],
  ])
  expect(() => db.exec("UPDATE record SET replaces_record_id = 'a' WHERE id = 'a'")).toThrow(/CHECK/)
  expect(() => db.exec("UPDATE record SET replaces_record_id = 'gone' WHERE id = 'a'")).toThrow(/FOREIGN KEY/)
  expect(() => db.exec("UPDATE record SET version_word = 'newest' WHERE id = 'a'")).toThrow(/CHECK/)
})
