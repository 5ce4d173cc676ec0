import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '#shared/contract/records.ts'
import { copyingProgress, readingProgress, readingWords } from './readingWords.ts'

const underWay: Reading = {
  recordId: 'record',
  state: 'reading',
  failure: null,
  pageCount: 12,
  pagesRead: 12,
  stage: 'scans',
  scannedPages: 12,
  scannedPagesRead: 3,
}

test('each stage of reading has its words', () => {
  expect(readingWords(underWay)).toBe('Reading scanned pages: 3 of 12')
  expect(readingWords({ ...underWay, stage: 'text', pagesRead: 4 })).toBe('Reading the text')
  expect(readingWords({ ...underWay, stage: 'pages' })).toBe('Making pages to show it')
  expect(readingWords({ ...underWay, state: 'waiting' })).toBe('Waiting its turn')
  expect(readingWords({ ...underWay, state: 'waiting' }, true)).toBe('Paused')
  expect(readingWords({ ...underWay, state: 'cancelled', pagesRead: 4 })).toBe('Stopped after 4 of 12 pages')
  expect(readingWords({ ...underWay, state: 'read', stage: 'done' }, true)).toBe('')
})

test('the bar only goes on, from the first byte to the last page', () => {
  const steps = fc.record({
    pages: fc.integer({ min: 1, max: 400 }),
    scans: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(steps, ({ pages, scans }) => {
      const scannedPages = Math.min(scans, pages)
      const base = { ...underWay, pageCount: pages, scannedPages }
      const bars = [
        copyingProgress(0, 1000),
        copyingProgress(1000, 1000),
        readingProgress({ ...base, stage: 'pages', pageCount: null, pagesRead: 0 }),
        readingProgress({ ...base, stage: 'text', pageCount: null, pagesRead: 0 }),
        ...Array.from({ length: pages }, (_, page) =>
          readingProgress({ ...base, stage: 'text', pagesRead: page, scannedPagesRead: 0 }),
        ),
        ...Array.from({ length: scannedPages }, (_, page) =>
          readingProgress({ ...base, stage: 'scans', pagesRead: pages, scannedPagesRead: page }),
        ),
        readingProgress({ ...base, stage: 'done' }),
      ]
      expect(bars).toEqual(bars.toSorted((a, b) => a - b))
      expect(bars.at(-1)).toBe(1)
    }),
  )
})
