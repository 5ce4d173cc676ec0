import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countRelations, type RelationMark } from './relation.ts'
import { cellRelation, type MarkOf, rowState } from './rowState.ts'

function marks(entries: Record<string, readonly [RelationMark['relation'], string]>): MarkOf {
  return (earlier, later) => {
    const entry = entries[`${earlier + 1}-${later + 1}`]
    return entry === undefined ? null : { relation: entry[0], reason: entry[1] }
  }
}

const text = fc.constantFrom('Yes', 'yes.', 'No', 'Perhaps', null)
const texts = fc.array(text, { maxLength: 6 })
const someMarks = fc
  .dictionary(
    fc.stringMatching(/^[1-6]-[1-6]$/),
    fc
      .constantFrom('same', 'refined', 'different', 'unclear')
      .map((relation) => [relation, 'Mine.'] as const),
  )
  .map(marks)

describe('rowState', () => {
  test('equal words agree', () => {
    const name = 'Invasive breast cancer'
    expect(rowState('diagnosis', [name, name, name])).toMatchObject({
      relation: 'same',
      reason: 'Same name in all.',
    })
    expect(rowState('urgency', ['Start within 6 weeks', 'start within 6 weeks'])).toMatchObject({
      relation: 'same',
      reason: 'Same time in both.',
    })
    expect(rowState('stage', ['2A', null, '2A']).reason).toBe('Same words in first and third.')
    expect(rowState('stage', ['2A', '2A', '2A', null]).reason).toBe('Same words where mentioned.')
  })

  test('fewer than two that speak: not mentioned', () => {
    expect(rowState('tests-needed', [null, null, 'Gene test'])).toMatchObject({
      relation: 'not-stated',
      reason: 'Only the third mentions this.',
      pairs: [],
    })
    expect(rowState('cause', [null, '  ']).reason).toBe('No one mentions this.')
    expect(rowState('cause', []).relation).toBe('not-stated')
  })

  test('different comes before unclear, unclear before more specific', () => {
    const three = ['Sunny', 'Cloudy', 'Cloudy, with a breeze']
    const differ = marks({
      '1-2': ['different', 'Another sky.'],
      '2-3': ['refined', 'A breeze is added.'],
    })
    expect(rowState('outlook', three, differ)).toMatchObject({
      relation: 'different',
      reason: 'Another sky.',
    })
    expect(rowState('outlook', three, marks({ '2-3': ['refined', 'A breeze is added.'] }))).toMatchObject({
      relation: 'unclear',
      reason: 'The words are not alike.',
    })
    expect(
      rowState('outlook', three.slice(1), marks({ '1-2': ['refined', 'A breeze is added.'] })),
    ).toMatchObject({
      relation: 'refined',
      reason: 'A breeze is added.',
    })
  })

  test('what the person marked carries over to a third opinion that says the same', () => {
    const her2 = ['Unclear (score 2+)', 'Negative on a second test', 'Negative']
    const own = marks({ '1-2': ['refined', 'Later test added.'], '2-3': ['same', 'Both negative.'] })
    const row = rowState('her2', her2, own)
    expect(row).toMatchObject({ relation: 'refined', reason: 'Later test added.' })
    expect(row.pairs.find((pair) => pair.later === 2 && pair.earlier === 0)).toMatchObject({
      relation: 'refined',
      marked: false,
    })
  })

  test('what carries over never stands against a mark', () => {
    const own = marks({ '1-2': ['same', ''], '2-3': ['same', ''], '1-3': ['different', 'Not so.'] })
    expect(rowState('surgery', ['a', 'b', 'c'], own)).toMatchObject({
      relation: 'different',
      reason: 'Not so.',
    })
    const unsure = marks({ '1-2': ['same', ''], '2-3': ['same', ''], '1-3': ['unclear', 'Ask.'] })
    expect(rowState('surgery', ['a', 'b', 'c'], unsure)).toMatchObject({
      relation: 'unclear',
      reason: 'Ask.',
    })
  })

  test('more specific does not carry over backwards', () => {
    const own = marks({ '1-3': ['refined', 'Adds.'], '2-3': ['refined', 'Adds.'] })
    expect(rowState('grade', ['a', 'b', 'a and b'], own).relation).toBe('unclear')
  })

  test('two differing from a third may still be alike or not', () => {
    const own = marks({ '1-3': ['different', ''], '2-3': ['different', ''] })
    const row = rowState('surgery', ['a', 'b', 'c'], own)
    expect(row.pairs.find((pair) => pair.later === 1)?.relation).toBe('unclear')
  })

  test('the rule over any opinions and marks', () => {
    fc.assert(
      fc.property(texts, someMarks, (said, markOf) => {
        const row = rowState('surgery', said, markOf)
        const found = new Set(row.pairs.map((pair) => pair.relation))
        const expected = (['different', 'unclear', 'refined', 'same'] as const).find((one) => found.has(one))
        expect(row.relation).toBe(row.mentions.length < 2 ? 'not-stated' : expected)
        expect(row.pairs).toHaveLength((row.mentions.length * (row.mentions.length - 1)) / 2)
        for (const pair of row.pairs.filter((one) => one.marked)) {
          expect(pair.relation).toBe(markOf(pair.earlier, pair.later)?.relation)
        }
        expect(row.reason).toMatch(/\.$/)
      }),
      { numRuns: 1000 },
    )
  })

  test('without marks it never says different or more specific of words that no rule can read', () => {
    fc.assert(
      fc.property(texts, (said) => {
        expect(['same', 'unclear', 'not-stated']).toContain(rowState('outlook', said).relation)
      }),
    )
  })

  test('an earlier that says more than a later leaves no open question', () => {
    const row = rowState('stage', ['Stage IIA', 'Stage II'])
    expect(row).toMatchObject({
      relation: 'refined',
      reason: 'The first says more.',
      pairs: [{ saysLess: true }],
    })
  })

  test('what differs from the wider differs from the narrower too', () => {
    const row = rowState(
      'outlook',
      ['Rain', 'Weather', 'Drought'],
      marks({ '2-3': ['different', 'Mine.'], '1-2': ['same', 'Mine.'] }),
    )
    expect(row.pairs.find(({ earlier, later }) => earlier === 0 && later === 2)?.relation).toBe('different')
  })
})

describe('cellRelation', () => {
  const row = rowState(
    'surgery',
    ['Whole breast', null, 'Lump', 'Lump and nodes'],
    marks({
      '1-3': ['different', 'How much.'],
      '3-4': ['refined', 'Nodes are added.'],
      '1-4': ['different', ''],
    }),
  )

  test('with the previous that speaks, or with the first that does', () => {
    expect(cellRelation(row, 3, 'previous')).toMatchObject({ earlier: 2, relation: 'refined' })
    expect(cellRelation(row, 3, 'first')).toMatchObject({ earlier: 0, relation: 'different' })
    expect(cellRelation(row, 2, 'previous')).toMatchObject({ earlier: 0, relation: 'different' })
  })

  test('nothing for a silent cell and for the first', () => {
    expect(cellRelation(row, 0, 'previous')).toBeNull()
    expect(cellRelation(row, 1, 'previous')).toBeNull()
    expect(cellRelation(row, 1, 'first')).toBeNull()
  })
})

test('rows are counted', () => {
  const rows = [{ relation: 'same' }, { relation: 'same' }, { relation: 'different' }] as const
  expect(countRelations(rows)).toEqual({ same: 2, refined: 0, different: 1, 'not-stated': 0, unclear: 0 })
})
