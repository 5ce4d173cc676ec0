import type { Comparator, How } from './comparator.ts'
import { compareSaid } from './compareSaid.ts'

/** Topic, what the earlier and the later say, and how they relate; null where nothing is found in both. */
export type Pair = readonly [topicId: string, earlier: string, later: string, how: How | null]

const TURNED: Readonly<Partial<Record<How, How>>> = { adds: 'lacks', lacks: 'adds' }

/** What one comparator alone finds of a pair in both orders, the second turned round to be read like the first. */
export function bothWays<Value>(
  comparator: Comparator<Value>,
  [topicId, earlier, later]: Pair,
): (How | null)[] {
  // Values go back only to the comparator that read them.
  const comparators = [comparator as Comparator<unknown>]
  const [forth, back] = [
    compareSaid(comparators, topicId, earlier, later),
    compareSaid(comparators, topicId, later, earlier),
  ]
  return [forth?.how ?? null, back && (TURNED[back.how] ?? back.how)]
}
