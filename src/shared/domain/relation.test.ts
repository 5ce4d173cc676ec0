import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeForEquality } from './normalize.ts'
import { countLine, isSilent, RELATIONS, relate, relateMarked } from './relation.ts'

const topicId = fc.constantFrom('diagnosis', 'grade', 'surgery', 'own-topic')
const words = fc.oneof(
  fc.constantFrom(
    'Grade 2',
    'grade 2.',
    'Grade II',
    'ER-',
    'ER+',
    'No surgery',
    'Surgery',
    'tumour',
    'tumor',
  ),
  fc.string(),
)
const side = fc.option(words, { nil: null })

describe('relate', () => {
  test('equal words are the same', () => {
    expect(relate('stage', 'Stage 2A', 'Stage 2A')).toEqual({
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

  test('other words need a check: neither same nor different is guessed', () => {
    expect(relate('grade', 'Grade 2', 'Grade II')).toEqual({
      relation: 'unclear',
      reason: 'The words are not alike.',
    })
    expect(relate('laterality', 'left', 'right').relation).toBe('unclear')
  })

  test('is symmetric, and the same with itself', () => {
    fc.assert(
      fc.property(topicId, side, side, (topic, a, b) => {
        expect(relate(topic, a, b).relation).toBe(relate(topic, b, a).relation)
        expect(relate(topic, a, a).relation).toBe(isSilent(a) ? 'not-stated' : 'same')
      }),
    )
  })

  test('never says same when the normalized words differ', () => {
    fc.assert(
      fc.property(topicId, words, words, (topic, a, b) => {
        const equal = normalizeForEquality(a) === normalizeForEquality(b)
        if (relate(topic, a, b).relation === 'same') expect(equal).toBe(true)
      }),
    )
  })

  test('letter case and spacing change nothing', () => {
    const ascii = fc.stringMatching(/^[ -~]{0,20}$/)
    fc.assert(
      fc.property(topicId, ascii, ascii, (topic, a, b) => {
        const plain = relate(topic, a, b).relation
        expect(relate(topic, a.toUpperCase(), ` ${b.replaceAll(' ', '\n ')} `).relation).toBe(plain)
      }),
    )
  })

  test('every reason is one short line', () => {
    fc.assert(
      fc.property(topicId, side, side, (topic, a, b) => {
        expect(relate(topic, a, b).reason).toMatch(/^[A-Z][^\n]{10,40}\.$/)
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
