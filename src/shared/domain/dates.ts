/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 calendar dates). */
export type PartialDate = string

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** Milliseconds. */
const DAY = 86_400_000

interface DateParts {
  year: number
  month: number | null
  day: number | null
}

/** Whether the text is a year, a month or a day that exists in the (proleptic) Gregorian calendar. */
export function isPartialDate(text: string): text is PartialDate {
  return partsOf(text) !== null
}

/**
 * Order for sorting: earlier first; a less exact date comes before the exact ones inside it. Null is last.
 * Both must be partial dates.
 */
export function comparePartialDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** Whether `a` is before `b` for certain: never so when one may lie inside the other, or when one is unknown. */
export function isSurelyBefore(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null || a.startsWith(b) || b.startsWith(a)) return false
  return a < b
}

/** `12 Mar 2026`, `Mar 2026` or `2026`; text that is no partial date is given back as it is. */
export function formatPartialDate(date: PartialDate): string {
  const parts = partsOf(date)
  if (parts === null) return date
  const month = parts.month === null ? [] : [MONTHS[parts.month - 1]]
  const day = parts.day === null ? [] : [parts.day]
  return [...day, ...month, date.slice(0, 4)].join(' ')
}

/**
 * The days a date may mean, counted from 1 Jan 1970: its first day, and the day after its last. A year spans all of its
 * days. Must be a partial date.
 */
export function daySpan(date: PartialDate): { start: number; end: number } {
  const { year, month, day } = partsOf(date)!
  const start = dayNumber(year, (month ?? 1) - 1, day ?? 1)
  if (month === null) return { start, end: dayNumber(year + 1, 0, 1) }
  return { start, end: day === null ? dayNumber(year, month, 1) : start + 1 }
}

/** The day with this number, counted from 1 Jan 1970. */
export function dayAt(number: number): PartialDate {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** The day of a moment on this computer's clock, as `YYYY-MM-DD`. */
export function localDay(moment: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Months are counted from 0 and may run over. */
function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC would take the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month, day) / DAY
}

function partsOf(text: string): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (year === 0 || (month !== null && (month < 1 || month > 12))) return null
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null
  return { year, month, day }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
