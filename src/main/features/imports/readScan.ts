import type { OcrText } from '../../ocr/reading.ts'
import { wholeContent } from '../../store/content.ts'
import { inLightTransaction } from '../../store/database.ts'
import { getPage, keepPictureText, pagesToScan } from '../../store/rows/pages.ts'
import { contentOfRecord, getReading, type ScannedPage, updateReading } from '../../store/rows/records.ts'
import { failureOf } from './failureOf.ts'
import { findWordsAgain } from './findWordsAgain.ts'
import type { Step } from './readers.ts'

/** Written with every page that was read from its picture. */
export const PICTURE_READER = 'tesseract-1'

/** The bytes of a record's pages. */
type PdfBytes = Promise<Uint8Array<ArrayBuffer>>

/** The bytes of the record whose pages are being read, so that they are not fetched anew for each page. */
export interface HeldBytes {
  of(recordId: string): PdfBytes
  /** Nothing is being read: the bytes need not be kept. */
  letGo(): void
}

/** A page whose picture cannot be read is noted as such; the others go on. Rejects with store failures. */
export async function readScan(page: ScannedPage, step: Step, bytes: () => PdfBytes): Promise<void> {
  const { db, signal, tell } = step
  const { recordId, pageIndex } = page
  const read = await readPicture(page, step, bytes).catch((error: unknown) => {
    if (signal.aborted || failureOf(error) === 'DISK_FULL') throw error
    return UNREADABLE
  })
  if (signal.aborted) return
  const reading = inLightTransaction(db, () => {
    keepPictureText(db, page, read, PICTURE_READER)
    const kept = getPage(db, recordId, pageIndex)
    if (kept && read.outcome === 'read') findWordsAgain(db, recordId, kept, PICTURE_READER)
    return pagesToScan(db, recordId) === 0
      ? updateReading(db, recordId, { reading: 'read', factsReader: null })
      : getReading(db, recordId)
  })
  tell(reading)
}

const UNREADABLE: OcrText = {
  outcome: 'unreadable',
  text: '',
  words: new Float32Array(0),
  confidences: new Uint8Array(0),
}

async function readPicture(
  { recordId, pageIndex }: ScannedPage,
  { pdf, ocr, db, signal }: Step,
  bytes: () => PdfBytes,
): Promise<OcrText> {
  const { password, format } = contentOfRecord(db, recordId)
  const opens = format === 'pdf' && password !== null ? password : undefined
  const picture = await pdf.renderForOcr(bytes, pageIndex, { password: opens, signal })
  return ocr.readPage(picture, { signal })
}

/** Fetches the bytes of a record's pages once for all of its pages in turn. */
export function holdBytes(db: Step['db']): HeldBytes {
  let last: { recordId: string; bytes: PdfBytes } | null = null
  return {
    of(recordId) {
      if (last?.recordId !== recordId)
        last = { recordId, bytes: wholeContent(db, contentOfRecord(db, recordId).pagesContentId!) }
      return last.bytes
    },
    letGo() {
      last = null
    },
  }
}
