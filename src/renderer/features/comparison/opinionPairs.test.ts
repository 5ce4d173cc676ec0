import { describe, expect, test } from 'vitest'
import type { Cell, CellRelation, ComparedOpinion, TopicRow } from '#shared/contract/comparison.ts'
import type { Relation } from '#shared/domain/relation.ts'
import { markablePairs, pagePairs, pairName, pairShowing, pairToDecide } from './opinionPairs.ts'

const opinions = [1, 2, 3].map((number) => ({ id: `opinion-${number}`, number }) as ComparedOpinion)

function related(to: number, relation: Relation, marked = false): CellRelation {
  return { toOpinionId: `opinion-${to}`, relation, reason: '', changed: [], marked }
}

function said(opinionId: string): Cell['statements'][number] {
  const text = `Said by ${opinionId}`
  return { id: `statement of ${opinionId}`, opinionId, topicId: 'grade', text, evidence: [] }
}

/** `spoken`: which opinions say something; the relations are those of the later ones. */
function rowWith(spoken: readonly number[], cells: Partial<Record<number, Partial<Cell>>>): TopicRow {
  return {
    topicId: 'grade',
    label: 'Grade',
    explanation: null,
    custom: false,
    group: 'what-it-is',
    relation: 'unclear',
    reason: '',
    marks: [],
    openDifference: true,
    closed: null,
    cells: opinions.map(({ id, number }) => ({
      opinionId: id,
      statements: spoken.includes(number) ? [said(id)] : [],
      withPrevious: null,
      withFirst: null,
      ...cells[number],
    })),
  }
}

const allSpeak = rowWith([1, 2, 3], {
  2: { withPrevious: related(1, 'refined', true), withFirst: related(1, 'refined', true) },
  3: { withPrevious: related(2, 'unclear'), withFirst: related(1, 'same') },
})
const secondSilent = rowWith([1, 3], {
  3: { withPrevious: related(1, 'different'), withFirst: related(1, 'different') },
})
const onlyThird = rowWith([3], {})

const names = (row: TopicRow, compareWith: 'previous' | 'first') =>
  pagePairs(row, opinions, compareWith).map(pairName)

describe('two opinions beside each other', () => {
  test('each with the one before, or each with the first', () => {
    expect(names(allSpeak, 'previous')).toEqual(['First and second', 'Second and third'])
    expect(names(allSpeak, 'first')).toEqual(['First and second', 'First and third'])
  })

  test('an opinion stands beside the last that spoke, not beside silence', () => {
    expect(names(secondSilent, 'previous')).toEqual(['First and second', 'First and third'])
  })

  test('an opinion that is silent is shown beside one that speaks', () => {
    const pairs = pagePairs(onlyThird, opinions, 'previous')
    expect(pairName(pairShowing(onlyThird, pairs, 'opinion-2')!)).toBe('Second and third')
    expect(pairName(pairShowing(onlyThird, pairs, 'opinion-1')!)).toBe('First and second')
  })

  test('an address that names no opinion still shows a pair', () => {
    const pairs = pagePairs(allSpeak, opinions, 'previous')
    expect(pairName(pairShowing(allSpeak, pairs, undefined)!)).toBe('First and second')
  })
})

describe('pairs the person can decide on', () => {
  test('neighbours and each with the first, none of them twice, never with silence', () => {
    expect(markablePairs(allSpeak, opinions).map(pairName)).toEqual([
      'First and second',
      'Second and third',
      'First and third',
    ])
    expect(markablePairs(secondSilent, opinions).map(pairName)).toEqual(['First and third'])
    expect(markablePairs(onlyThird, opinions)).toEqual([])
  })

  test('begin with the one that nobody has decided', () => {
    expect(pairName(pairToDecide(markablePairs(allSpeak, opinions))!)).toBe('Second and third')
  })

  test('a mark between opinions further apart stays within reach', () => {
    const mark = { earlierOpinionId: 'opinion-2', laterOpinionId: 'opinion-3', relation: 'same' as const }
    const row = {
      ...rowWith([1, 2, 3], {
        2: { withPrevious: related(1, 'same'), withFirst: related(1, 'same') },
        3: { withPrevious: related(1, 'same'), withFirst: related(1, 'same') },
      }),
      marks: [{ ...mark, reason: '', words: '' }],
    }
    expect(markablePairs(row, opinions).map(pairName)).toContain('Second and third')
  })
})
