import type { Reading } from '#shared/contract/records.ts'
import { readingFailureWords } from './failureWords.ts'

/** How far a record is read, in a few words; empty once all of it is. `paused`: all reading is paused. */
export function readingWords(reading: Reading, paused = false): string {
  const { state, failure, pageCount, pagesRead, stage, scannedPages, scannedPagesRead } = reading
  if (paused && isUnderWay(reading)) return 'Paused'
  switch (state) {
    case 'read':
      return ''
    case 'failed':
      return readingFailureWords(failure).happened
    case 'cancelled':
      return pageCount ? `Stopped after ${pagesRead} of ${pageCount} pages` : 'Reading was stopped'
    case 'waiting':
      return 'Waiting its turn'
    case 'reading':
      if (stage === 'pages') return 'Making pages to show it'
      return stage === 'scans'
        ? `Reading scanned pages: ${scannedPagesRead} of ${scannedPages}`
        : 'Reading the text'
  }
}

export function isUnderWay({ state }: Reading): boolean {
  return state === 'waiting' || state === 'reading'
}

/** A scanned page takes about so many times as long as one with text. */
const SCAN_WEIGHT = 20
/** The part of the bar that stands for copying the file in, and for making its pages. */
const COPIED = 0.1
const PAGES_MADE = 0.2

/** How far a file is that is being copied in, from 0 to 1. */
export function copyingProgress(sent: number, size: number): number {
  return size === 0 ? 0 : COPIED * (sent / size)
}

/** How far a record is read, from 0 to 1, the copying that went before included. */
export function readingProgress(reading: Reading): number {
  const { stage, pageCount, pagesRead, scannedPages, scannedPagesRead } = reading
  if (stage === 'done' || stage === 'facts') return 1
  if (pageCount === null || pageCount === 0) return stage === 'pages' ? COPIED : PAGES_MADE
  const done = pagesRead + SCAN_WEIGHT * scannedPagesRead
  const all = pageCount + SCAN_WEIGHT * scannedPages
  return PAGES_MADE + (1 - PAGES_MADE) * (done / all)
}
