import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoOf, readDates } from './writtenDate.ts'

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
}

const anyDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => day <= new Date(Date.UTC(year, month, 0)).getUTCDate())

function month(language: keyof typeof MONTHS, number: number): string {
  return MONTHS[language].split(' ')[number - 1]!
}

const two = (number: number) => String(number).padStart(2, '0')

/** How one date may be written, with the reading that is meant. */
const FORMS: readonly [
  string,
  'monthFirst' | 'dayFirst',
  (year: number, month: number, day: number) => string,
][] = [
  ['ISO', 'monthFirst', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  ['US', 'monthFirst', (y, m, d) => `${two(m)}/${two(d)}/${y}`],
  ['US, short', 'monthFirst', (y, m, d) => `${m}/${d}/${y}`],
  ['US, hyphens', 'monthFirst', (y, m, d) => `${m}-${d}-${y}`],
  ['European', 'dayFirst', (y, m, d) => `${two(d)}.${two(m)}.${y}`],
  ['British', 'dayFirst', (y, m, d) => `${two(d)}/${two(m)}/${y}`],
  ['March 12, 2026', 'monthFirst', (y, m, d) => `${month('en', m)} ${d}, ${y}`],
  ['12 March 2026', 'monthFirst', (y, m, d) => `${d} ${month('en', m)} ${y}`],
  ['12-Mar-2026', 'monthFirst', (y, m, d) => `${two(d)}-${month('en', m).slice(0, 3)}-${y}`],
  ['Mar 12th, 2026', 'monthFirst', (y, m, d) => `${month('en', m).slice(0, 3)} ${d}th, ${y}`],
  ['2026 Mar 12', 'monthFirst', (y, m, d) => `${y} ${month('en', m).slice(0, 3)} ${two(d)}`],
  ['Spanish', 'monthFirst', (y, m, d) => `${d} de ${month('es', m)} de ${y}`],
  ['French', 'monthFirst', (y, m, d) => `${d} ${month('fr', m)} ${y}`],
  ['German', 'monthFirst', (y, m, d) => `${d}. ${month('de', m)} ${y}`],
]

describe('readDates', () => {
  it.each(FORMS)('reads every day written the %s way', (_, order, write) => {
    fc.assert(
      fc.property(anyDate, ({ year, month: number, day }) => {
        const written = write(year, number, day)
        const dates = readDates(`Seen on ${written} in clinic.`)
        expect(dates).toHaveLength(1)
        const [date] = dates
        expect(isoOf(date!.year!, date![order]!)).toBe(`${year}-${two(number)}-${two(day)}`)
        expect([date!.start, date!.end]).toEqual([8, 8 + written.length])
      }),
    )
  })

  it('knows which orders are possible', () => {
    const [open, monthFirst, dayFirst] = readDates('03/04/2026, 03/14/2026, 14/03/2026')
    expect([open!.monthFirst, open!.dayFirst]).toEqual([
      { month: 3, day: 4 },
      { month: 4, day: 3 },
    ])
    expect([monthFirst!.dayFirst, dayFirst!.monthFirst]).toEqual([null, null])
  })

  it('reads less exact dates, and dates without a year', () => {
    expect(readDates('March 2026').map(({ year, monthFirst }) => isoOf(year!, monthFirst!))).toEqual([
      '2026-03',
    ])
    expect(readDates('03/2026').map(({ year, monthFirst }) => isoOf(year!, monthFirst!))).toEqual(['2026-03'])
    expect(readDates('seen on 14 April, again').map(({ year, monthFirst }) => [year, monthFirst])).toEqual([
      [null, { month: 4, day: 14 }],
    ])
  })

  it('reads dates side by side', () => {
    const text = 'Collected 04 Mar 2026 09:40\nReceived 04 Mar 2026 11:15\nReported 09 Mar 2026'
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '04 Mar 2026',
      '04 Mar 2026',
      '09 Mar 2026',
    ])
  })

  it.each([
    '31/02/2026',
    '02/30/2026',
    '13/13/2026',
    '00/12/2026',
    'February 30, 2026',
    '2026-02-29',
    'XX/12/2026',
    '12/XX/2026',
    '**/12/2026',
    '██/12/2026',
    '[**2026-3-1**]',
    '555-12-2026-7',
    '1.2.3.4',
    '120/80',
  ])('reads no date in %s', (text) => {
    expect(readDates(text)).toEqual([])
  })
})
