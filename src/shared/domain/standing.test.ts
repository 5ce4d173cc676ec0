import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { independentOf, type OpinionFacts, SEEN } from './independence.ts'
import { GIVEN, OPINION_KINDS } from './opinionKind.ts'
import { RELATIONS } from './relation.ts'
import { type ConcernFacts, isOpenDifference, type StandingRow, standingOf } from './standing.ts'
import { TOPIC_GROUPS } from './topics.ts'

function opinion(id: string, facts: Partial<OpinionFacts> = {}): OpinionFacts {
  return {
    id,
    providerId: `provider-${id}`,
    date: null,
    kind: 'visit',
    given: ['examined'],
    seen: 'unknown',
    seenIds: [],
    ...facts,
  }
}

function rows(
  group: StandingRow['group'],
  relation: StandingRow['relation'],
  count: number,
  mentionedBy = ['a', 'b', 'c'],
): StandingRow[] {
  return Array.from({ length: count }, () => ({ group, relation, mentionedBy, closed: false }))
}

function concern(facts: Partial<ConcernFacts>): ConcernFacts {
  return { opinions: ['a', 'b', 'c'].map((id) => opinion(id)), rows: [], decision: null, ...facts }
}

const mocked = [
  ...rows('what-it-is', 'same', 4),
  ...rows('what-it-is', 'refined', 2),
  ...rows('how-to-treat', 'different', 3),
  ...rows('how-to-treat', 'same', 1),
  ...rows('what-next', 'not-stated', 2, ['c']),
]

describe('standingOf', () => {
  test('three doctors who agree on what it is and differ on how to treat it', () => {
    const report = standingOf(concern({ rows: mocked }))
    expect(report).toMatchObject({
      standing: 'not-settled',
      headline: 'Not settled yet',
      sentence: 'The three doctors agree on what it is. They differ on how to treat it.',
    })
    expect(report.lines.map(({ label, words, relation }) => [label, words, relation])).toEqual([
      ['What it is', '4 agree, 2 more specific', 'same'],
      ['How to treat it', '3 differ, 1 agrees', 'different'],
      ['What next', '2 not mentioned', 'not-stated'],
    ])
  })

  test('two independent doctors who agree on both', () => {
    const both = { opinions: [opinion('a'), opinion('b')] }
    const agreed = [
      ...rows('what-it-is', 'same', 2, ['a', 'b']),
      ...rows('how-to-treat', 'refined', 1, ['a', 'b']),
    ]
    expect(standingOf(concern({ ...both, rows: agreed }))).toMatchObject({
      standing: 'doctors-agree',
      headline: 'Doctors agree',
      sentence: 'The two doctors agree on what it is and on how to treat it.',
    })
  })

  test('a difference in what comes next does not stand in the way', () => {
    const all = [...rows('what-it-is', 'same', 1), ...rows('what-next', 'different', 1)]
    expect(standingOf(concern({ rows: all }))).toMatchObject({
      standing: 'doctors-agree',
      sentence: 'The three doctors agree on what it is. No one says how to treat it yet.',
    })
  })

  test('a difference closed by the person no longer stands in the way, and is told', () => {
    const closed = rows('how-to-treat', 'different', 1).map((row) => ({ ...row, closed: true }))
    expect(standingOf(concern({ rows: [...rows('what-it-is', 'same', 1), ...closed] }))).toMatchObject({
      standing: 'doctors-agree',
      sentence: 'The three doctors agree on what it is. You closed one difference.',
    })
  })

  test('a closed difference alone is no agreement', () => {
    const closed = rows('how-to-treat', 'different', 1).map((row) => ({ ...row, closed: true }))
    expect(standingOf(concern({ rows: closed }))).toMatchObject({
      standing: 'not-settled',
      sentence: 'You closed one difference. They do not share another point yet.',
    })
  })

  test('words that need a check are an open difference', () => {
    const all = [...rows('what-it-is', 'same', 1), ...rows('how-to-treat', 'unclear', 1)]
    expect(standingOf(concern({ rows: all }))).toMatchObject({
      standing: 'not-settled',
      sentence: 'The three doctors agree on what it is. What they say on how to treat it needs your check.',
    })
  })

  test('none, one, a plan and a decision', () => {
    expect(standingOf(concern({ opinions: [] })).standing).toBe('no-opinion')
    expect(standingOf(concern({ opinions: [opinion('a')] }))).toMatchObject({
      standing: 'only-one-opinion',
      headline: 'Waiting for a second opinion',
      sentence: 'There is one opinion so far, so nothing to compare.',
    })
    const plan = { kind: 'working-plan', reviewOn: '2026-05-06' } as const
    expect(standingOf(concern({ rows: mocked, decision: plan }))).toMatchObject({
      standing: 'working-plan',
      sentence: 'This is tried first. Look again on 6 May 2026.',
    })
    const decided = { kind: 'decided', reviewOn: null } as const
    expect(standingOf(concern({ decision: decided })).standing).toBe('decided')
  })

  test('two opinions of one provider are no agreement', () => {
    const opinions = [opinion('a', { providerId: 'p' }), opinion('b', { providerId: 'p' })]
    expect(standingOf(concern({ opinions, rows: rows('what-it-is', 'same', 3, ['a', 'b']) }))).toMatchObject({
      standing: 'not-settled',
      sentence: 'Both come from the same provider. There is no second look yet.',
    })
  })

  test('independent doctors who never speak to the same point have not agreed', () => {
    const apart = [
      ...rows('what-it-is', 'not-stated', 1, ['a']),
      ...rows('how-to-treat', 'not-stated', 1, ['b']),
    ]
    expect(standingOf(concern({ opinions: [opinion('a'), opinion('b')], rows: apart }))).toMatchObject({
      standing: 'not-settled',
      sentence: 'The two doctors have not spoken to the same point yet.',
    })
  })

  test('agreement among those who do not stand apart is told as such', () => {
    const opinions = [opinion('a', { providerId: 'p' }), opinion('b', { providerId: 'p' }), opinion('c')]
    const shared = rows('what-it-is', 'same', 1, ['a', 'b'])
    expect(standingOf(concern({ opinions, rows: shared }))).toMatchObject({
      standing: 'not-settled',
      sentence: 'Only opinions that do not stand apart speak to the same point.',
    })
  })

  test('those who are silent are not counted in', () => {
    const some = [...rows('what-it-is', 'same', 1), ...rows('how-to-treat', 'different', 1, ['a', 'b'])]
    expect(standingOf(concern({ rows: some })).sentence).toBe(
      'The three doctors agree on what it is. Those who mention it differ on how to treat it.',
    )
  })
})

