import { daySpan } from '#shared/domain/dates.ts'
import type { Range } from './scale.ts'

/** A line on the axis where a day, month or year begins. */
export interface Tick {
  /** Counted from 1 Jan 1970. */
  day: number
  label: string
}

/** A stretch of the upper line: a year over its months, a month over its days. */
export interface Stretch extends Tick {
  /** The day after its last. */
  end: number
}

export interface Ticks {
  stretches: Stretch[]
  ticks: Tick[]
}

/** Milliseconds. */
const DAY = 86_400_000

/** The least room for a tick's words, in characters. */
const ROOM = { day: 3.2, week: 4, month: 5, year: 6.5 }

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The lines for a range of days, as close as their words allow: every day, four days a month, months, quarters, or years.
 * @param character pixels of one character of a label
 */
export function ticksOf(range: Range, perDay: number, character: number): Ticks {
  const months = monthsOf(range)
  const monthsApart = (count: number) => perDay * 28 * count >= ROOM.month * character
  if (perDay >= ROOM.day * character || perDay * 7 >= ROOM.week * character) {
    const everyDay = perDay >= ROOM.day * character
    return {
      stretches: months.map(({ day, end, year, month }) => ({ day, end, label: `${MONTHS[month]} ${year}` })),
      ticks: months.flatMap(({ day, end }) =>
        (everyDay ? Array.from({ length: end - day }, (_, index) => index) : [0, 7, 14, 21]).map((index) => ({
          day: day + index,
          label: String(index + 1),
        })),
      ),
    }
  }
  const apart = [1, 3].find(monthsApart)
  if (apart) {
    return {
      stretches: yearsOf(range),
      ticks: months
        .filter(({ month }) => month % apart === 0)
        .map(({ day, month }) => ({ day, label: MONTHS[month]! })),
    }
  }
  const step = YEARS.find((years) => perDay * 365 * years >= ROOM.year * character) ?? YEARS.at(-1)!
  return { stretches: [], ticks: yearsOf(range).filter(({ label }) => Number(label) % step === 0) }
}

function yearsOf({ start, end }: Range): Stretch[] {
  const years: Stretch[] = []
  for (let year = yearOf(start); year <= yearOf(end - 1); year++) {
    const span = daySpan(String(year).padStart(4, '0'))
    years.push({ day: span.start, end: span.end, label: String(year) })
  }
  return years
}

function monthsOf(range: Range): (Stretch & { year: number; month: number })[] {
  // Called at a close look only in earnest: thousands of years have no months worth drawing.
  if (range.end - range.start > 60 * 366) return []
  return yearsOf(range).flatMap(({ label }) =>
    MONTHS.flatMap((name, month) => {
      const span = daySpan(`${label.padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`)
      if (span.end <= range.start || span.start >= range.end) return []
      return [{ day: span.start, end: span.end, label: name, year: Number(label), month }]
    }),
  )
}

/** Held to the years that dates are written in: the axis has some room before its first day and after its last. */
function yearOf(day: number): number {
  return Math.min(Math.max(new Date(day * DAY).getUTCFullYear(), 1), 9999)
}
