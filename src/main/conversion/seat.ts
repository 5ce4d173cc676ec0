import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ConversionFailure, type EnclosedFile } from './conversion.ts'
import type { WorkerEnd, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts'

/** A request for a worker. */
export interface Task {
  request: WorkerRequest
  /** Goes over to the worker instead of being copied. */
  transfer?: ArrayBuffer[]
  /** Takes each file of an archive; the time limit rests meanwhile. */
  onFile?(file: EnclosedFile): Promise<void> | void
}

/** One worker thread, which runs one task at a time. */
export interface Seat {
  /** Runs a task. Rejects with `ConversionFailure`, what `onFile` throws, or the reason given to `end`. */
  run(task: Task): Promise<unknown>
  /** Ends the thread; a task it is on rejects with `reason`. */
  end(reason: Error): Promise<void>
  /** Whether the thread can take another task. */
  isUsable(): boolean
}

export interface SeatBounds {
  /** Milliseconds without any progress after which the worker is ended. */
  timeLimitMs: number
  /** Memory of the worker's own objects, in MiB. Pictures' pixels are bounded where they are decoded. */
  heapMiB: number
}

interface Running {
  task: Task
  settle: PromiseWithResolvers<unknown>
}

/** The time limit is looked at this many times, so that one long sleep of the computer does not count as a hang. */
const LOOKS = 4

/** Starts a worker thread. */
export function startSeat({ timeLimitMs, heapMiB }: SeatBounds): Seat {
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const entry = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)
  const worker = new Worker(entry, {
    workerData: { progress } satisfies WorkerStart,
    resourceLimits: { maxOldGenerationSizeMb: heapMiB },
    // What a decoder prints may tell of the file, and no record content may reach a log.
    stdout: true,
    stderr: true,
  })
  let usable = true
  let started = false
  let running: Running | null = null
  let watch: NodeJS.Timeout | undefined

  worker.on('message', receive)
  worker.on(
    'error',
    (error) => void end(new ConversionFailure(isOutOfMemory(error) ? 'TOO_LARGE' : 'CRASHED')),
  )
  worker.on('exit', () => void end(new ConversionFailure('CRASHED')))
  worker.stdout.resume()
  worker.stderr.resume()
  worker.unref()

  function run(task: Task): Promise<unknown> {
    running = { task, settle: Promise.withResolvers() }
    worker.ref()
    worker.postMessage(task.request, task.transfer ?? [])
    if (started) startWatch()
    return running.settle.promise
  }

  function receive(report: WorkerReport): void {
    if (report.kind === 'started') {
      started = true
      if (running) startWatch()
    } else if (!running) return
    else if (report.kind === 'file') void keep(report.file, running)
    else finish(report, running)
  }

  async function keep(file: EnclosedFile, asked: Running): Promise<void> {
    clearInterval(watch)
    try {
      await asked.task.onFile?.(file)
      if (running !== asked) return
      worker.postMessage({ kind: 'next' })
      startWatch()
    } catch (error) {
      if (running === asked) void end(error as Error)
    }
  }

  function finish(report: WorkerEnd, { settle }: Running): void {
    leave()
    if (report.isTired) void end(new ConversionFailure('CRASHED'))
    if (report.kind === 'done') settle.resolve(report.result)
    else settle.reject(new ConversionFailure(report.code))
  }

  function startWatch(): void {
    let seen = Atomics.load(progress, 0)
    let looks = 0
    watch = setInterval(look, timeLimitMs / LOOKS)

    function look(): void {
      const now = Atomics.load(progress, 0)
      looks = now === seen ? looks + 1 : 0
      seen = now
      if (looks >= LOOKS) void end(new ConversionFailure('TOO_SLOW'))
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

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
