import { describe, expect, it } from 'vitest'
import type { Opinion } from '#shared/contract/opinions.ts'
import type { SearchHit } from '#shared/contract/records.ts'
import { foundPlaces, statementHighlights, statementsIn } from './viewerHighlights.ts'

const hit = (recordId: string, pageIndex: number, words: number): SearchHit => ({
  recordId,
  pageIndex,
  pageLabel: null,
  snippet: 'grade',
  marks: [[0, 5]],
  rects: Array.from({ length: words }, (_, n) => [n, n, n + 1, n + 1] as const),
})

function opinion(id: string, places: { recordId: string; pageIndex: number; found: boolean }[]): Opinion {
  return {
    id,
    concernId: 'concern',
    providerId: 'provider',
    date: null,
    kind: 'visit',
    given: [],
    givenNote: '',
    seen: 'unknown',
    seenOpinionIds: [],
    recordIds: [],
    note: '',
    createdAt: '',
    trashedAt: null,
    statements: [
      {
        id: `${id}-statement`,
        opinionId: id,
        topicId: 'grade',
        text: 'Grade 2 of 3',
        evidence: places.map((place, index) => ({
          ...place,
          id: `${id}-evidence-${index}`,
          statementId: `${id}-statement`,
          recordTitle: '',
          pageLabel: null,
          quote: 'Grade 2 of 3',
          before: '',
          after: '',
          start: 0,
          end: 12,
          rects: [[0, 0, 10, 10]],
          source: 'text',
          extractor: 'test',
          checked: true,
          newerVersion: null,
        })),
      },
    ],
  }
}

describe('foundPlaces', () => {
  it('gives the words of one record in the order of its pages, each with a name of its own', () => {
    const places = foundPlaces([hit('a', 4, 2), hit('b', 0, 5), hit('a', 1, 1)], 'a')
    expect(places.map(({ pageIndex }) => pageIndex)).toEqual([1, 4, 4])
    expect(new Set(places.map(({ id }) => id)).size).toBe(3)
  })
})

describe('statementsIn', () => {
  const opinions = [
    opinion('first', [{ recordId: 'letter', pageIndex: 2, found: true }]),
    { ...opinion('gone', [{ recordId: 'letter', pageIndex: 0, found: true }]), trashedAt: '2026-01-01' },
    opinion('second', [
      { recordId: 'letter', pageIndex: 1, found: false },
      { recordId: 'other', pageIndex: 0, found: true },
    ]),
  ]

  it('names what rests on the record by the number its opinion has among those not in the trash', () => {
    const here = statementsIn('letter', opinions)
    expect(here.map(({ opinionName, evidence }) => [opinionName, evidence.pageIndex])).toEqual([
      ['Second opinion', 1],
      ['First opinion', 2],
    ])
  })

  it('marks no place that is no longer found, and numbers only the chosen one', () => {
    const marks = statementHighlights(statementsIn('letter', opinions), 'first-evidence-0')
    expect(marks.map(({ id, number, active }) => [id, number, active])).toEqual([
      ['first-evidence-0', 1, true],
    ])
    expect(statementHighlights(statementsIn('letter', opinions), null)[0]?.number).toBeUndefined()
  })
})
