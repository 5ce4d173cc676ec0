import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byMonth, firstBeyondToday } from './months.ts'
import { event, someEvents } from './testEvents.ts'

const events = [
  event('year', '2026'),
  event('month', '2026-03'),
  event('ninth', '2026-03-09'),
  event('tenth', '2026-03-10'),
  event('april', '2026-04-01'),
  event('none', null),
]
const shape = (groups: ReturnType<typeof byMonth>) =>
  groups.map(({ heading, events: some }) => [heading, ...some.map(({ id }) => id)])

describe('byMonth', () => {
  it('names each month, and says where month or date are not known', () => {
    expect(shape(byMonth(events))).toEqual([
      ['2026, month not known', 'year'],
      ['March 2026', 'month', 'ninth', 'tenth'],
      ['April 2026', 'april'],
      ['Date not known', 'none'],
    ])
  })

  it('turns round, but for what has no date', () => {
    expect(shape(byMonth(events, true))).toEqual([
      ['April 2026', 'april'],
      ['March 2026', 'tenth', 'ninth', 'month'],
      ['2026, month not known', 'year'],
      ['Date not known', 'none'],
    ])
  })

  it('holds every event once, each month once, and the undated last', () => {
    fc.assert(
      fc.property(someEvents, fc.boolean(), (some, newestFirst) => {
        const groups = byMonth(some, newestFirst)
        expect(groups.flatMap((group) => group.events.map(({ id }) => id)).sort()).toEqual(
          some.map(({ id }) => id).sort(),
        )
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        const undated = groups.findIndex(({ key }) => key === 'undated')
        expect([-1, groups.length - 1]).toContain(undated)
      }),
    )
  })
})

describe('firstBeyondToday', () => {
  it('finds where today lies, either way round', () => {
    expect(firstBeyondToday(byMonth(events), '2026-03-09')?.id).toBe('tenth')
    expect(firstBeyondToday(byMonth(events, true), '2026-03-09')?.id).toBe('ninth')
  })

  it('finds nothing where all lies behind, or all ahead', () => {
    expect(firstBeyondToday(byMonth(events), '2026-05-01')).toBeUndefined()
    expect(firstBeyondToday(byMonth(events), '2025-05-01')).toBeUndefined()
  })
})
