import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnNote, independentOf, type OpinionFacts, SEEN } from './independence.ts'
import { GIVEN, OPINION_KINDS } from './opinionKind.ts'

function opinion(facts: Partial<OpinionFacts> & { id: string }): OpinionFacts {
  return {
    providerId: `provider-of-${facts.id}`,
    date: null,
    kind: 'visit',
    given: [],
    seen: 'unknown',
    seenIds: [],
    ...facts,
  }
}

const first = opinion({ id: 'a', date: '2026-03-12', given: ['slides', 'images'], seen: 'nothing-earlier' })

describe('independentOf', () => {
  test('two who look at the same slides have looked twice', () => {
    const second = opinion({ id: 'b', date: '2026-04-02', given: ['slides'], seen: 'none' })
    expect(independentOf(first, second)).toMatchObject({
      independent: true,
      reason: 'Each looked for themselves.',
    })
  })

  test('who has read the earlier report but also looked for themselves has looked', () => {
    const second = opinion({ id: 'b', date: '2026-04-02', given: ['reports', 'examined'], seen: 'all' })
    expect(independentOf(first, second).independent).toBe(true)
  })

  test('who had only the earlier report repeats it', () => {
    for (const seen of ['all', 'unknown'] as const) {
      const second = opinion({ id: 'b', date: '2026-04-02', kind: 'remote', given: ['reports'], seen })
      expect(independentOf(first, second).independent).toBe(false)
    }
  })

  test('two who only read reports have not looked twice', () => {
    const one = opinion({ id: 'b', given: ['reports'], seen: 'none' })
    const other = opinion({ id: 'c', given: ['reports'], seen: 'none' })
    expect(independentOf(one, other)).toMatchObject({ independent: false, reason: 'Both read reports only.' })
  })

  test('one provider is one voice, an opinion is one opinion', () => {
    const again = opinion({ id: 'b', providerId: first.providerId, date: '2026-05-01', given: ['new-tests'] })
    expect(independentOf(first, again).independent).toBe(false)
    expect(independentOf(first, first).independent).toBe(false)
  })

  test('only the later one can repeat; with the order unknown, either may', () => {
    const readAll = opinion({ id: 'b', kind: 'remote', given: ['reports'], seen: 'all' })
    expect(independentOf({ ...readAll, date: '2026-01-01' }, first).independent).toBe(true)
    expect(independentOf({ ...readAll, date: '2026' }, first).independent).toBe(false)
  })

  test('only the opinions named as seen are repeated', () => {
    const third = opinion({ id: 'c', date: '2026-05', given: ['reports'], seen: 'some', seenIds: ['b'] })
    const second = opinion({ id: 'b', date: '2026-04', given: ['slides'] })
    expect(independentOf(second, third).independent).toBe(false)
    expect(independentOf(first, third).independent).toBe(true)
  })

  test('does not depend on the order of asking', () => {
    const any = (id: string) =>
      fc.record({
        id: fc.constant(id),
        providerId: fc.constantFrom('p', 'q', null),
        date: fc.constantFrom('2026', '2026-03', '2026-03-12', '2026-04', null),
        kind: fc.constantFrom(...OPINION_KINDS),
        given: fc.uniqueArray(fc.constantFrom(...GIVEN)),
        seen: fc.constantFrom(...SEEN),
        seenIds: fc.subarray(['a', 'b']),
      })
    fc.assert(
      fc.property(any('a'), any('b'), (a, b) => {
        expect(independentOf(a, b)).toEqual(independentOf(b, a))
        expect(independentOf(a, b).reason).toMatch(/^[A-Z].*\.$/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('columnNote', () => {
  const earlier = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  test.each([
    ['unknown', [], 0, 'first', 'Nothing earlier to read'],
    ['none', [], 1, 'apart', 'Had not seen the first report'],
    ['nothing-earlier', [], 2, 'apart', 'Had seen neither earlier report'],
    ['none', [], 3, 'apart', 'Had seen none of the earlier reports'],
    ['all', [], 1, 'overlap', 'Had read the first report'],
    ['all', [], 2, 'overlap', 'Had read both earlier reports'],
    ['all', [], 3, 'overlap', 'Had read all earlier reports'],
    ['some', ['b'], 2, 'overlap', 'Had read the second report'],
    ['some', ['c', 'a'], 3, 'overlap', 'Had read the first and third reports'],
    ['some', ['a', 'b'], 2, 'overlap', 'Had read both earlier reports'],
    ['some', [], 2, 'overlap', 'Had read some earlier reports'],
    ['unknown', [], 2, 'unknown', 'We do not know what they had read'],
  ] as const)('%s %j of %i: %s, “%s”', (seen, seenIds, count, icon, words) => {
    const note = columnNote(opinion({ id: 'x', seen, seenIds }), earlier.slice(0, count))
    expect(note).toEqual({ icon, words })
  })
})
