import type { Opinion } from '#shared/contract/opinions.ts'
import { comparePartialDates, type PartialDate } from '#shared/domain/dates.ts'
import { columnNote, type OpinionFacts } from '#shared/domain/independence.ts'

/** What the doctor had read, as icon and words; `opinions` in order, the first one first. */
export function readingNote(opinions: readonly Opinion[], index: number) {
  const [opinion, ...before] = [opinions[index]!, ...opinions.slice(0, index)]
  return columnNote(factsOf(opinion), before)
}

/** The opinions that come before one of this date: undated ones stand last, as they were added. */
export function earlierThan(
  opinions: readonly Opinion[],
  { id, date }: { id: string | null; date: PartialDate | null },
): Opinion[] {
  const own = opinions.findIndex((opinion) => opinion.id === id)
  return opinions.filter((opinion, index) => {
    if (opinion.id === id) return false
    const order = comparePartialDates(opinion.date, date)
    return order < 0 || (order === 0 && (own === -1 || index < own))
  })
}

function factsOf({ id, providerId, date, kind, given, seen, seenOpinionIds }: Opinion): OpinionFacts {
  return { id, providerId, date, kind, given, seen, seenIds: seenOpinionIds }
}
