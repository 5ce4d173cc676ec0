import { describe, expect, test } from 'vitest'
import type { TopicRow } from '#shared/contract/comparison.ts'
import type { Relation } from '#shared/domain/relation.ts'
import type { TopicGroup } from '#shared/domain/topics.ts'
import { hiddenCounts, isDifference, shownGroups } from './shownRows.ts'

function row(topicId: string, group: TopicGroup, relation: Relation): TopicRow {
  return {
    topicId,
    label: topicId,
    explanation: null,
    custom: false,
    group,
    relation,
    reason: '',
    cells: [],
    marks: [],
    openDifference: false,
    closed: null,
  }
}

const rows = [
  row('diagnosis', 'what-it-is', 'same'),
  row('grade', 'what-it-is', 'refined'),
  row('surgery', 'how-to-treat', 'different'),
  row('medicine', 'how-to-treat', 'unclear'),
  row('follow-up', 'what-next', 'not-stated'),
]

const names = (filter: Parameters<typeof shownGroups>[1]) =>
  shownGroups(rows, filter).map(({ label, rows: mine }) => [label, ...mine.map(({ topicId }) => topicId)])

describe('the rows that are shown', () => {
  test('everything stands in its group', () => {
    expect(names('everything')).toEqual([
      ['What it is', 'diagnosis', 'grade'],
      ['How to treat it', 'surgery', 'medicine'],
      ['What next', 'follow-up'],
    ])
  })

  test('only differences leaves out what is the same and what is not mentioned, and counts it', () => {
    expect(names('differences')).toEqual([
      ['What it is', 'grade'],
      ['How to treat it', 'surgery', 'medicine'],
    ])
    expect(hiddenCounts(rows, 'differences')).toMatchObject({ same: 1, 'not-stated': 1, different: 0 })
  })

  test('one kind alone', () => {
    expect(names('unclear')).toEqual([['How to treat it', 'medicine']])
    expect(shownGroups(rows, 'unclear')[0]?.counts).toMatchObject({ unclear: 1, different: 0 })
  })

  test('what clashes or waits for a check is a difference; added detail is not', () => {
    expect(rows.filter(isDifference).map(({ topicId }) => topicId)).toEqual(['surgery', 'medicine'])
  })
})
