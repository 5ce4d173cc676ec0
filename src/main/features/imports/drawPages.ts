import type { Conversion } from '../../conversion/conversion.ts'
import { storeContent, wholeContent } from '../../store/content.ts'
import { inTransaction } from '../../store/database.ts'
import { keepStatedFacts } from '../../store/rows/facts.ts'
import { importFileOfRecord } from '../../store/rows/imports.ts'
import { contentOfRecord, suggestFields, updateReading } from '../../store/rows/records.ts'
import type { Step } from './readers.ts'
import { inOnePart, type TakeIn } from './takeIn.ts'

/**
 * Draws the pages of a record that is no PDF, unless they are there, and takes in what lies inside it. The pages are
 * kept last: killed before, all of it is done again, and what was taken in is not taken twice.
 * Rejects with `ConversionFailure` and store failures.
 */
export async function drawPages(recordId: string, step: Step, takeIn: TakeIn): Promise<void> {
  const { db, conversion, signal, tell } = step
  const { contentId, format, pagesContentId, fileName } = contentOfRecord(db, recordId)
  if (pagesContentId !== null) return
  tell(updateReading(db, recordId, { reading: 'reading' }))
  const drawn = await conversion.convert(format, () => wholeContent(db, contentId), fileName, { signal })
  await takeInEnclosed(recordId, drawn, step, takeIn)
  const pages = await storeContent(db, inOnePart(drawn.pdf))
  if (signal.aborted) return
  inTransaction(db, () => {
    if (drawn.title) suggestFields(db, recordId, { title: drawn.title })
    keepStatedFacts(db, recordId, drawn.facts)
    updateReading(db, recordId, { pagesContentId: pages.id })
  })
}

async function takeInEnclosed(
  recordId: string,
  { enclosed }: Conversion,
  { db, signal }: Step,
  takeIn: TakeIn,
): Promise<void> {
  const outer = importFileOfRecord(db, recordId)
  if (!outer) return
  for (const file of enclosed) {
    if (signal.aborted) return
    await takeIn({ importId: outer.importId, insideId: outer.id, ...file, stream: inOnePart(file.bytes) })
  }
}
