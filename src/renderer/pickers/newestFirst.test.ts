import { expect, test } from 'vitest'
import { newestFirst } from './newestFirst.ts'

test('the latest comes first and what has no date comes last', () => {
  const dates = ['2025', null, '2026-03-12', '2026-03', null, '2026-04']
  const sorted = dates.map((date) => ({ date })).sort(newestFirst)
  expect(sorted.map(({ date }) => date)).toEqual(['2026-04', '2026-03-12', '2026-03', '2025', null, null])
})
