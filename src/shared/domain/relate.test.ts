import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSilent, relate, relateMarked } from './relate.ts'
import { countLine, RELATIONS } from './relation.ts'

const topicId = fc.constantFrom('diagnosis', 'grade', 'stage', 'size', 'laterality', 'surgery', 'own-topic')
const PHRASES = [
  'Grade 2',
  'grade 2.',
  'Grade II',
  'Grade 2 of 3, score 7 of 9',
  'Intermediate grade',
  'High grade',
  'Gleason 7',
  'Gleason 3+4=7',
  'Grade group 2',
  'Stage II',
  'Stage IIA (T2 N0 M0)',
  'pT2 pN0',
  'cT2 N0',
  'T2 N1(sn)',
  'ER-',
  'ER+',
  'No surgery',
  'Surgery',
  'tumour',
  'tumor',
  'Left breast',
  'right side',
  'at 2 o’clock',
  '22 mm',
  '2.2 x 1.8 cm',
  'up to 3 cm',
  'Invasive ductal carcinoma',
  'IDC',
  'Invasive lobular carcinoma, left',
  'Suspicious for breast cancer',
  'No evidence of breast cancer',
  'lymphoma or sarcoma',
] as const
const words = fc.oneof(
  fc.constantFrom(...PHRASES),
  fc.tuple(fc.constantFrom(...PHRASES), fc.constantFrom(...PHRASES)).map((two) => two.join(', ')),
  fc.string(),
)
const side = fc.option(words, { nil: null })

