import { describe, expect, it } from 'vitest'
import { event } from './testEvents.ts'
import {
  eventsOfConcern,
  eventsOfKinds,
  kindCounts,
  kindsForAddress,
  kindsIn,
  toggled,
} from './timelineFilters.ts'

const events = [
  event('a', '2026-01-01', 'record', ['one']),
  event('b', '2026-01-02', 'opinion', ['one', 'two']),
  event('c', null, 'record'),
]
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)

describe('the filters of the timeline', () => {
  it('come back from the address as they went in, without what it does not know', () => {
    expect(kindsIn(kindsForAddress(['record', 'decision']))).toEqual(['record', 'decision'])
    expect(kindsForAddress([])).toBeUndefined()
    expect(kindsIn(undefined)).toEqual([])
    expect(kindsIn('decision.nonsense.record')).toEqual(['record', 'decision'])
  })

  it('choose kinds one by one, until all there are would be chosen', () => {
    expect(toggled([], 'opinion', ['record', 'opinion'])).toEqual(['opinion'])
    expect(toggled(['opinion'], 'record', ['record', 'opinion', 'bundle'])).toEqual(['record', 'opinion'])
    expect(toggled(['opinion'], 'record', ['record', 'opinion'])).toEqual([])
    expect(toggled(['opinion'], 'opinion', ['record', 'opinion'])).toEqual([])
  })

  it('show what belongs to a question, and what is of a kind', () => {
    expect(ids(eventsOfConcern(events, undefined))).toEqual(['a', 'b', 'c'])
    expect(ids(eventsOfConcern(events, 'two'))).toEqual(['b'])
    expect(ids(eventsOfKinds(events, []))).toEqual(['a', 'b', 'c'])
    expect(ids(eventsOfKinds(events, ['record']))).toEqual(['a', 'c'])
  })

  it('count the kinds there are, in their order', () => {
    expect(kindCounts(events)).toEqual([
      { kind: 'record', count: 2 },
      { kind: 'opinion', count: 1 },
    ])
  })
})
