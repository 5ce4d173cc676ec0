import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPartialDate } from '#shared/domain/dates.ts'
import { readTypedDate } from './typedDate.ts'

describe('readTypedDate', () => {
  test.each([
    ['14 Feb 1968', '1968-02-14'],
    ['  14  february   1968 ', '1968-02-14'],
    ['February 14, 1968', '1968-02-14'],
    ['14th of February 1968', '1968-02-14'],
    ['1968 Feb 14', '1968-02-14'],
    ['14-FEB-1968', '1968-02-14'],
    ['3 Sept 2025', '2025-09-03'],
    ['1968-02-14', '1968-02-14'],
    ['1968/2/14', '1968-02-14'],
    ['14.2.1968', '1968-02-14'],
    ['2. 3. 1968', '1968-03-02'],
    ['14/02/1968', '1968-02-14'],
    ['2/14/1968', '1968-02-14'],
    ['5/5/1968', '1968-05-05'],
    ['Feb 1968', '1968-02'],
    ['2/1968', '1968-02'],
    ['1968-02', '1968-02'],
    ['1968', '1968'],
    ['29 Feb 2024', '2024-02-29'],
  ])('reads %j', (text, date) => {
    expect(readTypedDate(text)).toEqual({ date, problem: null })
  })

  test.each(['', '   '])('%j is no date, and nothing is amiss', (text) => {
    expect(readTypedDate(text)).toEqual({ date: null, problem: null })
  })

  test.each([
    ['last spring', 'Write it like 14 Feb 1968, Feb 1968 or 1968.'],
    ['14', 'Write it like 14 Feb 1968, Feb 1968 or 1968.'],
    ['14 Feb', 'Write the year with four digits, like 1968.'],
    ['14 Feb 68', 'Write the year with four digits, like 1968.'],
    ['2/14/68', 'Write the year with four digits, like 1968.'],
    ['2/3/1968', 'Is that 2 Mar 1968 or 3 Feb 1968? Write the month as a word.'],
    ['30 Feb 1968', 'Feb 1968 has the days 1 to 29.'],
    ['31.4.2026', 'Apr 2026 has the days 1 to 30.'],
    ['2026-13', 'The months go from 1 to 12.'],
    ['0000', 'Write it like 14 Feb 1968, Feb 1968 or 1968.'],
    ['ma 1968', 'Write it like 14 Feb 1968, Feb 1968 or 1968.'],
    ['-', 'Write it like 14 Feb 1968, Feb 1968 or 1968.'],
  ])('says what stands in the way of %j', (text, problem) => {
    expect(readTypedDate(text)).toEqual({ date: null, problem })
  })

  test('reads back every date as the app writes it', () => {
    const day = fc
      .date({
        min: new Date('0001-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (text, length) => {
        const date = text.slice(0, length)
        expect(readTypedDate(formatPartialDate(date))).toEqual({ date, problem: null })
        expect(readTypedDate(date)).toEqual({ date, problem: null })
      }),
    )
  })

  test('answers whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => 'problem' in readTypedDate(text)))
  })
})
