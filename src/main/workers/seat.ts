import { Worker } from 'node:worker_threads'
import type { Parcel, WorkerEnd, WorkerStart, WorkerWord } from './messages.ts'

/** A request for a worker, and what to do with what it says on the way. */
export interface Task<Report = unknown, Question = unknown> extends Parcel {
  /** Milliseconds without any progress after which the worker is ended. */
  timeLimit: number
  /** What it throws ends the worker and rejects the task. */
  onReport?(report: Report): void
  /** Answers what the worker asks; the time limit rests meanwhile. What it rejects with ends the worker. */
  reply?(question: Question): Promise<Parcel>
}

/** What the threads of a pool have in common. */
export interface SeatKind {
  /** The worker's file: one that calls `answerRequests`. */
  entry: URL
  /** The worker's `workerData`, to which its `progress` is added. */
  data?: object
  /** Memory of the worker's own objects, in MiB, and the code of the failure past it. */
  heap?: { mebibytes: number; code: string }
  /** Puts a code into words: one that the worker gave, TOO_SLOW, or CRASHED. */
  failure(code: string): Error
}

/** One worker thread, which runs one task at a time. */
export interface Seat {
  /** Runs a task. Rejects with the kind's failure, what the task's functions throw, or the reason given to `end`. */
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
/** Until a worker says that it has started, its task's own limit does not count. */
const START_LIMIT_MS = 60_000

/** Starts a worker thread. It keeps the process alive while it is on a task. */
export function startSeat({ entry, data, heap, failure }: SeatKind): Seat {
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(entry, {
    workerData: { ...data, progress } satisfies WorkerStart,
    resourceLimits: { maxOldGenerationSizeMb: heap?.mebibytes },
    // Nothing a worker prints is shown. It is not read off either: a stream that is read keeps the process alive.
    stdout: true,
    stderr: true,
  })
  let isUsable = true
  let isStarted = false
  let running: Running | null = null
  let watch: NodeJS.Timeout | undefined

  worker.on('message', receive)
  worker.on('error', (error) => {
    void end(failure(heap && isOutOfMemory(error) ? heap.code : 'CRASHED'))
  })
  worker.on('exit', () => void end(failure('CRASHED')))
  worker.unref()

  function run(task: Task): Promise<unknown> {
    worker.postMessage(task.message, task.transfer ?? [])
    running = { task, settle: Promise.withResolvers() }
    worker.ref()
    startWatch(task)
    return running.settle.promise
  }

  function receive(word: WorkerWord): void {
    if (word.kind === 'started') isStarted = true
    if (!running) return
    if (word.kind === 'started') startWatch(running.task)
    else if (word.kind === 'report') hear(word.report, running)
    else if (word.kind === 'question') void reply(word.question, running)
    else finish(word, running)
  }

  function hear(report: unknown, { task }: Running): void {
    try {
      task.onReport?.(report)
    } catch (error) {
      void end(error as Error)
    }
  }

  async function reply(question: unknown, asked: Running): Promise<void> {
    clearInterval(watch)
    try {
      const { message, transfer = [] } = await asked.task.reply!(question)
      if (running !== asked) return
      worker.postMessage(message, transfer)
      startWatch(asked.task)
    } catch (error) {
      if (running === asked) void end(error as Error)
    }
  }

  function finish(word: WorkerEnd, { settle }: Running): void {
    leave()
    if (word.isTired) void end(failure('CRASHED'))
    if (word.kind === 'done') settle.resolve(word.result)
    else settle.reject(failure(word.code))
  }

  function startWatch({ timeLimit }: Task): void {
    clearInterval(watch)
    let seen = Atomics.load(progress, 0)
    let looks = 0
    watch = setInterval(look, (isStarted ? timeLimit : START_LIMIT_MS) / LOOKS)

    function look(): void {
      const now = Atomics.load(progress, 0)
      looks = now === seen ? looks + 1 : 0
      seen = now
      if (looks >= LOOKS) void end(failure('TOO_SLOW'))
    }
  }

  function leave(): void {
    clearInterval(watch)
    running = null
    worker.unref()
  }

  async function end(reason: Error): Promise<void> {
    const left = running
    isUsable = false
    leave()
    left?.settle.reject(reason)
    await worker.terminate()
  }

  return { run, end, isUsable: () => isUsable }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
