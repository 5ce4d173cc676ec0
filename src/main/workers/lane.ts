import { type Seat, type SeatKind, startSeat, type Task } from './seat.ts'

export interface LaneOptions {
  /** Worker threads at most; they start when there is work. */
  seats: number
  /** What they are, asked for before one is needed. */
  kind(): SeatKind | Promise<SeatKind>
  /** Milliseconds without a task after which a thread is ended. Default: it stays. */
  idleMs?: number
}

/** Worker threads that take tasks of one kind, in the order they came. */
export interface Lane {
  /**
   * Runs a task, which is prepared once its turn has come. Rejects with what `prepare` rejects with, as `Seat.run` does,
   * or with an `AbortError`.
   */
  run(prepare: () => Task | Promise<Task>, signal?: AbortSignal): Promise<unknown>
  /** Starts threads ahead of the first task, until there are so many. */
  warmUp(seats: number): Promise<void>
  /** How many tasks wait for their turn. */
  readonly queueLength: number
  /** Whether a task that comes now would start at once. */
  readonly hasRoom: boolean
  /** Ends all threads; what runs or waits rejects with an `AbortError`. */
  close(): Promise<void>
}

interface Job {
  prepare(): Task | Promise<Task>
  seat: Seat | null
  isStopped: boolean
  settle: PromiseWithResolvers<unknown>
}

/** Opens a lane. Threads without a task do not keep the process alive. */
export function openLane({ seats, kind, idleMs }: LaneOptions): Lane {
  const waiting: Job[] = []
  const running = new Set<Job>()
  const resting = new Map<Seat, NodeJS.Timeout | undefined>()
  let isClosed = false

  async function run(prepare: Job['prepare'], signal?: AbortSignal): Promise<unknown> {
    if (isClosed || signal?.aborted) throw stopped()
    const job: Job = { prepare, seat: null, isStopped: false, settle: Promise.withResolvers() }
    const onAbort = () => stop(job)
    signal?.addEventListener('abort', onAbort)
    waiting.push(job)
    startNext()
    try {
      return await job.settle.promise
    } finally {
      signal?.removeEventListener('abort', onAbort)
    }
  }

  function startNext(): void {
    while (running.size < seats && waiting.length > 0) {
      const job = waiting.shift()!
      running.add(job)
      void work(job)
    }
  }

  async function work(job: Job): Promise<void> {
    try {
      const task = await job.prepare()
      const own = await kind()
      if (!job.isStopped) {
        job.seat = takeResting() ?? startSeat(own)
        job.settle.resolve(await job.seat.run(task))
      }
    } catch (error) {
      job.settle.reject(error)
    }
    if (job.seat?.isUsable()) rest(job.seat)
    running.delete(job)
    startNext()
  }

  /** The thread that worked last, so that those not needed go in time. One that ended meanwhile is passed over. */
  function takeResting(): Seat | undefined {
    for (const seat of [...resting.keys()].reverse()) {
      clearTimeout(resting.get(seat))
      resting.delete(seat)
      if (seat.isUsable()) return seat
    }
    return undefined
  }

  function rest(seat: Seat): void {
    const goes = idleMs === undefined ? undefined : setTimeout(() => dismiss(seat), idleMs)
    goes?.unref()
    resting.set(seat, goes)
  }

  function dismiss(seat: Seat): Promise<void> {
    clearTimeout(resting.get(seat))
    resting.delete(seat)
    return seat.end(stopped())
  }

  function stop(job: Job): void {
    job.isStopped = true
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    job.settle.reject(stopped())
    void job.seat?.end(stopped())
  }

  async function warmUp(wanted: number): Promise<void> {
    const own = await kind()
    while (!isClosed && resting.size + running.size < wanted) rest(startSeat(own))
  }

  async function close(): Promise<void> {
    isClosed = true
    const ended = [...resting.keys(), ...[...running].flatMap((job) => job.seat ?? [])]
    for (const job of [...waiting, ...running]) stop(job)
    await Promise.all(ended.map(dismiss))
  }

  return {
    run,
    warmUp,
    close,
    get queueLength() {
      return waiting.length
    },
    get hasRoom() {
      return running.size < seats && waiting.length === 0
    },
  }
}

function stopped(): DOMException {
  return new DOMException('The work was stopped.', 'AbortError')
}
