/** Runs tasks taken one after the other from a queue that is kept elsewhere, so many at a time. */
export interface Workline<Task> {
  /** Takes up what waits, as far as there is room. */
  wake(): void
  readonly running: readonly Task[]
  /** Stops the tasks for which this holds, and resolves once they have let go. */
  stop(which: (task: Task) => boolean): Promise<void>
}

export interface WorklineOptions<Task> {
  width: number
  /** The next task but for those running; undefined while there is none. */
  next(running: readonly Task[]): Task | undefined
  /** Does it. What it rejects with is its own affair: a task that fails must leave the queue. */
  run(task: Task, signal: AbortSignal): Promise<void>
  /** Called after each task, whether it came to its end or not. */
  done(): void
}

/** A line of work that stands until it is woken. */
export function createWorkline<Task>({ width, next, run, done }: WorklineOptions<Task>): Workline<Task> {
  const works = new Set<{ task: Task; stop: AbortController; ended: Promise<void> }>()

  function running(): Task[] {
    return [...works].map(({ task }) => task)
  }

  function wake(): void {
    while (works.size < width) {
      const task = next(running())
      if (task === undefined) return
      const stop = new AbortController()
      const work = { task, stop, ended: Promise.resolve() }
      works.add(work)
      work.ended = run(task, stop.signal)
        .catch(() => {})
        .then(() => {
          works.delete(work)
          done()
        })
    }
  }

  return {
    wake,
    get running() {
      return running()
    },
    async stop(which) {
      const stopped = [...works].filter(({ task }) => which(task))
      for (const { stop } of stopped) stop.abort()
      await Promise.all(stopped.map(({ ended }) => ended))
    },
  }
}