const ids = ['a', 'b', 'c', 'd']
const anyOpinion = (id: string): fc.Arbitrary<OpinionFacts> =>
  fc.record({
    id: fc.constant(id),
    providerId: fc.constantFrom('p', 'q', 'r', null),
    date: fc.constantFrom('2026-03', '2026-04', '2026-05', null),
    kind: fc.constantFrom(...OPINION_KINDS),
    given: fc.uniqueArray(fc.constantFrom(...GIVEN)),
    seen: fc.constantFrom(...SEEN),
    seenIds: fc.subarray(ids),
  })
const anyRow: fc.Arbitrary<StandingRow> = fc.record({
  group: fc.constantFrom(...TOPIC_GROUPS),
  relation: fc.constantFrom(...RELATIONS),
  mentionedBy: fc.subarray(ids),
  closed: fc.boolean(),
})
const anyConcern: fc.Arbitrary<ConcernFacts> = fc.nat(ids.length).chain((count) =>
  fc.record({
    opinions: fc.tuple(...ids.slice(0, count).map(anyOpinion)),
    rows: fc.array(anyRow, { maxLength: 6 }),
    decision: fc.constant(null),
  }),
)

describe('over any concern', () => {
  test('doctors agree only with two independent opinions and no open difference', () => {
    fc.assert(
      fc.property(anyConcern, (facts) => {
        fc.pre(standingOf(facts).standing === 'doctors-agree')
        const decisive = facts.rows.filter((row) => row.group !== 'what-next')
        expect(decisive.filter(isOpenDifference)).toEqual([])
        const pairs = facts.opinions.flatMap((a) =>
          facts.opinions.map((b) => independentOf(a, b).independent),
        )
        expect(pairs).toContain(true)
      }),
      { numRuns: 400 },
    )
  })

  test('an open difference in what it is or how to treat it is always not settled', () => {
    fc.assert(
      fc.property(anyConcern, fc.constantFrom('different', 'unclear'), (facts, relation) => {
        fc.pre(facts.opinions.length > 1)
        const open = { group: 'how-to-treat', relation, mentionedBy: ['a', 'b'], closed: false } as const
        expect(standingOf({ ...facts, rows: [...facts.rows, open] }).standing).toBe('not-settled')
      }),
    )
  })

  test('an opinion that depends on every other never makes doctors agree', () => {
    const withLater = anyConcern.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        later: anyOpinion('e'),
        // On which rows it speaks too, and says the same where it is the second.
        speaks: fc.tuple(...facts.rows.map(() => fc.boolean())),
      }),
    )
    fc.assert(
      fc.property(withLater, ({ facts, later, speaks }) => {
        fc.pre(standingOf(facts).standing !== 'doctors-agree')
        fc.pre(facts.opinions.every((opinion) => !independentOf(opinion, later).independent))
        const rows = facts.rows.map((row, index): StandingRow => {
          if (!speaks[index]) return row
          const isSecond = row.relation === 'not-stated' && row.mentionedBy.length === 1
          const relation = isSecond ? 'same' : row.relation
          return { ...row, relation, mentionedBy: [...row.mentionedBy, later.id] }
        })
        const opinions = [...facts.opinions, later]
        expect(standingOf({ ...facts, opinions, rows }).standing).not.toBe('doctors-agree')
      }),
      { numRuns: 400, maxSkipsPerRun: 1000 },
    )
  })

  test('doctors agree only where two looks or more count', () => {
    fc.assert(
      fc.property(anyConcern, (facts) => {
        const { standing, looks } = standingOf(facts)
        if (standing === 'doctors-agree')
          expect(looks.filter(({ counts }) => counts).length).toBeGreaterThan(1)
      }),
      { numRuns: 400 },
    )
  })

  test('the sentence is plain and takes no sides', () => {
    fc.assert(
      fc.property(anyConcern, (facts) => {
        const { sentence, headline } = standingOf(facts)
        expect(sentence).toMatch(/^[A-Z][^!\n]+\.$/)
        expect(`${headline} ${sentence}`).not.toMatch(
          /confirm|correct|wrong|error|conflict|better|most of|\d of/i,
        )
      }),
      { numRuns: 500 },
    )
  })
})
