import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PdfiumProgram } from './engine.ts'
import { PdfFailure } from './failure.ts'
import type { ItemReply, WorkerEnd, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts'

/** A request for a worker, and what to do with what it tells on the way. */
export interface Task {
  request: WorkerRequest
  transfer: ArrayBuffer[]
  /** Milliseconds without any progress after which the worker is ended. */
  timeLimit: number
  onReport?(report: Exclude<WorkerReport, WorkerEnd>): void
  /** Answers `wanted`; the time limit rests meanwhile. */
  supply?(item: number): Promise<ItemReply>
}

/** One worker thread, which runs one task at a time. */
export interface Seat {
  /** Runs a task. Rejects with `PdfFailure`, what `onReport` throws, what `supply` rejects with, or the reason given to `end`. */
  run(task: Task): Promise<unknown>
  /** Ends the thread; a task it is on rejects with `reason`. */
  end(reason: Error): Promise<void>
  /** Whether the thread can take another task. */
  isUsable(): boolean
}

interface Running {
  task: Task
  settle: PromiseWithResolvers<unknown>
}

/** The time limit is looked at this many times, so that one long sleep of the computer does not count as a hang. */
const LOOKS = 4

/** Bounds of PDFium's memory in a worker, in bytes. */
export interface MemoryBounds {
  /** What it may take beyond the document itself; past that the worker crashes. */
  limit: number
  /** Once it has taken this much the thread takes no further task, as the memory never shrinks. */
  retireAbove: number
}

/** Starts a worker thread. */
export function startSeat(program: PdfiumProgram, memory: MemoryBounds): Seat {
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const entry = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)
  const worker = new Worker(entry, {
    workerData: { program, memoryLimit: memory.limit, progress } satisfies WorkerStart,
  })
  let usable = true
  let started = false
  let running: Running | null = null
  let watch: NodeJS.Timeout | undefined

  worker.on('message', receive)
  worker.on('error', () => end(new PdfFailure('CRASHED')))
  worker.on('exit', () => end(new PdfFailure('CRASHED')))
  worker.unref()

  function run(task: Task): Promise<unknown> {
    running = { task, settle: Promise.withResolvers() }
    worker.ref()
    worker.postMessage(task.request, task.transfer)
    if (started) startWatch(task.timeLimit)
    return running.settle.promise
  }

  function receive(report: WorkerReport): void {
    if (report.kind === 'started') {
      started = true
      if (running) startWatch(running.task.timeLimit)
    } else if (!running) return
    else if (report.kind === 'done' || report.kind === 'failed') finish(report, running)
    else if (report.kind === 'wanted') void supply(report.item, running)
    else {
      try {
        running.task.onReport?.(report)
      } catch (error) {
        end(error as Error)
      }
    }
  }

  async function supply(item: number, asked: Running): Promise<void> {
    clearInterval(watch)
    try {
      const reply = await asked.task.supply!(item)
      if (running !== asked) return
      worker.postMessage(reply, reply.kind === 'item' ? [reply.bytes.buffer as ArrayBuffer] : [])
      startWatch(asked.task.timeLimit)
    } catch (error) {
      if (running === asked) end(error as Error)
    }
  }

  function finish(report: WorkerEnd, { settle }: Running): void {
    leave()
    if (report.heapBytes > memory.retireAbove) end(new PdfFailure('TOO_LARGE'))
    if (report.kind === 'done') settle.resolve(report.result)
    else {
      const failure = new PdfFailure(report.code)
      if (report.code === 'CRASHED') end(failure)
      settle.reject(failure)
    }
  }

  function startWatch(timeLimit: number): void {
    let seen = Atomics.load(progress, 0)
    let looks = 0
    watch = setInterval(look, timeLimit / LOOKS)

    function look(): void {
      const now = Atomics.load(progress, 0)
      looks = now === seen ? looks + 1 : 0
      seen = now
      if (looks >= LOOKS) end(new PdfFailure('TOO_SLOW'))
    }
  }

  function leave(): void {
    clearInterval(watch)
    running = null
    worker.unref()
  }

  async function end(reason: Error): Promise<void> {
    const left = running
    usable = false
    leave()
    left?.settle.reject(reason)
    await worker.terminate()
  }

  return { run, end, isUsable: () => usable }
}
