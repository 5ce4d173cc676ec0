import { isPartialDate, type PartialDate } from '../dates.ts'
import type { TextRange } from '../page.ts'
import { type Comparator, oneSays } from './comparator.ts'
import { overlap, placeOf } from './places.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ISO = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/gu
const DAY_FIRST = new RegExp(
  String.raw`\b(?:(?:on|by) )?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+(\d{4})\b`,
  'giu',
)
const MONTH_FIRST = new RegExp(
  String.raw`\b(?:(?:on|by) )?${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
  'giu',
)
const MONTH_ONLY = new RegExp(String.raw`\b(?:in )?${MONTH}\s+(\d{4})\b`, 'giu')

interface DateFound {
  date: PartialDate
  place: TextRange
}

/**
 * Days and months of the calendar, the month as a word or in the order of ISO 8601: "03/12/2025" is two days, in Britain and in
 * America, and is not read. A day within the other's month says more.
 */
export const calendarDate: Comparator<PartialDate> = {
  label: 'date',
  read({ open }) {
    const found = datesIn(open)
    return found.length === 1 ? { value: found[0]!.date, places: [found[0]!.place] } : null
  },
  compare(earlier, later) {
    if (earlier === later) return { how: 'same', reason: 'The same date.' }
    const reason = oneSays(earlier, later)
    if (later.startsWith(earlier)) return { how: 'adds', reason }
    return earlier.startsWith(later) ? { how: 'lacks', reason } : { how: 'different', reason }
  },
}

function datesIn(text: string): DateFound[] {
  const found: DateFound[] = []
  function note(match: RegExpExecArray, year: string, month: number | string, day: string | undefined) {
    const place = placeOf(match)
    const date = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
    const taken = found.some((one) => overlap(one.place, place))
    if (!taken && isPartialDate(date)) found.push({ date, place })
  }
  for (const match of text.matchAll(ISO)) note(match, match[1]!, match[2]!, match[3])
  for (const match of text.matchAll(DAY_FIRST)) note(match, match[3]!, monthOf(match[2]!), match[1])
  for (const match of text.matchAll(MONTH_FIRST)) note(match, match[3]!, monthOf(match[1]!), match[2])
  for (const match of text.matchAll(MONTH_ONLY)) note(match, match[2]!, monthOf(match[1]!), undefined)
  return found
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

function two(part: number | string): string {
  return String(part).padStart(2, '0')
}
