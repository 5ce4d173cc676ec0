import type { Reading } from '#shared/contract/records.ts'
import { readingFailureWords } from './failureWords.ts'

/** How far the text of a record is read, in a few words; empty once all of it is. */
export function readingWords({ state, failure, pageCount, pagesRead }: Reading): string {
  switch (state) {
    case 'read':
      return ''
    case 'failed':
      return readingFailureWords(failure).happened
    case 'cancelled':
      return pageCount ? `Stopped after ${pagesRead} of ${pageCount} pages` : 'Reading was stopped'
    case 'waiting':
      return 'Waiting to be read'
    case 'reading':
      return pageCount && pageCount > 1
        ? `Reading the text: ${pagesRead} of ${pageCount}`
        : 'Reading the text'
  }
}
