import { describe, expect, test } from 'vitest'
import { dateWords } from './dateWords.ts'

describe('dateWords', () => {
  test.each([
    ['2026-03-12', '12 Mar 2026'],
    ['2026-03-02', '2 Mar 2026'],
    ['2026-03', 'Mar 2026'],
    ['2026', '2026'],
    ['2026-13-01', '2026-13-01'],
    ['last spring', 'last spring'],
    ['', ''],
  ])('writes %j as %j', (iso, words) => {
    expect(dateWords(iso)).toBe(words)
  })

  test('can leave the year out of a whole date only', () => {
    expect(dateWords('2026-04-24', { withoutYear: true })).toBe('24 Apr')
    expect(dateWords('2026-04', { withoutYear: true })).toBe('Apr 2026')
  })

  test('shows a moment as the day it is on this computer', () => {
    const moment = new Date(2026, 3, 24, 0, 30)
    expect(dateWords(moment.toISOString())).toBe('24 Apr 2026')
  })
})
