import { EventPublisher } from '@orpc/server'
import type { QueueState } from '#shared/contract/imports.ts'
import type { Reading } from '#shared/contract/records.ts'
import { FACTS_READER } from '#shared/domain/reading/fact.ts'
import { type Database, inLightTransaction } from '../../store/database.ts'
import type { VaultFollower } from '../../store/keeper.ts'
import { type WaitingArchive, waitingArchives } from '../../store/rows/imports.ts'
import {
  getReading,
  nextLackingText,
  nextScannedPage,
  nextWithoutFacts,
  type ReadingChange,
  type ScannedPage,
  settleReadings,
  unfinishedReadings,
  updateReading,
} from '../../store/rows/records.ts'
import { getSetting, setSetting } from '../../store/rows/settings.ts'
import { drawPages } from './drawPages.ts'
import { failureOf } from './failureOf.ts'
import { inTurns } from './inTurns.ts'
import type { Readers, Step } from './readers.ts'
import { readRecordFacts } from './readRecordFacts.ts'
import { holdBytes, readScan } from './readScan.ts'
import { readText } from './readText.ts'
import { type Arrival, takeIn } from './takeIn.ts'
import { unpack } from './unpack.ts'
import { createWorkline, type Workline } from './workline.ts'

/** Reads records in the background, the newest import first, and tells how far it is. All of it stands in the vault. */
export interface Readings extends VaultFollower {
  /** Takes up what waits; `importId` names what has changed in the list of imports. */
  wake(importId?: string): void
  /** Stops reading a record; what was read of it stays. */
  cancel(recordId: string): Reading
  /** Lets go of a record that was put into the trash; taken out again it goes on. */
  release(recordId: string): void
  /** Takes up a record again that had failed. */
  retry(recordId: string): void
  /** Stops taking over what lies in an archive. */
  cancelArchive(fileId: string): void
  /** Goes on with an archive, with a password if it needs one. */
  openArchive(fileId: string, password: string | undefined): void
  /** Pauses all reading, or goes on. */
  pause(paused: boolean): QueueState
  queue(): QueueState
  /** Every step from now on, until `signal` or the closing of the vault. */
  changes(signal?: AbortSignal): AsyncIterable<Reading>
  importChanges(signal?: AbortSignal): AsyncIterable<{ importId: string }>
  /** Resolves when nothing waits or is being read, facts included. */
  idle(): Promise<void>
}

/** Everything that runs while one vault is open. */
interface Session {
  db: Database
  ended: AbortController
  /** Records and archives whose failure may not have been kept: else they would be taken up again at once. */
  failed: Set<string>
  archives: Workline<WaitingArchive>
  texts: Workline<string>
  scans: Workline<ScannedPage>
  facts: Workline<string>
}

/** Two are being read, the others wait for a worker, which then fetches their bytes, or for their pages to be kept. */
const TEXTS_AT_ONCE = 6
const SCANS_AT_ONCE = 2
/** Files come one after the other: facts are looked for once none has come for so long, in milliseconds. */
const QUIET_MS = 300

