import type { PageText } from '#shared/domain/page.ts'
import { wholeContent } from '../../store/content.ts'
import { inLightTransaction } from '../../store/database.ts'
import { keptPages, pagesToScan, upsertPages } from '../../store/rows/pages.ts'
import { contentOfRecord, type ReadingChange, updateReading } from '../../store/rows/records.ts'
import { findWordsAgain } from './findWordsAgain.ts'
import { inTurns } from './inTurns.ts'
import type { Step } from './readers.ts'

/** Written with every page, so that a better reader knows what it may read anew. */
export const TEXT_READER = { source: 'text', extractor: 'pdfium-1' } as const

/** Reads the text layer of the pages that are not kept yet. Rejects with `PdfFailure` and store failures. */
export async function readText(recordId: string, { pdf, db, signal, tell }: Step): Promise<void> {
  const { pagesContentId, format, password } = contentOfRecord(db, recordId)
  const skip = keptPages(db, recordId)
  let pagesRead = skip.size
  const note = (change: ReadingChange) => {
    if (!signal.aborted) tell(inLightTransaction(db, () => updateReading(db, recordId, change)))
  }
  const kept = inTurns((pages: readonly PageText[]) => {
    if (signal.aborted) return
    pagesRead += pages.length
    const reading = inLightTransaction(db, () => {
      upsertPages(db, recordId, pages, TEXT_READER)
      for (const page of pages) findWordsAgain(db, recordId, page, TEXT_READER.extractor)
      return updateReading(db, recordId, { pagesRead })
    })
    tell(reading)
  })
  const read = pdf.read(() => wholeContent(db, pagesContentId!), {
    password: format === 'pdf' && password !== null ? password : undefined,
    signal,
    skip,
    onOpen: (pageCount) => note({ reading: 'reading', pageCount }),
    onPages: kept.take,
  })
  // What was read before a failure is kept too.
  await read.finally(kept.finished)
  if (!signal.aborted && pagesToScan(db, recordId) === 0) note({ reading: 'read' })
}
