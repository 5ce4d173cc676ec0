import type { Comparators } from './compareSaid.ts'

/**
 * All comparators, in the order in which they take their words out of a statement: what is written in a notation of its own
 * comes before what is read from plain words.
 */
export const COMPARATORS: Comparators = []
