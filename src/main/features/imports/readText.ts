import type { Reading } from '#shared/contract/records.ts'
import type { PageText } from '#shared/domain/page.ts'
import { wholeContent } from '../../store/content.ts'
import { inLightTransaction } from '../../store/database.ts'
import { keptPages, pagesToScan, upsertPages } from '../../store/rows/pages.ts'
import { contentOfRecord, type ReadingChange, updateReading } from '../../store/rows/records.ts'
import { findWordsAgain } from './findWordsAgain.ts'
import type { Step } from './readers.ts'

/** Written with every page, so that a better reader knows what it may read anew. */
export const TEXT_READER = { source: 'text', extractor: 'pdfium-1' } as const

/** Reads the text layer of the pages that are not kept yet. Rejects with `PdfFailure` and store failures. */
export async function readText(recordId: string, { pdf, db, signal, tell, turns }: Step): Promise<void> {
  const { pagesContentId, format, password } = contentOfRecord(db, recordId)
  const skip = keptPages(db, recordId)
  const done = new Set(skip)
  const keeping: Promise<void>[] = []
  let failure: { error: unknown } | null = null
  const note = (change: ReadingChange) => {
    if (!signal.aborted) tell(inLightTransaction(db, () => updateReading(db, recordId, change)))
  }

  function keep(pages: readonly PageText[]): Reading | null {
    if (signal.aborted || failure) return null
    upsertPages(db, recordId, pages, TEXT_READER)
    for (const page of pages) {
      findWordsAgain(db, recordId, page, TEXT_READER.extractor)
      done.add(page.pageIndex)
    }
    return updateReading(db, recordId, { pagesRead: done.size })
  }

  async function keepInTurn(pages: readonly PageText[]): Promise<void> {
    let reading: Reading | null = null
    try {
      await turns.run(() => {
        reading = keep(pages)
      })
      if (reading) tell(reading)
    } catch (error) {
      failure ??= { error }
    }
  }

  const read = pdf.read(() => wholeContent(db, pagesContentId!), {
    password: format === 'pdf' && password !== null ? password : undefined,
    signal,
    skip,
    onOpen: (pageCount) => note({ reading: 'reading', pageCount }),
    onPages(pages) {
      if (failure) throw failure.error
      keeping.push(keepInTurn(pages))
    },
  })
  // What was read before a failure is kept too.
  await read.finally(() => Promise.all(keeping))
  throwIf(failure)
  if (!signal.aborted && pagesToScan(db, recordId) === 0) note({ reading: 'read' })
}

function throwIf(failure: { error: unknown } | null): void {
  if (failure) throw failure.error
}
