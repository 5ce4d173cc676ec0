import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitByRanges } from './textRanges.ts'

test('marks the ranges and keeps the rest', () => {
  expect(splitByRanges('HER2 not amplified', [[0, 4]])).toEqual([
    { start: 0, text: 'HER2', marked: true },
    { start: 4, text: ' not amplified', marked: false },
  ])
})

test('whatever the ranges, no letter is lost and exactly the covered letters are marked', () => {
  const ranges = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), ranges, (text, given) => {
      const parts = splitByRanges(text, given)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      for (const part of parts) {
        for (let at = part.start; at < part.start + part.text.length; at++) {
          expect(part.marked).toBe(given.some(([start, end]) => start <= at && at < end))
        }
      }
    }),
  )
})
