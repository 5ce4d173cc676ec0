import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/main/store/database.ts'
import { newDataKey } from '../../src/main/store/keySlots.ts'
import { migrate, readMigrations } from '../../src/main/store/migrate.ts'
import { listClosingHistory, listClosings } from '../../src/main/store/rows/marks.ts'
import { readKeptQuestions } from '../../src/main/store/rows/questions.ts'
import { temporaryFolder } from '../support/temporaryVault.ts'

const MIGRATIONS = readMigrations(join(import.meta.dirname, '../../migrations'))

it('makes closings of a vault readable that were kept before', () => {
  const path = join(temporaryFolder(), 'vault.consilium')
  const db = openDatabase(path, newDataKey())
  onTestFinished(() => void db.close())
  migrate(db, path, MIGRATIONS.slice(0, 10))
  db.exec(`
    INSERT INTO person (id, name, created_at, changed_at) VALUES ('nora', 'Nora Example', '2026', '2026');
    INSERT INTO concern (id, person_id, title, created_at, changed_at) VALUES ('lump', 'nora', 'A lump', '2026', '2026');
    INSERT INTO difference_closing (id, concern_id, topic_id, closed, reason, said, created_at) VALUES
      ('1', 'lump', 'surgery', 1, 'We talked.', '["whole breast","","the lump only"]', '2026-05-01'),
      ('2', 'lump', 'surgery', 0, '', '[]', '2026-05-02'),
      ('3', 'lump', 'surgery', 1, 'We talked again.', '["whole breast","the lump only"]', '2026-05-03');
  `)
  const before = listClosings(db, 'lump')

  migrate(db, path, MIGRATIONS)

  expect(listClosings(db, 'lump')).toEqual(before)
  const side = (number: number, text: string) => ({ number, providerName: '', text })
  expect(listClosingHistory(db, 'lump')).toEqual([
    {
      topicId: 'surgery',
      closed: true,
      reason: 'We talked.',
      sides: [side(1, 'whole breast'), side(3, 'the lump only')],
      createdAt: '2026-05-01',
    },
    { topicId: 'surgery', closed: false, reason: '', sides: [], createdAt: '2026-05-02' },
    {
      topicId: 'surgery',
      closed: true,
      reason: 'We talked again.',
      sides: [side(1, 'whole breast'), side(2, 'the lump only')],
      createdAt: '2026-05-03',
    },
  ])
  expect(readKeptQuestions(db, 'lump')).toMatchObject({ questions: [], answers: [] })
})
