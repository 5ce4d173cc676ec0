import type { Reading } from '#shared/contract/records.ts'
import type { ConversionPool } from '../../conversion/pool.ts'
import type { FactsPool } from '../../facts/pool.ts'
import type { OcrPool } from '../../ocr/pool.ts'
import type { PdfPool } from '../../pdf/pool.ts'
import type { Database } from '../../store/database.ts'
import type { InTurns } from './inTurns.ts'

/** The workers that reading a record takes. */
export interface Readers {
  pdf: PdfPool
  conversion: ConversionPool
  ocr: OcrPool
  facts: FactsPool
}

/** What each step of reading is given. */
export interface Step extends Readers {
  db: Database
  /** Aborted where the step is to be left as it stands; it goes on from there another time. */
  signal: AbortSignal
  /** In which pages are kept, with those of the other records being read. */
  turns: InTurns
  /** Tells how far it is. */
  tell(reading: Reading): void
}
