import { type Seat, type SeatBounds, startSeat, type Task } from './seat.ts'

/** Worker threads that take tasks of one kind, in the order they came. */
export interface Lane {
  /** Runs a task once its turn has come. Rejects as `Seat.run` does, or with an `AbortError`. */
  run(task: Task, signal: AbortSignal | undefined): Promise<unknown>
  /** Starts a worker ahead of the first task. */
  warmUp(): void
  /** Ends all workers; what runs or waits rejects with an `AbortError`. */
  close(): Promise<void>
}

interface Job {
  task: Task
  seat: Seat | null
  settle: PromiseWithResolvers<unknown>
}

/** Opens a lane of so many workers at most; they start when there is work. */
export function openLane(workers: number, bounds: SeatBounds): Lane {
  const waiting: Job[] = []
  const running = new Set<Job>()
  const idle: Seat[] = []
  let closed = false

  async function run(task: Task, signal: AbortSignal | undefined): Promise<unknown> {
    if (closed || signal?.aborted) throw stopped()
    const job: Job = { task, seat: null, settle: Promise.withResolvers() }
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
    while (running.size < workers && waiting.length > 0) {
      const job = waiting.shift()!
      running.add(job)
      void work(job)
    }
  }

  async function work(job: Job): Promise<void> {
    try {
      job.seat = takeSeat()
      job.settle.resolve(await job.seat.run(job.task))
    } catch (error) {
      job.settle.reject(error)
    }
    if (job.seat?.isUsable()) idle.push(job.seat)
    running.delete(job)
    startNext()
  }

  /** A worker may have gone while it was idle. */
  function takeSeat(): Seat {
    let seat = idle.pop()
    while (seat && !seat.isUsable()) seat = idle.pop()
    return seat ?? startSeat(bounds)
  }

  function stop(job: Job): void {
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    job.settle.reject(stopped())
    void job.seat?.end(stopped())
  }

  function warmUp(): void {
    if (!closed && idle.length + running.size === 0) idle.push(startSeat(bounds))
  }

  async function close(): Promise<void> {
    closed = true
    const seats = [...idle.splice(0), ...[...running].flatMap((job) => job.seat ?? [])]
    for (const job of [...waiting, ...running]) stop(job)
    await Promise.all(seats.map((seat) => seat.end(stopped())))
  }

  return { run, warmUp, close }
}

function stopped(): DOMException {
  return new DOMException('The work was stopped.', 'AbortError')
}
