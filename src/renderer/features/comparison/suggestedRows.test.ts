import { describe, expect, test } from 'vitest'
import type { TopicRow } from '#shared/contract/comparison.ts'
import type { SuggestedTopic } from '#shared/contract/opinions.ts'
import { hiddenCounts, hiddenSuggested, shownGroups } from './shownRows.ts'
import { byTopic, withSuggested } from './suggestedRows.ts'

const opinions = [{ id: 'first' }, { id: 'second' }]

const offered = (topicId: string): SuggestedTopic => ({ topicId, suggestions: [], apart: null, said: null })

function spoken(topicId: string, custom = false): TopicRow {
  const statement = { id: 's', opinionId: 'first', topicId, text: 'said', evidence: [] }
  return {
    topicId,
    label: topicId,
    explanation: null,
    custom,
    group: 'what-it-is',
    relation: 'not-stated',
    reason: '',
    cells: [
      { opinionId: 'first', statements: custom ? [] : [statement], withPrevious: null, withFirst: null },
      { opinionId: 'second', statements: [], withPrevious: null, withFirst: null },
    ],
    marks: [],
    openDifference: false,
    closed: null,
  }
}

describe('rows on which only reports speak', () => {
  const suggested = byTopic(opinions, [[offered('grade'), offered('size')], undefined])
  const rows = withSuggested([spoken('grade'), spoken('stage'), spoken('mine', true)], suggested, opinions)

  test('stand where their topic belongs, and none stands twice', () => {
    expect(rows.map(({ topicId }) => topicId)).toEqual(['grade', 'stage', 'size', 'mine'])
    expect(suggested.get('grade')?.get('first')).toEqual(offered('grade'))
    expect(suggested.get('grade')?.has('second')).toBe(false)
  })

  test('are counted in no relation, and hidden by every filter, with their number', () => {
    expect(shownGroups(rows, 'everything')[0]?.counts['not-stated']).toBe(3)
    expect(shownGroups(rows, 'not-stated')[0]?.rows.map(({ topicId }) => topicId)).toEqual([
      'grade',
      'stage',
      'mine',
    ])
    expect(hiddenCounts(rows, 'differences')['not-stated']).toBe(3)
    expect(hiddenSuggested(rows, 'differences')).toBe(1)
    expect(hiddenSuggested(rows, 'everything')).toBe(0)
  })
})
