import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/main/store/database.ts'
import { newDataKey } from '../../src/main/store/keySlots.ts'
import { migrate, readMigrations } from '../../src/main/store/migrate.ts'
import { temporaryFolder } from '../support/temporaryVault.ts'

const MIGRATIONS = readMigrations(join(import.meta.dirname, '../../migrations'))

it('tells the record of every page a vault had already', () => {
  const path = join(temporaryFolder(), 'vault.consilium')
  const db = openDatabase(path, newDataKey())
  onTestFinished(() => void db.close())
  migrate(db, path, MIGRATIONS.slice(0, 8))
  db.exec(`
    INSERT INTO person (id, name, created_at, changed_at) VALUES ('nora', 'Nora Example', '2026', '2026');
    INSERT INTO content (id, created_at) VALUES (1, '2026');
    INSERT INTO record (id, person_id, content_id, file_name, title, type, reading, created_at, changed_at)
      VALUES ('a', 'nora', 1, 'a.pdf', 'A', 'unknown', 'read', '2026', '2026'), ('b', 'nora', 1, 'b.pdf', 'B', 'unknown', 'read', '2026', '2026');
  `)
  const keep = db.prepare(`
    INSERT INTO page (id, record_id, page_index, width, height, rotation, text, words, source, extractor)
    VALUES (?, ?, ?, 595, 842, 0, 'zebra', x'', 'text', 'test')`)
  const pages = [...'aaabbabb'].map((recordId, index) => ({
    id: index < 4 ? index + 3 : index + 9,
    recordId,
  }))
  for (const [index, { id, recordId }] of pages.entries()) keep.run(id, recordId, index)

  migrate(db, path, MIGRATIONS)

  const runs = db.prepare('SELECT first_page, record_id FROM page_run ORDER BY first_page').raw().all()
  expect(runs).toEqual([
    [3, 'a'],
    [6, 'b'],
    [14, 'a'],
    [15, 'b'],
  ])
  const found = db.prepare(`
    SELECT page.id, (SELECT record_id FROM page_run WHERE first_page <= page.id ORDER BY first_page DESC LIMIT 1)
    FROM page ORDER BY page.id`)
  expect(found.raw().all()).toEqual(pages.map(({ id, recordId }) => [id, recordId]))
})
