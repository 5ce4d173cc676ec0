import { expect, test } from 'vitest'
import type { Comparison } from '#shared/contract/comparison.ts'
import type { Relation } from '#shared/domain/relation.ts'
import { catalogueTopic } from '#shared/domain/topics.ts'
import { comparedLines } from './comparedLines.ts'

const OPINIONS = ['a', 'b', 'c'].map((id, index) => ({ id, number: index + 1 })) as Comparison['opinions']

/** A row in which the named opinions relate to an earlier one: `{ b: ['a', 'same'] }`. */
function row(topicId: string, relations: Record<string, [to: string, relation: Relation]>) {
  const { label, group } = catalogueTopic(topicId)!
  const cells = OPINIONS.map(({ id: opinionId }) => {
    const related = relations[opinionId]
    const withPrevious = related && { toOpinionId: related[0], relation: related[1] }
    return { opinionId, statements: [], withPrevious: withPrevious ?? null, withFirst: null }
  })
  return { topicId, label, group, custom: false, cells }
}

function linesFor(opinionId: string, rows: ReturnType<typeof row>[]) {
  const topics = rows as unknown as Comparison['topics']
  return comparedLines({ opinions: OPINIONS, topics }, opinionId).map(
    ({ heading, lines }) => `${heading}: ${lines.map(({ words }) => words).join('. ')}`,
  )
}

test('a group in which all is said alike is named as a whole, also where an opinion adds to it', () => {
  const rows = [
    row('diagnosis', { b: ['a', 'same'] }),
    row('type', { b: ['a', 'same'] }),
    row('grade', { b: ['a', 'refined'] }),
  ]
  expect(linesFor('b', rows)).toEqual([
    'Compared with the first: Agrees on what it is. More specific on grade',
  ])
})

test('topics are named one by one where a group is mixed', () => {
  const rows = [
    row('surgery', { c: ['b', 'refined'] }),
    row('medicine', { c: ['b', 'different'] }),
    row('radiation', { c: ['b', 'different'] }),
  ]
  expect(linesFor('c', rows)).toEqual([
    'Compared with the second: More specific on surgery. Differs on medicine and radiation',
  ])
})

test('a topic the opinion before was silent on is told under the earlier one that spoke to it', () => {
  const rows = [row('her2', { c: ['a', 'unclear'] }), row('ki-67', { c: ['b', 'different'] })]
  expect(linesFor('c', rows)).toEqual([
    'Compared with the second: Differs on Ki-67',
    'Compared with the first: Needs your check: HER2 receptor',
  ])
})

test('one topic alone is never told as its whole group', () => {
  expect(linesFor('b', [row('surgery', { b: ['a', 'different'] })])).toEqual([
    'Compared with the first: Differs on surgery',
  ])
})

test('the first opinion is compared with none', () => {
  expect(linesFor('a', [row('surgery', { b: ['a', 'different'] })])).toEqual([])
})
