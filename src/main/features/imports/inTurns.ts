import { setImmediate as nextTurn } from 'node:timers/promises'

/** Takes what arrives in bursts, and handles one thing a turn of the event loop. */
export interface InTurns<Item> {
  /** Throws what handling an earlier one threw; nothing is handled after that. */
  take(item: Item): void
  /** Resolves once all is handled, or rejects with what handling threw. */
  finished(): Promise<void>
}

/** Messages of a worker are else handed over all at once, and the window would wait for the whole burst. */
export function inTurns<Item>(handle: (item: Item) => void): InTurns<Item> {
  const waiting: Item[] = []
  let working: Promise<void> | null = null
  let failure: { error: unknown } | null = null

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurn()
      try {
        handle(waiting.shift()!)
      } catch (error) {
        failure = { error }
        waiting.length = 0
      }
    }
    working = null
  }

  return {
    take(item) {
      if (failure) throw failure.error
      waiting.push(item)
      working ??= work()
    },
    async finished() {
      await working
      if (failure) throw failure.error
    },
  }
}
