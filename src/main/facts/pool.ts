import { extname } from 'node:path'
import { openLane } from '../workers/lane.ts'
import type { FactsRead, FactsRequest } from './messages.ts'

/** One worker thread in which facts are read out of the words of a record, one record at a time. */
export interface FactsPool {
  /**
   * What a record's pages tell; the pages' words go over to the worker and are gone afterwards. Nothing for a record that
   * takes too long or brings the thread down; rejects with an `AbortError` where it was stopped.
   */
  read(request: FactsRequest, signal: AbortSignal): Promise<FactsRead>
  /** Ends the worker; what runs or waits rejects with an `AbortError`. */
  close(): Promise<void>
}

/** Far more than any record needs; what takes longer is no document made for reading. */
const TIME_LIMIT_MS = 60_000
const HEAP_MEBIBYTES = 512

const NOTHING: FactsRead = { facts: [], wordsSha256: null, versionWord: null }

class FactsFailure extends Error {}

/** The worker starts with the first record; it does not keep the process alive. */
export function createFactsPool(): FactsPool {
  const lane = openLane({
    seats: 1,
    kind: () => ({
      entry: new URL(`./worker${extname(import.meta.filename)}`, import.meta.url),
      heap: { mebibytes: HEAP_MEBIBYTES, code: 'CRASHED' },
      failure: (code) => new FactsFailure(code),
    }),
  })

  async function read(request: FactsRequest, signal: AbortSignal): Promise<FactsRead> {
    const transfer = request.pages.map(({ words }) => words.buffer as ArrayBuffer)
    try {
      return (await lane.run(
        () => ({ message: request, transfer, timeLimit: TIME_LIMIT_MS }),
        signal,
      )) as FactsRead
    } catch (error) {
      if (error instanceof FactsFailure) return NOTHING
      throw error
    }
  }

  return { read, close: lane.close }
}
