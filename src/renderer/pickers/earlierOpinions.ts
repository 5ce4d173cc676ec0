import type { Opinion } from '#shared/contract/opinions.ts'
import { comparePartialDates, type PartialDate } from '#shared/domain/dates.ts'

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