describe('relate', () => {
  test('equal words are the same', () => {
    expect(relate('stage', 'Stage 2A', 'Stage 2A')).toMatchObject({
      relation: 'same',
      reason: 'Same words in both.',
    })
    expect(relate('stage', 'Stage 2A', 'stage 2a.').relation).toBe('same')
  })

  test('silence is not an answer', () => {
    expect(relate('spread', 'No lymph nodes', null)).toEqual({
      relation: 'not-stated',
      reason: 'Only one mentions this.',
    })
    expect(relate('spread', null, null)).toEqual({ relation: 'not-stated', reason: 'Neither mentions this.' })
    expect(relate('spread', 'negative', '  ').relation).toBe('not-stated')
  })

  test('medicine’s own notations are read', () => {
    expect(relate('grade', 'Grade 2', 'Grade II').relation).toBe('same')
    expect(relate('laterality', 'left', 'right')).toMatchObject({
      relation: 'different',
      reason: 'One says the left side, the other the right side.',
    })
  })

  test('a reason holds for the values it names', () => {
    expect(relate('grade', 'Gleason 3+4', 'Gleason 4+3').reason).toBe(
      'Both add up to 7, but 3+4 and 4+3 are different grade groups.',
    )
    // Both are grade group 5.
    expect(relate('grade', 'Gleason 4+5', 'Gleason 5+4').reason).not.toMatch(/different grade group/)
    expect(relate('medicine', 'Tamoxifen', 'Tamoxifen, letrozole and aspirin').reason).toBe(
      '“letrozole”, “aspirin” are added.',
    )
  })

  test('other words need a check: neither same nor different is guessed', () => {
    expect(relate('outlook', 'Good', 'Very promising')).toEqual({
      relation: 'unclear',
      reason: 'The words are not alike.',
    })
  })

  test('two names for one thing are told, without words that stand between', () => {
    const [a, b] = ['Invasive ductal carcinoma, left breast', 'IDC, left breast']
    expect(relate('diagnosis', a, b)).toMatchObject({
      relation: 'same',
      reason: 'Two names for one thing: “Invasive ductal carcinoma, breast” and “IDC”.',
    })
  })

  test('more specific has a direction', () => {
    expect(relate('stage', 'Stage II', 'Stage IIA').relation).toBe('refined')
    expect(relate('stage', 'Stage IIA', 'Stage II')).toMatchObject({ relation: 'unclear', saysLess: true })
  })

  test('is symmetric but for what is more specific, and the same with itself', () => {
    fc.assert(
      fc.property(topicId, side, side, (topic, a, b) => {
        const [there, back] = [relate(topic, a, b), relate(topic, b, a)]
        if (there.relation === 'refined') expect(back).toMatchObject({ relation: 'unclear', saysLess: true })
        else if (there.saysLess) expect(back.relation).toBe('refined')
        else expect(back.relation).toBe(there.relation)
        expect(relate(topic, a, a).relation).toBe(isSilent(a) ? 'not-stated' : 'same')
      }),
      { numRuns: 1000 },
    )
  })

  test('the words that say more or something else are named, as they stand in the later statement', () => {
    const changed = (topic: string, a: string, b: string) =>
      relate(topic, a, b).changed?.map(({ start, end }) => b.slice(start, end))
    expect(changed('grade', 'Intermediate grade', 'Grade 2 of 3,  score 7\nof 9')).toEqual(['score 7\nof 9'])
    expect(changed('surgery', 'Remove the whole breast', ' Remove the lump only.')).toEqual(['the lump only'])
    expect(changed('surgery', 'Remove the lump', 'Remove the lump, check 2 lymph nodes')).toEqual([
      'check 2 lymph nodes',
    ])
    expect(changed('hormone-receptors', 'ER and PR positive', 'ER positive, PR negative')).toEqual([
      'negative',
    ])
    expect(changed('medicine', 'Tamoxifen', 'Tamoxifen and letrozole')).toEqual(['letrozole'])
    expect(changed('medicine', 'Tamoxifen', 'No tamoxifen')).toEqual(['No tamoxifen'])
    expect(changed('stage', 'T2 N0 M0', 'T2 N1 M0')).toEqual(['N1'])
    expect(changed('stage', 'Stage 2', 'Stage 2A (T2 N0 M0)')).toEqual(['2A (T2 N0 M0)'])
    expect(changed('follow-up', 'Every 6 months', 'Every 6 months for 5 years')).toEqual(['for 5 years'])
  })

  test('changed words lie apart and in order in the later statement, only where it says more or something else', () => {
    fc.assert(
      fc.property(topicId, words, words, (topic, a, b) => {
        const { relation, changed = [] } = relate(topic, a, b)
        if (relation !== 'refined' && relation !== 'different') expect(changed).toEqual([])
        else expect(changed).not.toEqual([])
        let last = 0
        for (const { start, end } of changed) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(b.slice(start, end).trim()).not.toBe('')
          expect(end).toBeLessThanOrEqual(b.length)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('letter case and spacing change nothing', () => {
    fc.assert(
      fc.property(topicId, words, words, (topic, a, b) => {
        const ascii = /^[ -~]*$/.test(a + b)
        fc.pre(ascii)
        const plain = relate(topic, a, b).relation
        expect(relate(topic, a.toUpperCase(), ` ${b.replaceAll(' ', '\n ')} `).relation).toBe(plain)
      }),
      { numRuns: 1000 },
    )
  })

  test('every reason is one short line', () => {
    fc.assert(
      fc.property(topicId, side, side, (topic, a, b) => {
        expect(relate(topic, a, b).reason).toMatch(/^[“A-Z][^\n]{3,}\.$/u)
      }),
    )
  })
})

describe('relateMarked', () => {
  const mark = fc.record({
    relation: fc.constantFrom(...RELATIONS),
    reason: fc.constantFrom(null, '', 'Two names.'),
  })

  test('the person’s own mark comes first', () => {
    fc.assert(
      fc.property(mark, topicId, words, words, (own, topic, a, b) => {
        fc.pre(!isSilent(a) && !isSilent(b))
        const related = relateMarked(own, topic, a, b)
        expect(related.relation).toBe(own.relation)
        expect(related.reason).toBe(own.reason || 'You marked this.')
      }),
    )
  })

  test('but a mark never makes words out of silence', () => {
    const own = { relation: 'same', reason: null } as const
    expect(relateMarked(own, 'surgery', 'Remove the lump', null).relation).toBe('not-stated')
  })

  test('without a mark it is relate', () => {
    fc.assert(
      fc.property(topicId, side, side, (topic, a, b) => {
        expect(relateMarked(null, topic, a, b)).toEqual(relate(topic, a, b))
      }),
    )
  })
})

test('counts are worded for one and for many', () => {
  expect(countLine('same', 5)).toBe('5 agree')
  expect(countLine('same', 1)).toBe('1 agrees')
  expect(countLine('refined', 2)).toBe('2 more specific')
  expect(countLine('different', 3)).toBe('3 differ')
  expect(countLine('not-stated', 2)).toBe('2 not mentioned')
  expect(countLine('unclear', 1)).toBe('1 needs your check')
})
