import { wholeContent } from '../../store/content.ts'
import { inTransaction } from '../../store/database.ts'
import { keptPages, pagesToScan, upsertPages } from '../../store/rows/pages.ts'
import { contentOfRecord, updateReading } from '../../store/rows/records.ts'
import { findWordsAgain } from './findWordsAgain.ts'
import type { Step } from './readers.ts'

/** Written with every page, so that a better reader knows what it may read anew. */
export const TEXT_READER = { source: 'text', extractor: 'pdfium-1' } as const

/** Reads the text layer of the pages that are not kept yet. Rejects with `PdfFailure` and store failures. */
export async function readText(recordId: string, { pdf, db, signal, tell }: Step): Promise<void> {
  const { pagesContentId, format, password } = contentOfRecord(db, recordId)
  const skip = keptPages(db, recordId)
  let pagesRead = skip.size
  await pdf.read(() => wholeContent(db, pagesContentId!), {
    password: format === 'pdf' && password !== null ? password : undefined,
    signal,
    skip,
    onOpen(pageCount) {
      if (!signal.aborted) tell(updateReading(db, recordId, { reading: 'reading', pageCount }))
    },
    onPages(pages) {
      if (signal.aborted) return
      pagesRead += pages.length
      const reading = inTransaction(db, () => {
        upsertPages(db, recordId, pages, TEXT_READER)
        for (const page of pages) findWordsAgain(db, recordId, page, TEXT_READER.extractor)
        return updateReading(db, recordId, { pagesRead })
      })
      tell(reading)
    },
  })
  if (!signal.aborted && pagesToScan(db, recordId) === 0)
    tell(updateReading(db, recordId, { reading: 'read' }))
}
