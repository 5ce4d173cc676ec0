import { formatPartialDate, localDay } from '#shared/domain/dates.ts'

/**
 * An ISO date in words: "2026-03-12" is "12 Mar 2026", "2026-03" is "Mar 2026", "2026" stays.
 * A date with a time is shown as the day it is on this computer. Anything else is given back as it is.
 */
export function dateWords(iso: string, options: { withoutYear?: boolean } = {}): string {
  const words = formatPartialDate(iso.includes('T') ? dayOf(iso) : iso)
  return options.withoutYear ? words.replace(/^(\d+ \w+) \d{4}$/, '$1') : words
}

function dayOf(timestamp: string): string {
  const moment = new Date(timestamp)
  return Number.isNaN(moment.getTime()) ? timestamp : localDay(moment)
}