export function createReadings(readers: Readers): Readings {
  const publisher = new EventPublisher<{ reading: Reading; import: { importId: string } }>({
    maxBufferedEvents: 100_000,
  })
  const passwords = new Map<string, string>()
  let session: Session | null = null
  const whenIdle: (() => void)[] = []
  let untilQuiet: NodeJS.Timeout | undefined

  function tell(reading: Reading): void {
    publisher.publish('reading', reading)
  }

  function tellImport(importId: string): void {
    publisher.publish('import', { importId })
  }

  function begin(db: Database): Session {
    const turns = inTurns((work) => inLightTransaction(db, work))
    const step = (signal: AbortSignal): Step => ({ ...readers, db, signal, turns, tell })
    const held = holdBytes(db)
    const scansDone = () => {
      wakeAll()
      if (session?.scans.running.length === 0) held.letGo()
    }
    const take = async (arrival: Arrival) => {
      const taken = await takeIn(db, arrival)
      wake(arrival.importId)
      return taken
    }
    const failed = new Set<string>()
    const isPaused = () => getSetting(db, 'readingPaused', false)

    /** On a full disk not even the failure can be kept: it is told, and the record read when the vault is next opened. */
    function noteFailure(recordId: string, error: unknown): void {
      const failureCode = failureOf(error)
      failed.add(recordId)
      try {
        tell(updateReading(db, recordId, { reading: 'failed', failureCode }))
      } catch {
        tell({ ...getReading(db, recordId), state: 'failed', failure: failureCode })
      }
    }

    return {
      db,
      ended: new AbortController(),
      failed,
      archives: createWorkline<WaitingArchive>({
        width: 1,
        next: (running) =>
          waitingArchives(db).find(({ id }) => !failed.has(id) && running.every((one) => one.id !== id)),
        async run(archive, signal) {
          await unpack(archive, step(signal), take, passwords.get(archive.id)).catch(() =>
            failed.add(archive.id),
          )
          tellImport(archive.importId)
        },
        done: wakeAll,
      }),
      texts: createWorkline<string>({
        width: TEXTS_AT_ONCE,
        next: (running) => (isPaused() ? undefined : nextLackingText(db, [...running, ...failed])),
        async run(recordId, signal) {
          try {
            await drawPages(recordId, step(signal), take)
            if (!signal.aborted) await readText(recordId, step(signal))
          } catch (error) {
            if (!signal.aborted) noteFailure(recordId, error)
          }
        },
        done: wakeAll,
      }),
      scans: createWorkline<ScannedPage>({
        width: SCANS_AT_ONCE,
        next: (running) => (isPaused() ? undefined : nextScannedPage(db, running, [...failed])),
        async run(page, signal) {
          await readScan(page, step(signal), () => held.of(page.recordId)).catch((error: unknown) => {
            if (!signal.aborted) noteFailure(page.recordId, error)
          })
        },
        done: scansDone,
      }),
      facts: createWorkline<string>({
        width: 1,
        // Words to search and read come first: facts wait while files come and any text is being read.
        next: (running) =>
          isPaused() || untilQuiet !== undefined || session!.texts.running.length > 0
            ? undefined
            : nextWithoutFacts(db, FACTS_READER, [...running, ...failed]),
        async run(recordId, signal) {
          await readRecordFacts(recordId, FACTS_READER, step(signal)).catch(() => {
            if (!signal.aborted) failed.add(recordId)
          })
        },
        done: wakeAll,
      }),
    }
  }

  function wakeAll(): void {
    if (!session || session.ended.signal.aborted) return
    const { archives, texts, scans, facts } = session
    const lines = [archives, texts, scans, facts]
    for (const line of lines) line.wake()
    if (untilQuiet === undefined && lines.every(({ running }) => running.length === 0)) {
      for (const resolve of whenIdle.splice(0)) resolve()
    }
  }

  function wake(importId?: string): void {
    if (importId !== undefined) {
      tellImport(importId)
      awaitQuiet()
    }
    wakeAll()
  }

  function awaitQuiet(): void {
    clearTimeout(untilQuiet)
    untilQuiet = setTimeout(() => {
      untilQuiet = undefined
      wakeAll()
    }, QUIET_MS)
  }

  function release(recordId: string): void {
    if (!session) return
    void session.texts.stop((id) => id === recordId)
    void session.scans.stop((page) => page.recordId === recordId)
    void session.facts.stop((id) => id === recordId)
  }

  function queue(): QueueState {
    const { db } = session!
    return { paused: getSetting(db, 'readingPaused', false), waiting: unfinishedReadings(db).length }
  }

  function note(recordId: string, change: ReadingChange): Reading {
    const reading = updateReading(session!.db, recordId, change)
    tell(reading)
    return reading
  }

  async function stopReading({ texts, scans, facts }: Session): Promise<void> {
    await Promise.all([texts.stop(() => true), scans.stop(() => true), facts.stop(() => true)])
  }

  function whileOpen(signal: AbortSignal | undefined): AbortSignal {
    const ended = session?.ended.signal ?? AbortSignal.abort()
    return signal ? AbortSignal.any([signal, ended]) : ended
  }

  return {
    wake,
    release,
    retry(recordId) {
      session?.failed.delete(recordId)
      wakeAll()
    },
    queue,
    cancel(recordId) {
      const reading = note(recordId, { reading: 'cancelled' })
      release(recordId)
      return reading
    },
    cancelArchive(fileId) {
      void session?.archives.stop(({ id }) => id === fileId)
    },
    openArchive(fileId, password) {
      if (password !== undefined) passwords.set(fileId, password)
      session?.failed.delete(fileId)
      wakeAll()
    },
    pause(paused) {
      setSetting(session!.db, 'readingPaused', paused)
      if (paused) void stopReading(session!)
      else wakeAll()
      return queue()
    },
    changes: (signal) => publisher.subscribe('reading', { signal: whileOpen(signal) }),
    importChanges: (signal) => publisher.subscribe('import', { signal: whileOpen(signal) }),
    idle() {
      return new Promise((resolve) => {
        whenIdle.push(resolve)
        wakeAll()
        if (!session) resolve()
      })
    },
    opened(db) {
      settleReadings(db)
      session = begin(db)
      // The first file a person adds should not wait for the workers to start.
      void readers.pdf.warmUp()
      wakeAll()
    },
    async closing() {
      if (!session) return
      const closing = session
      closing.ended.abort()
      clearTimeout(untilQuiet)
      untilQuiet = undefined
      await Promise.all([closing.archives.stop(() => true), stopReading(closing)])
      session = null
      passwords.clear()
      for (const resolve of whenIdle.splice(0)) resolve()
    },
  }
}
