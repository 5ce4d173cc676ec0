import { expect, test } from 'vitest'
import type { Opinion } from '#shared/contract/opinions.ts'
import { earlierThan } from './earlierOpinions.ts'

const opinions = [
  { id: 'march', date: '2026-03-12' },
  { id: 'april', date: '2026-04-02' },
  { id: 'undated', date: null },
] as Opinion[]

const idsBefore = (opinion: { id: string | null; date: string | null }) =>
  earlierThan(opinions, opinion).map(({ id }) => id)

test('a new opinion comes after those of its day and before later ones', () => {
  expect(idsBefore({ id: null, date: '2026-03-12' })).toEqual(['march'])
  expect(idsBefore({ id: null, date: '2025' })).toEqual([])
})

test('an opinion without a date comes last', () => {
  expect(idsBefore({ id: null, date: null })).toEqual(['march', 'april', 'undated'])
  expect(idsBefore({ id: 'undated', date: null })).toEqual(['march', 'april'])
})

test('an opinion is never earlier than itself, whatever date it is given', () => {
  expect(idsBefore({ id: 'march', date: '2026-03-12' })).toEqual([])
  expect(idsBefore({ id: 'march', date: '2026-05' })).toEqual(['april'])
})
