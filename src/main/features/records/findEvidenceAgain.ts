import type { PageText } from '#shared/domain/page.ts'
import { findQuote, rectsOf } from '#shared/domain/quote.ts'
import type { Database } from '../../store/database.ts'
import { evidenceOnPage, moveEvidence } from '../../store/rows/statements.ts'

/** After a page was read anew: looks up each quote on it again; one that is gone will say "check this". */
export function findEvidenceAgain(db: Database, recordId: string, page: PageText, extractor: string): void {
  for (const { id, quote, before, after, start } of evidenceOnPage(db, recordId, page.pageIndex)) {
    const range = findQuote(page.text, { text: quote, before, after }, start)
    moveEvidence(db, id, range && { ...range, rects: rectsOf(page, range.start, range.end), extractor })
  }
}
