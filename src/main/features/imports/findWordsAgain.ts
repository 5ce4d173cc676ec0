import type { PageText } from '#shared/domain/page.ts'
import { findQuote, rectsOf } from '#shared/domain/quote.ts'
import type { Database } from '../../store/database.ts'
import { factsOnPage, moveFact } from '../../store/rows/facts.ts'
import { evidenceOnPage, moveEvidence } from '../../store/rows/statements.ts'

/**
 * After a page was read anew: looks up each quote on it again, of statements and of facts the person has decided on.
 * One that is gone will say "check this".
 */
export function findWordsAgain(
  db: Database,
  recordId: string,
  page: Pick<PageText, 'pageIndex' | 'text' | 'words'>,
  extractor: string,
): void {
  for (const { id, quote, before, after, start } of evidenceOnPage(db, recordId, page.pageIndex)) {
    const range = findQuote(page.text, { text: quote, before, after }, start)
    moveEvidence(db, id, range && { ...range, rects: rectsOf(page, range.start, range.end), extractor })
  }
  for (const { id, quote, before, after, start } of factsOnPage(db, recordId, page.pageIndex)) {
    const range = findQuote(page.text, { text: quote, before, after }, start)
    moveFact(db, id, range && { ...range, rects: rectsOf(page, range.start, range.end) })
  }
}
