import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FactsRead, FactsRequest } from './messages.ts'

/** One worker thread in which facts are read out of the words of a record, one record at a time. */
export interface FactsPool {
  /**
   * What a record's pages tell; the pages' words go over to the worker and are gone afterwards. Nothing for a record that
   * takes too long or brings the thread down; rejects with an `AbortError` where it was stopped.
   */
  read(request: FactsRequest, signal: AbortSignal): Promise<FactsRead>
  /** Ends the worker. */
  close(): Promise<void>
}

/** Far more than any record needs; what takes longer is no document made for reading. */
const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MEBIBYTES = 512

/** The worker starts with the first record; it does not keep the process alive. */
export function createFactsPool(): FactsPool {
  let worker: Worker | null = null
  let turn: Promise<unknown> = Promise.resolve()

  function started(): Worker {
    if (worker) return worker
    const entry = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)
    worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MEBIBYTES } })
    worker.unref()
    return worker
  }

  function end(): void {
    void worker?.terminate()
    worker = null
  }

  async function readNow(request: FactsRequest, signal: AbortSignal): Promise<FactsRead> {
    signal.throwIfAborted()
    const own = started()
    own.ref()
    const { promise, resolve, reject } = Promise.withResolvers<FactsRead>()
    const give = (read: FactsRead) => resolve(read)
    const giveUp = () => {
      end()
      resolve({ facts: [], wordsSha256: null })
    }
    const stop = () => {
      end()
      reject(signal.reason)
    }
    const limit = setTimeout(giveUp, TIME_LIMIT_MS)
    own.once('message', give).once('error', giveUp).once('exit', giveUp)
    signal.addEventListener('abort', stop)
    try {
      own.postMessage(
        request,
        request.pages.map(({ words }) => words.buffer as ArrayBuffer),
      )
      return await promise
    } finally {
      clearTimeout(limit)
      own.off('message', give).off('error', giveUp).off('exit', giveUp)
      signal.removeEventListener('abort', stop)
      own.unref()
    }
  }

  return {
    read(request, signal) {
      const next = turn.then(() => readNow(request, signal))
      turn = next.catch(() => {})
      return next
    },
    async close() {
      await worker?.terminate()
      worker = null
    },
  }
}
