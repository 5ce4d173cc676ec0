import { EventPublisher } from '@orpc/server'
import type { ReadingFailure } from '#shared/contract/errors.ts'
import type { Reading } from '#shared/contract/records.ts'
import { PdfFailure, type PdfPool } from '../../pdf/pool.ts'
import { wholeContent } from '../../store/content.ts'
import { asFailure, type Database, inTransaction } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import type { VaultFollower } from '../../store/keeper.ts'
import { keptPages, upsertPages } from '../../store/rows/pages.ts'
import {
  contentOfRecord,
  getReading,
  type ReadingChange,
  unfinishedReadings,
  updateReading,
} from '../../store/rows/records.ts'
import { findEvidenceAgain } from './findEvidenceAgain.ts'

/** Written with every page, so that a better reader knows what it may read anew. */
export const TEXT_READER = { source: 'text', extractor: 'pdfium-1' } as const

/** Reads the text of records in the background, in the order they came, and tells how far it is. */
export interface Readings extends VaultFollower {
  /** Begins (or goes on) reading a record that waits. */
  begin(recordId: string): void
  /** Stops reading a record; what was read of it stays. */
  cancel(recordId: string): Reading
  /** Every step from now on, until `signal` or the closing of the vault. */
  changes(signal?: AbortSignal): AsyncIterable<Reading>
  /** Resolves when nothing waits or is being read. */
  idle(): Promise<void>
}

export function createReadings(pdf: PdfPool): Readings {
  const publisher = new EventPublisher<{ change: Reading }>({ maxBufferedEvents: 100_000 })
  const running = new Map<string, { stop: AbortController; done: Promise<void> }>()
  let db: Database | null = null
  let session = new AbortController()

  function note(recordId: string, change: ReadingChange): void {
    if (db) publisher.publish('change', updateReading(db, recordId, change))
  }

  /** On a full disk not even the failure can be kept: it is told, and the record read when the vault is next opened. */
  function noteFailure(recordId: string, open: Database, failureCode: ReadingFailure): void {
    try {
      note(recordId, { reading: 'failed', failureCode })
    } catch {
      publisher.publish('change', { ...getReading(open, recordId), state: 'failed', failure: failureCode })
    }
  }

  async function read(
    recordId: string,
    open: Database,
    signal: AbortSignal,
    before: Promise<void> | undefined,
  ): Promise<void> {
    await before
    if (signal.aborted) return
    try {
      const { contentId, password } = contentOfRecord(open, recordId)
      const skip = keptPages(open, recordId)
      let pagesRead = skip.size
      await pdf.read(() => wholeContent(open, contentId), {
        password: password ?? undefined,
        signal,
        skip,
        onOpen(pageCount) {
          if (!signal.aborted) note(recordId, { reading: 'reading', pageCount })
        },
        onPages(pages) {
          if (signal.aborted) return
          pagesRead += pages.length
          const change = inTransaction(open, () => {
            upsertPages(open, recordId, pages, TEXT_READER)
            for (const page of pages) findEvidenceAgain(open, recordId, page, TEXT_READER.extractor)
            return updateReading(open, recordId, { pagesRead })
          })
          publisher.publish('change', change)
        },
      })
      if (!signal.aborted) note(recordId, { reading: 'read' })
    } catch (error) {
      if (signal.aborted) return
      noteFailure(recordId, open, failureOf(error))
    }
  }

  function begin(recordId: string): void {
    const before = running.get(recordId)
    if (!db || (before && !before.stop.signal.aborted)) return
    const stop = new AbortController()
    const signal = AbortSignal.any([stop.signal, session.signal])
    const done = read(recordId, db, signal, before?.done).finally(() => {
      if (running.get(recordId)?.stop === stop) running.delete(recordId)
    })
    running.set(recordId, { stop, done })
    publisher.publish('change', getReading(db, recordId))
  }

  return {
    begin,
    cancel(recordId) {
      running.get(recordId)?.stop.abort()
      note(recordId, { reading: 'cancelled' })
      return getReading(db!, recordId)
    },
    changes(signal) {
      const signals = signal ? [signal, session.signal] : [session.signal]
      return publisher.subscribe('change', { signal: AbortSignal.any(signals) })
    },
    async idle() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done))
    },
    opened(openedDb) {
      db = openedDb
      session = new AbortController()
      // The first file a person adds should not wait for the workers to start.
      void pdf.warmUp()
      for (const { recordId } of unfinishedReadings(db)) begin(recordId)
    },
    async closing() {
      session.abort()
      await Promise.all([...running.values()].map(({ done }) => done))
      db = null
    },
  }
}

function failureOf(error: unknown): ReadingFailure {
  if (error instanceof PdfFailure) return error.code
  const failure = asFailure(error)
  return failure instanceof Failure && failure.code === 'DISK_FULL' ? 'DISK_FULL' : 'CRASHED'
}
