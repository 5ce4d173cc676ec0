import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePartialDates,
  dayAt,
  daySpan,
  formatPartialDate,
  isPartialDate,
  isSurelyBefore,
} from './dates.ts'

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))

describe('isPartialDate', () => {
  test.each(['2026', '2026-03', '2026-03-12', '2024-02-29', '2000-02-29'])('accepts %s', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  test.each([
    '',
    '26',
    '0000',
    '2026-0',
    '2026-13',
    '2026-00',
    '2026-3-1',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  test.each(['2026-03-00', '2026-03-12T10:00', '12 Mar 2026', '2026-03-12\n', ' 2026'])(
    'refuses %j',
    (text) => {
      expect(isPartialDate(text)).toBe(false)
    },
  )

  test('accepts every real day, month and year', () => {
    fc.assert(fc.property(partialDate, (text) => isPartialDate(text)))
  })
})

describe('order', () => {
  test('earlier first, less exact before exact, unknown last', () => {
    const dates = ['2026-04', null, '2026-03-12', '2025', '2026-03', '2026']
    expect(dates.toSorted(comparePartialDates)).toEqual([
      '2025',
      '2026',
      '2026-03',
      '2026-03-12',
      '2026-04',
      null,
    ])
  })

  test('a date is never surely before one that may lie inside it', () => {
    expect(isSurelyBefore('2026', '2026-03')).toBe(false)
    expect(isSurelyBefore('2026-03', '2026')).toBe(false)
    expect(isSurelyBefore('2026-03-12', null)).toBe(false)
    expect(isSurelyBefore('2025', '2026-03')).toBe(true)
    expect(isSurelyBefore('2026-03-12', '2026-04')).toBe(true)
  })

  test('surely before agrees with sorting and holds one way only', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        if (!isSurelyBefore(a, b)) return
        expect(comparePartialDates(a, b)).toBeLessThan(0)
        expect(isSurelyBefore(b, a)).toBe(false)
      }),
    )
  })
})

test('formats as far as the date is known', () => {
  expect(formatPartialDate('2026-03-12')).toBe('12 Mar 2026')
  expect(formatPartialDate('2026-04-02')).toBe('2 Apr 2026')
  expect(formatPartialDate('2026-03')).toBe('Mar 2026')
  expect(formatPartialDate('2026')).toBe('2026')
  expect(formatPartialDate('last spring')).toBe('last spring')
})

describe('daySpan', () => {
  test.each([
    ['1970-01-01', 0, 1],
    ['2026', 20454, 20819],
    ['2024-02', 19754, 19783],
    ['2026-12', 20788, 20819],
  ])('%s means the days from %i to before %i', (date, start, end) => {
    expect(daySpan(date)).toEqual({ start, end })
  })

  test('holds just the days that the date may mean', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const { start, end } = daySpan(date)
        expect(dayAt(start).startsWith(date)).toBe(true)
        expect(dayAt(end - 1).startsWith(date)).toBe(true)
        expect(dayAt(start - 1).startsWith(date)).toBe(false)
        if (!date.startsWith('9999')) expect(dayAt(end).startsWith(date)).toBe(false)
      }),
    )
  })
})
