import type { Reading } from '#shared/contract/records.ts'
import type { PageText } from '#shared/domain/page.ts'
import { wholeContent } from '../../store/content.ts'
import { inLightTransaction } from '../../store/database.ts'
import { countPages, keptPages, pagesToScan, upsertPages } from '../../store/rows/pages.ts'
import { contentOfRecord, type ReadingChange, updateReading } from '../../store/rows/records.ts'
import { findWordsAgain } from './findWordsAgain.ts'
import type { Step } from './readers.ts'

/** Written with every page, so that a better reader knows what it may read anew. */
export const TEXT_READER = { source: 'text', extractor: 'pdfium-1' } as const

/** Reads the text layer of the pages that are not kept yet. Rejects with `PdfFailure` and store failures. */
export async function readText(recordId: string, { pdf, db, signal, tell, turns }: Step): Promise<void> {
  const { pagesContentId, format, password } = contentOfRecord(db, recordId)
  const stopped = new AbortController()
  const ended = AbortSignal.any([signal, stopped.signal])
  const keeping: Promise<void>[] = []
  const note = (change: ReadingChange) => {
    if (!signal.aborted) tell(inLightTransaction(db, () => updateReading(db, recordId, change)))
  }

  function keep(pages: readonly PageText[]): Reading | null {
    if (ended.aborted) return null
    upsertPages(db, recordId, pages, TEXT_READER)
    for (const page of pages) findWordsAgain(db, recordId, page, TEXT_READER.extractor)
    return updateReading(db, recordId, { pagesRead: countPages(db, recordId) })
  }

  async function keepInTurn(pages: readonly PageText[]): Promise<void> {
    const reading = await turns.run(() => keep(pages))
    if (reading) tell(reading)
  }

  const read = pdf.read(() => wholeContent(db, pagesContentId!), {
    password: format === 'pdf' && password !== null ? password : undefined,
    signal: ended,
    skip: keptPages(db, recordId),
    onOpen: (pageCount) => note({ reading: 'reading', pageCount }),
    onPages(pages) {
      const kept = keepInTurn(pages)
      // What cannot be kept need not be read.
      kept.catch(() => stopped.abort())
      keeping.push(kept)
    },
  })
  // What was read before a failure is kept too; where it cannot be, that is the failure to tell.
  await read.finally(() => Promise.all(keeping))
  if (!signal.aborted && pagesToScan(db, recordId) === 0) note({ reading: 'read' })
}
