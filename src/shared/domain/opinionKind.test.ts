import { expect, test } from 'vitest'
import { givenLine, hadOwnLook } from './opinionKind.ts'

test('one line says what the provider had', () => {
  expect(givenLine([])).toBe('We do not know what they were given')
  expect(givenLine(['reports'])).toBe('Read reports only')
  expect(givenLine(['slides'])).toBe('Looked at the slides')
  expect(givenLine(['images', 'slides'])).toBe('Looked at the slides and the scan pictures')
  expect(givenLine(['new-tests', 'reports', 'examined'])).toBe('Saw you, read reports, with new tests')
  expect(givenLine(['new-tests'])).toBe('With new tests')
})

test('reports alone are no look of one’s own; where nothing is known the kind tells', () => {
  expect(hadOwnLook('visit', ['reports'])).toBe(false)
  expect(hadOwnLook('remote', ['reports', 'images'])).toBe(true)
  expect(hadOwnLook('pathology-review', [])).toBe(true)
  expect(hadOwnLook('tumor-board', [])).toBe(false)
})
