import type { Opinion } from '#shared/contract/opinions.ts'
import { columnNote, type OpinionFacts } from '#shared/domain/independence.ts'

/** What the doctor had read, as icon and words; `opinions` in order, the first one first. */
export function readingNote(opinions: readonly Opinion[], index: number) {
  const [opinion, ...before] = [opinions[index]!, ...opinions.slice(0, index)]
  return columnNote(factsOf(opinion), before)
}

function factsOf({ id, providerId, date, kind, given, seen, seenOpinionIds }: Opinion): OpinionFacts {
  return { id, providerId, date, kind, given, seen, seenIds: seenOpinionIds }
}
