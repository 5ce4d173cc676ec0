import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { OcrFailure } from './failure.ts'
import type { OcrReport, OcrRequest } from './messages.ts'
import type { OcrText } from './reading.ts'

/** One worker thread, which reads one page at a time. */
export interface OcrSeat {
  /** Reads a page; its picture goes over. Rejects with `OcrFailure`, or with the reason given to `end`. */
  run(request: OcrRequest, timeLimit: number): Promise<OcrText>
  /** Ends the thread; a page it is on rejects with `reason`. */
  end(reason: Error): Promise<void>
  /** Whether the thread can take another page. */
  isUsable(): boolean
}

/** The time limit is looked at this many times, so that one long sleep of the computer does not count as a hang. */
const LOOKS = 4

/** Starts a worker thread; once the reader has taken `retireAbove` bytes it takes no further page. */
export function startOcrSeat(retireAbove: number): OcrSeat {
  const entry = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)
  const worker = new Worker(entry)
  let usable = true
  let settle: PromiseWithResolvers<OcrText> | null = null
  let watch: NodeJS.Timeout | undefined

  worker.on('message', receive)
  worker.on('error', () => end(new OcrFailure('CRASHED')))
  worker.on('exit', () => end(new OcrFailure('CRASHED')))
  worker.unref()

  function run(request: OcrRequest, timeLimit: number): Promise<OcrText> {
    settle = Promise.withResolvers()
    worker.ref()
    worker.postMessage(request, [request.picture.gray.buffer])
    let looks = 0
    watch = setInterval(() => {
      looks++
      if (looks >= LOOKS) void end(new OcrFailure('TOO_SLOW'))
    }, timeLimit / LOOKS)
    return settle.promise
  }

  function receive(report: OcrReport): void {
    if (report.kind === 'started' || settle === null) return
    const asked = settle
    leave()
    if (report.kind === 'read') {
      if (report.heapBytes > retireAbove) void end(new OcrFailure('CRASHED'))
      asked.resolve(report.text)
      return
    }
    const failure = new OcrFailure(report.code)
    if (report.code === 'CRASHED') void end(failure)
    asked.reject(failure)
  }

  function leave(): void {
    clearInterval(watch)
    settle = null
    worker.unref()
  }

  async function end(reason: Error): Promise<void> {
    const left = settle
    usable = false
    leave()
    left?.reject(reason)
    await worker.terminate()
  }

  return { run, end, isUsable: () => usable }
}
