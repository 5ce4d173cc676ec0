import { formatPartialDate, isPartialDate } from '#shared/domain/dates.ts'

/** A moment as far as it is known. */
export interface When {
  /** ISO 8601: `2012`, `2012-08` or `2012-08-07`. */
  date: string
  /** `7 Aug 2012, 14:30`, in the place's own time. */
  shown: string
}

/** Years outside are fillers: 0001, 9999. */
const EARLIEST = '1800'
const LATEST = '2200'

/** Reads an HL7 version 3 time (`20120807143000-0500`) or a FHIR one (`2012-08-07T14:30:00-05:00`); null where it is none. */
export function readWhen(text: string | undefined): When | null {
  const match = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:T?(\d{2}):?(\d{2}))?/.exec(text ?? '')
  if (match === null) return null
  const [, year = '', month, day, hour, minute] = match
  // Some senders fill what they do not know with zeros.
  const date = [
    year,
    ...(month && month !== '00' ? [month, ...(day && day !== '00' ? [day] : [])] : []),
  ].join('-')
  if (!isPartialDate(date) || year < EARLIEST || year > LATEST) return null
  const isTimed =
    hour !== undefined && minute !== undefined && date.length === 10 && `${hour}${minute}` !== '0000'
  return { date, shown: formatPartialDate(date) + (isTimed ? `, ${hour}:${minute}` : '') }
}

export function showWhen(text: string | undefined): string {
  return readWhen(text)?.shown ?? ''
}

/** `7 Aug 2012 – 9 Aug 2012`, or what of it is known. */
export function showSpan(from: string | undefined, to: string | undefined): string {
  const [start, end] = [readWhen(from), readWhen(to)]
  if (start === null && end === null) return ''
  if (start === null) return `until ${end!.shown}`
  if (end === null || end.shown === start.shown) return start.shown
  return end.date === start.date
    ? `${start.shown} – ${end.shown.split(', ')[1] ?? ''}`
    : `${start.shown} – ${end.shown}`
}
