import type { TimelineEvent } from '#shared/contract/timeline.ts'
import type { PartialDate } from '#shared/domain/dates.ts'

/** Events of one month; of a year whose month is not known; or without a date. */
export interface MonthGroup {
  /** `2026-03`, `2026`, or "undated". */
  key: string
  heading: string
  events: TimelineEvent[]
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const UNDATED = 'undated'

/** Gathers events (in order of time) by month; those without a date stay the last, whichever way round. */
export function byMonth(events: readonly TimelineEvent[], newestFirst = false): MonthGroup[] {
  const groups: MonthGroup[] = []
  for (const event of events) {
    const key = event.date?.slice(0, 7) ?? UNDATED
    const last = groups.at(-1)
    if (last?.key === key) last.events.push(event)
    else groups.push({ key, heading: headingOf(key), events: [event] })
  }
  if (!newestFirst) return groups
  const undated = groups.filter(({ key }) => key === UNDATED)
  const dated = groups.filter(({ key }) => key !== UNDATED).reverse()
  return [...dated.map((group) => ({ ...group, events: group.events.toReversed() })), ...undated]
}

/**
 * The first event on the other side of today from those before it, in groups as `byMonth` gives them; undefined where
 * nothing lies ahead, or nothing behind. A month or year that holds today counts as behind.
 */
export function firstBeyondToday(
  groups: readonly MonthGroup[],
  today: PartialDate,
): TimelineEvent | undefined {
  const dated = groups.flatMap(({ events }) => events).filter(({ date }) => date !== null)
  const isAhead = ({ date }: TimelineEvent) => date! > today
  const first = dated[0]
  return first && dated.find((event) => isAhead(event) !== isAhead(first))
}

function headingOf(key: string): string {
  if (key === UNDATED) return 'Date not known'
  const year = key.slice(0, 4)
  const month = NAMES[Number(key.slice(5, 7)) - 1]
  return month ? `${month} ${year}` : `${year}, month not known`
}
