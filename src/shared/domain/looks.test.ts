import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { independentOf, type OpinionFacts, SEEN } from './independence.ts'
import { looksOf } from './looks.ts'
import { GIVEN, OPINION_KINDS } from './opinionKind.ts'

function opinion(id: string, facts: Partial<OpinionFacts> = {}): OpinionFacts {
  return {
    id,
    providerId: `of-${id}`,
    date: null,
    kind: 'remote',
    given: [],
    seen: 'unknown',
    seenIds: [],
    ...facts,
  }
}

/** Each look in words: "a counts: They looked for themselves." */
function told(...opinions: OpinionFacts[]): string[] {
  return looksOf(opinions).map(
    ({ opinionId, counts, known, reason }) =>
      `${opinionId} ${counts ? 'counts' : 'does not count'}${known ? '' : ', as far as known'}: ${reason}`,
  )
}

const first = opinion('a', { given: ['slides'], date: '2026-03-01', seen: 'nothing-earlier' })

describe('looksOf', () => {
  test('counts those who looked for themselves', () => {
    expect(told(first, opinion('b', { given: ['examined'] }), opinion('c', { kind: 'visit' }))).toEqual([
      'a counts: They looked for themselves: looked at the slides.',
      'b counts: They looked for themselves: saw you.',
      'c counts: They looked for themselves.',
    ])
  })

  test('says why one does not', () => {
    expect(told(first, opinion('b', { providerId: 'of-a', kind: 'visit' }))[1]).toBe(
      'b does not count: It comes from the same provider as the first opinion.',
    )
    expect(
      told(
        opinion('a', { given: ['reports'], seen: 'none' }),
        opinion('b', { given: ['reports'], seen: 'none' }),
      )[1],
    ).toBe('b does not count: Both this and the first opinion read reports only.')
    expect(told(first, opinion('b', { given: ['reports'], seen: 'all', date: '2026-04-01' }))[1]).toBe(
      'b does not count: They only read what was written before.',
    )
  })

  test('says what is not known', () => {
    expect(told(first, opinion('b', { given: ['reports'], date: '2026-04-01' }))[1]).toBe(
      'b does not count, as far as known: They read reports, and we do not know which.',
    )
    expect(told(first, opinion('b', { date: '2026-04-01' }))[1]).toBe(
      'b counts, as far as known: We do not know what they were given.',
    )
  })

  test('finds the two looks that the first one would hide', () => {
    const own = { kind: 'visit', given: ['examined'] } as const
    const list = [
      opinion('a', { ...own, date: '2026-01-01' }),
      opinion('b', { given: ['reports'], seen: 'some', seenIds: ['a'], date: '2026-02-01' }),
      opinion('c', { ...own, providerId: 'of-a', date: '2026-03-01' }),
    ]
    expect(looksOf(list).map(({ counts }) => counts)).toEqual([false, true, true])
  })

  const anyOpinions = fc
    .array(
      fc.record({
        providerId: fc.option(fc.constantFrom('x', 'y', 'z')),
        date: fc.option(fc.constantFrom('2026', '2026-03', '2026-03-12', '2026-04-02')),
        kind: fc.constantFrom(...OPINION_KINDS),
        given: fc.subarray([...GIVEN]),
        seen: fc.constantFrom(...SEEN),
        seenIds: fc.subarray(['o0', 'o1', 'o2']),
      }),
      { maxLength: 8 },
    )
    .map((list): OpinionFacts[] => list.map((facts, index) => ({ id: `o${index}`, ...facts })))

  test('those that count are independent of each other; there are two just where two opinions are', () => {
    fc.assert(
      fc.property(anyOpinions, (opinions) => {
        const looks = looksOf(opinions)
        expect(looks.map(({ opinionId }) => opinionId)).toEqual(opinions.map(({ id }) => id))
        const counted = opinions.filter((_, index) => looks[index]!.counts)
        const pairs = (list: readonly OpinionFacts[]) =>
          list.flatMap((a, index) => list.slice(index + 1).map((b) => independentOf(a, b).independent))
        expect(pairs(counted).every(Boolean)).toBe(true)
        expect(counted.length > 1).toBe(pairs(opinions).some(Boolean))
        if (opinions.length > 0) expect(counted.length).toBeGreaterThan(0)
      }),
    )
  })
})
