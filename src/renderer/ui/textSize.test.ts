import { expect, test } from 'vitest'
import { parseTextSize, stepTextSize } from './textSize.ts'

test('steps stay within the scale', () => {
  expect(stepTextSize(17, 1)).toBe(19)
  expect(stepTextSize(17, -1)).toBe(15)
  expect(stepTextSize(26, 1)).toBe(26)
  expect(stepTextSize(15, -1)).toBe(15)
})

test('a stored size is used only when it is one of the steps', () => {
  expect(parseTextSize('22')).toBe(22)
  expect(parseTextSize('18')).toBe(17)
  expect(parseTextSize(null)).toBe(17)
})
