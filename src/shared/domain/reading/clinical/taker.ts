/** Reads a text piece by piece, each where the last one ended. */
export interface Taker {
  /** Where the next piece is looked for. */
  at: number
  /** What a sticky pattern finds there, passed over; null and no step where it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | null
}

/** A reader of a text from an offset on. */
export function takerOf(text: string, from: number): Taker {
  const taker: Taker = {
    at: from,
    take(pattern) {
      pattern.lastIndex = taker.at
      const match = pattern.exec(text)
      if (match) taker.at += match[0].length
      return match
    },
  }
  return taker
}
