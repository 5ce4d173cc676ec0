import { type Comparator, type How, turned } from './comparator.ts'
import { compareSaid, understand } from './compareSaid.ts'

/** Topic, what the earlier and the later say, and how they relate; null where nothing is found in both. */
export type Pair = readonly [topicId: string, earlier: string, later: string, how: How | null]

/** What one comparator alone finds of a pair in both orders, the second turned round to be read like the first. */
export function bothWays<Value>(
  comparator: Comparator<Value>,
  [topicId, earlier, later]: Pair,
): (How | null)[] {
  // Values go back only to the comparator that read them.
  const [a, b] = [earlier, later].map((text) =>
    understand([comparator as Comparator<unknown>], topicId, text),
  )
  const [forth, back] = [compareSaid(a!, b!), compareSaid(b!, a!)]
  return [forth?.how ?? null, back && turned(back).how]
}
