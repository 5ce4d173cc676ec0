import { expect, test } from 'vitest'
import { sizeWords } from './sizeWords.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 KB'],
  [9_940, '9.9 KB'],
  [9_960, '10 KB'],
  [999_499, '999 KB'],
  [999_600, '1.0 MB'],
  [3_420_000, '3.4 MB'],
  [5_000_000_000_000_000, '5000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
