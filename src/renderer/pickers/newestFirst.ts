import { comparePartialDates, type PartialDate } from '#shared/domain/dates.ts'

interface Dated {
  date: PartialDate | null
}

/** Order for lists: the latest first, those without a date last. */
export function newestFirst(a: Dated, b: Dated): number {
  const bothKnown = a.date !== null && b.date !== null
  return bothKnown ? comparePartialDates(b.date, a.date) : comparePartialDates(a.date, b.date)
}
