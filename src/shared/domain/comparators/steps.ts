import { quoted, type Reading } from './comparator.ts'
import { placeOf } from './places.ts'
import type { Said } from './said.ts'

/** One of a few things that a statement may come down to, with the words that said it. */
export interface Step<Value> {
  value: Value
  written: string
}

/** The first of the steps whose words stand in a statement; what denies stands before what it denies ("not certain", "certain"). */
export function readStep<Value>(
  { open }: Said,
  steps: readonly (readonly [Value, RegExp])[],
): Reading<Step<Value>> | null {
  for (const [value, words] of steps) {
    const match = words.exec(open)
    if (match === null) continue
    return { value: { value, written: match[0] }, places: [placeOf(match)] }
  }
  return null
}

/** One line that names both; empty where they are the same word. */
export function sameInOtherWords(a: string, b: string): string {
  return a.toLowerCase() === b.toLowerCase() ? '' : `Two words for one thing: ${quoted(a)} and ${quoted(b)}.`
}
