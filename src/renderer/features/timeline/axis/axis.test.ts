import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daySpan } from '#shared/domain/dates.ts'
import { event, someEvents } from '../testEvents.ts'
import { layOut, type Mark, type MarkLengths } from './layOut.ts'
import { dayAtX, fittingPerDay, heldPerDay, rangeOf, scaleOf, xOfDay } from './scale.ts'
import { markBeside, markNear } from './steps.ts'
import { ticksOf } from './ticks.ts'

const lengths = { before: 22, after: 120, undated: 150, longestDay: 64 }
const marking: MarkLengths = { one: 28, several: 44, gap: 8, words: ({ title }) => title.length * 9 }
const day = (date: string) => daySpan(date).start

function laidOut(events: Parameters<typeof layOut>[0], perDay: number) {
  const range = rangeOf(events, '2026-03-20') ?? { start: 0, end: 14 }
  const hasUndated = events.some(({ date }) => date === null)
  return layOut(events, scaleOf(range, perDay, lengths, hasUndated), marking)
}

describe('rangeOf', () => {
  it('reaches from the first day to the last, a year or month in full', () => {
    const range = rangeOf([event('a', '2024'), event('b', '2025-02'), event('c', null)], '2020-01-01')
    expect(range).toEqual({ start: day('2024-01-01'), end: day('2025-03-01') })
  })

  it('reaches to today where that leaves the events room enough', () => {
    const events = [event('a', '2026-01-01'), event('b', '2026-03-31')]
    expect(rangeOf(events, '2026-04-20')?.end).toBe(day('2026-04-21'))
    expect(rangeOf(events, '2027-04-20')?.end).toBe(day('2026-04-01'))
    expect(rangeOf(events, '2025-12-20')?.start).toBe(day('2025-12-20'))
  })

  it('is two weeks at least, and nothing without dates', () => {
    const range = rangeOf([event('a', '2026-03-10')], '2026-03-10')!
    expect(range.end - range.start).toBe(14)
    expect(rangeOf([event('a', null)], '2026-03-10')).toBeNull()
  })
})

describe('the scale', () => {
  it('finds each day again where it put it', () => {
    fc.assert(
      fc.property(someEvents, fc.double({ min: 0.01, max: 80, noNaN: true }), (events, wanted) => {
        const range = rangeOf(events, '2026-03-20')
        fc.pre(range !== null)
        const fitting = fittingPerDay(range, 1000, lengths, true)
        const perDay = heldPerDay(wanted, fitting, range, lengths)
        const scale = scaleOf(range, perDay, lengths, true)
        expect(perDay).toBeGreaterThanOrEqual(fitting)
        expect(scale.width).toBeGreaterThanOrEqual(999)
        expect(dayAtX(scale, xOfDay(scale, range.start + 3))).toBeCloseTo(range.start + 3)
      }),
    )
  })
})

