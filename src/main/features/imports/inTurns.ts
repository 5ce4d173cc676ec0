import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'

/** Work for the vault that comes in many small pieces: what comes together is kept in one transaction. */
export interface InTurns {
  /**
   * Does a piece of work when its turn comes, in the order they came, and resolves with what it came to once that is
   * kept. It may be done twice: where a transaction fails, each piece of it is tried alone. Rejects with what it threw,
   * or with why it could not be kept.
   */
  run<Result>(work: () => Result): Promise<Result>
}

interface Piece {
  work(): void
  settle: PromiseWithResolvers<void>
}

/** Each transaction writes the same pages of the index anew, so a piece waits for others; in milliseconds. */
const GATHER_MS = 8
/** After so long a transaction takes no further piece, so that the window need not wait; in milliseconds. */
const LONGEST_MS = 10

export function inTurns(transact: (work: () => void) => void): InTurns {
  const waiting: Piece[] = []
  let isWorking = false

  async function work(): Promise<void> {
    isWorking = true
    await pause(GATHER_MS)
    while (waiting.length > 0) {
      keepSome()
      await nextTurn()
    }
    isWorking = false
  }

  function keepSome(): void {
    const until = performance.now() + LONGEST_MS
    // The first is taken before the transaction begins: where that is what fails, it must not wait for ever.
    const pieces = [waiting.shift()!]
    try {
      transact(() => {
        pieces[0]!.work()
        while (waiting.length > 0 && performance.now() < until) {
          const piece = waiting.shift()!
          pieces.push(piece)
          piece.work()
        }
      })
    } catch {
      for (const piece of pieces) keepAlone(piece)
      return
    }
    for (const { settle } of pieces) settle.resolve()
  }

  function keepAlone({ work, settle }: Piece): void {
    try {
      transact(work)
      settle.resolve()
    } catch (error) {
      settle.reject(error)
    }
  }

  return {
    async run<Result>(piece: () => Result) {
      let result: Result
      const settle = Promise.withResolvers<void>()
      waiting.push({
        work() {
          result = piece()
        },
        settle,
      })
      if (!isWorking) void work()
      await settle.promise
      return result!
    },
  }
}
