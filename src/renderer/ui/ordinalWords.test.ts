import { expect, test } from 'vitest'
import { opinionName } from './ordinalWords.ts'

test.each([
  [1, 'First opinion'],
  [10, 'Tenth opinion'],
  [11, '11th opinion'],
  [21, '21st opinion'],
  [112, '112th opinion'],
])('opinion %i is the %s', (place, name) => {
  expect(opinionName(place)).toBe(name)
})