describe('layOut', () => {
  it('names events that have room, and shows a month as the time it is', () => {
    const [lane] = laidOut([event('Letter', '2026-01-05'), event('Scan', '2026-02')], 10)
    expect(lane?.marks).toMatchObject([
      { id: 'Letter', isNamed: true, isSpan: false, width: 28, row: 0 },
      { id: 'Scan', isNamed: true, isSpan: true, width: 280, row: 1 },
    ])
  })

  it('joins what lies too close, and parts it at a closer look', () => {
    const close = ['01', '02', '03', '04', '05', '06'].map((two) => event(two, `2026-03-${two}`))
    const events = [event('first', '2025-01-01'), ...close]
    const far = laidOut(events, 1)[0]!.marks
    expect(far.map(({ events: some }) => some.length)).toEqual([1, 6])
    const near = laidOut(events, 60)[0]!.marks
    expect(near.map(({ events: some }) => some.length)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('gathers what has no date behind the last day', () => {
    const [lane] = laidOut([event('a', '2026-03-01'), event('b', null), event('c', null)], 10)
    const [dated, ...undated] = lane!.marks
    expect(undated.map(({ x }) => x)).toEqual([undated[0]!.x, undated[0]!.x])
    expect(undated[0]!.x).toBeGreaterThan(dated!.x + 14 * 5)
  })

  it('shows every event in exactly one mark, none over another, where its day lies', () => {
    fc.assert(
      fc.property(someEvents, fc.double({ min: 0.3, max: 64, noNaN: true }), (events, perDay) => {
        const lanes = laidOut(events, perDay)
        const shown = lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.events.map(({ id }) => id)))
        expect(shown.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
        for (const { kind, rows, marks } of lanes) {
          expect(
            marks.every((mark) => mark.row < rows && mark.events.every((one) => one.kind === kind)),
          ).toBe(true)
          for (const row of Map.groupBy(marks, (mark) => mark.row).values()) expectApart(row)
        }
      }),
    )
  })
})

function expectApart(row: readonly Mark[]) {
  for (const [index, mark] of row.entries()) {
    const next = row[index + 1]
    if (next) expect(mark.x + mark.width + mark.beside).toBeLessThanOrEqual(next.x)
  }
}

describe('the arrow keys', () => {
  const lanes = laidOut(
    [
      event('a', '2026-01-01'),
      event('b', '2026-01-15', 'opinion'),
      event('c', '2026-01-20'),
      event('d', '2026-03-01', 'opinion'),
    ],
    20,
  )
  const marks = lanes.flatMap((lane) => lane.marks).sort((a, b) => a.x - b.x)
  const at = (id: string) => marks.find((mark) => mark.id === id)!

  it('go from one to the next in order of time, whatever the lane', () => {
    expect(markBeside(marks, at('a'), 1)?.id).toBe('b')
    expect(markBeside(marks, at('b'), -1)?.id).toBe('a')
    expect(markBeside(marks, at('d'), 1)).toBeUndefined()
  })

  it('go to the nearest of the lane below and above', () => {
    expect(markNear(lanes, at('c'), 1)?.id).toBe('b')
    expect(markNear(lanes, at('d'), -1)?.id).toBe('c')
    expect(markNear(lanes, at('d'), 1)).toBeUndefined()
  })
})

describe('ticksOf', () => {
  const year = { start: day('2026-01-01'), end: day('2027-01-01') }

  it.each([
    [0.2, ['2026']],
    [0.7, ['Jan', 'Apr', 'Jul', 'Oct']],
    [2, ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']],
  ])('at %d pixels a day are %j', (perDay, labels) => {
    expect(
      ticksOf(year, perDay, 8)
        .ticks.map(({ label }) => label)
        .slice(0, 12),
    ).toEqual(labels)
  })

  it('are four days a month, then every day', () => {
    const march = { start: day('2026-03-01'), end: day('2026-04-01') }
    expect(ticksOf(march, 6, 8).ticks.map(({ label }) => label)).toEqual(['1', '8', '15', '22'])
    expect(ticksOf(march, 30, 8).ticks).toHaveLength(31)
    expect(ticksOf(march, 30, 8).stretches).toMatchObject([{ label: 'Mar 2026' }])
  })

  it('stand in order with room for their words, over any range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -750_000, max: 2_932_000 }),
        fc.integer({ min: 14, max: 700_000 }),
        fc.double({ min: 0.0005, max: 64, noNaN: true }),
        (start, days, perDay) => {
          // As many days as a window shows.
          const end = start + Math.min(days, Math.ceil(3000 / perDay))
          const { ticks } = ticksOf({ start, end }, perDay, 8)
          for (const [index, tick] of ticks.entries()) {
            const next = ticks[index + 1]
            if (next) expect((next.day - tick.day) * perDay).toBeGreaterThanOrEqual(tick.label.length * 8)
          }
        },
      ),
    )
  })
})
