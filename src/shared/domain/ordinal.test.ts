import { expect, test } from 'vitest'
import { countWord, listed, opinionName, ordinalWord } from './ordinal.ts'

test('ordinals are words up to twelfth, then figures', () => {
  expect([1, 2, 3, 12].map(ordinalWord)).toEqual(['first', 'second', 'third', 'twelfth'])
  expect([13, 20, 21, 22, 23, 24, 111, 112, 113, 121].map(ordinalWord)).toEqual([
    '13th',
    '20th',
    '21st',
    '22nd',
    '23rd',
    '24th',
    '111th',
    '112th',
    '113th',
    '121st',
  ])
  expect(opinionName(1)).toBe('First opinion')
  expect(opinionName(13)).toBe('13th opinion')
})

test('counts and lists read like speech', () => {
  expect([2, 12, 13].map(countWord)).toEqual(['two', 'twelve', '13'])
  expect(listed([])).toBe('')
  expect(listed(['a'])).toBe('a')
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
})
