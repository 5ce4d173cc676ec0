import { isPartialDate } from '../../dates.ts'
import type { TextRange } from '../../page.ts'
import { matchesAtWords, wordStartsIn } from '../wordStarts.ts'

/** A date as written, with its readings; years of two digits are kept as they stand. */
export interface WrittenDate extends TextRange {
  /** What parts the numbers; empty where the month is a word. */
  separator: '/' | '-' | '.' | ''
  /** Null for "14 April". */
  year: number | null
  shortYear: boolean
  /** With the month before the day, and the other way round; null where no such day exists. */
  monthFirst: MonthAndDay | null
  dayFirst: MonthAndDay | null
}

export interface MonthAndDay {
  month: number
  /** Null where only the month is written. */
  day: number | null
}

/** English, Spanish, French and German names. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janvier', 'janv', 'januar', 'jänner'],
  ['february', 'feb', 'febrero', 'février', 'févr', 'fév', 'fevrier', 'februar'],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'maerz', 'mrz'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mayo', 'mai'],
  ['june', 'jun', 'junio', 'juin', 'juni'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'juli'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'septembre'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'diciembre', 'dic', 'décembre', 'déc', 'decembre', 'dezember', 'dez'],
]

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Nothing may touch a date that would make it a part of something else, or the rest of a blacked-out one. */
const BEFORE = String.raw`(?<![\p{L}\p{N}_*#█■%$€£]|[\p{N}Xx_*█■]\s?[/.\-−–])`
const AFTER = String.raw`(?![\p{L}\p{N}_*#█■%]|\s?[/\-−–]\s?[\p{N}Xx_*█■]|\.\p{N})`
const NAME = `(${[...MONTH_NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`
const YEAR = String.raw`(\d{4}|['’]?\d{2})`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`

const FORMS: readonly {
  pattern: RegExp
  read(match: RegExpExecArray): Omit<WrittenDate, 'start' | 'end'> | null
}[] = [
  {
    pattern: new RegExp(`${BEFORE}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?=T\\d\\d)|${AFTER})`, 'gu'),
    read: (match) => named(match[1], Number(match[3]), match[4]),
  },
  {
    pattern: new RegExp(
      `${BEFORE}(\\d{1,2})\\s?([/.\\-−–])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})${AFTER}`,
      'gu',
    ),
    read: (match) => numeric(match),
  },
  {
    pattern: new RegExp(
      `${BEFORE}${DAY}[\\s\\-/,]{0,2}(?:de |of )?${NAME},?(?: del? )?[\\s\\-/,]{0,2}${YEAR}${AFTER}`,
      'giu',
    ),
    read: (match) => named(match[3], monthOf(match[2]), match[1]),
  },
  {
    pattern: new RegExp(`${BEFORE}${NAME}[\\s\\-]{0,2}${DAY},?[\\s\\-]{0,2}${YEAR}${AFTER}`, 'giu'),
    read: (match) =>
      /[\s\-.]\d{1,2}(?:st|nd|rd|th|,|[\s-])/i.test(match[0])
        ? named(match[3], monthOf(match[1]), match[2])
        : null,
  },
  {
    pattern: new RegExp(`${BEFORE}(\\d{4})[\\s\\-]${NAME}[\\s\\-](\\d{1,2})${AFTER}`, 'giu'),
    read: (match) => named(match[1], monthOf(match[2]), match[3]),
  },
  {
    pattern: new RegExp(`${BEFORE}${NAME},?(?: de)?[\\s\\-](\\d{4})${AFTER}`, 'giu'),
    read: (match) => named(match[2], monthOf(match[1]), undefined),
  },
  {
    pattern: new RegExp(`${BEFORE}(\\d{1,2})/(\\d{4})${AFTER}`, 'gu'),
    read: (match) => named(match[2], Number(match[1]), undefined),
  },
  {
    pattern: new RegExp(`${BEFORE}(\\d{4})-(\\d{2})${AFTER}`, 'gu'),
    read: (match) => named(match[1], Number(match[2]), undefined),
  },
  {
    pattern: new RegExp(`${BEFORE}${DAY}\\s(?:de |of )?${NAME}${AFTER}`, 'giu'),
    read: (match) => named(undefined, monthOf(match[2]), match[1]),
  },
  {
    pattern: new RegExp(`${BEFORE}${NAME}\\s${DAY}${AFTER}`, 'giu'),
    read: (match) => named(undefined, monthOf(match[1]), match[2]),
  },
]

/** Every date in a text, in order, as it is written. Dates that do not exist, or are partly blacked out, are not read. */
export function readDates(text: string, starts = wordStartsIn(text)): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const { pattern, read } of FORMS) {
    for (const match of matchesAtWords(text, starts, pattern)) {
      const parts = read(match)
      const length = match[0].replace(/\.$/, '').length
      if (parts) found.push({ start: match.index, end: match.index + length, ...parts })
    }
  }
  // Earlier forms say more, and come before shorter ones within the same words.
  const order = new Map(found.map((date, index) => [date, index]))
  found.sort((a, b) => a.start - b.start || order.get(a)! - order.get(b)!)
  const kept: WrittenDate[] = []
  for (const date of found) {
    const last = kept[kept.length - 1]
    if (!last || date.start >= last.end) kept.push(date)
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date
  }
  return kept
}

function monthOf(name: string | undefined): number {
  return MONTH_NUMBERS.get((name ?? '').toLowerCase()) ?? 0
}

function named(
  year: string | undefined,
  month: number,
  day: string | undefined,
): Omit<WrittenDate, 'start' | 'end'> | null {
  const digits = year?.replace(/\D/g, '')
  const place = existing(digits, month, day === undefined ? null : Number(day))
  if (!place) return null
  return {
    separator: '',
    year: digits === undefined ? null : Number(digits),
    shortYear: digits?.length === 2,
    monthFirst: place,
    dayFirst: place,
  }
}

function numeric(match: RegExpExecArray): Omit<WrittenDate, 'start' | 'end'> | null {
  const [, first, mark, second, year] = match
  const monthFirst = existing(year, Number(first), Number(second))
  const dayFirst = existing(year, Number(second), Number(first))
  if (!monthFirst && !dayFirst) return null
  const separator = mark === '/' || mark === '.' ? mark : '-'
  return { separator, year: Number(year), shortYear: year?.length === 2, monthFirst, dayFirst }
}

/** The month and day if they exist in that year; a year of two digits, or none, is taken for a leap year if it may be. */
function existing(year: string | undefined, month: number, day: number | null): MonthAndDay | null {
  if (month < 1 || month > 12) return null
  if (day === null) return { month, day }
  const full = year === undefined ? 2000 : year.length === 2 ? 2000 + Number(year) : Number(year)
  if (full < 1850 || full > 2200) return null
  return isPartialDate(isoOf(full, { month, day })) ? { month, day } : null
}

/** ISO 8601, as exact as what is known. */
export function isoOf(year: number, { month, day }: MonthAndDay): string {
  const head = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return day === null ? head : `${head}-${String(day).padStart(2, '0')}`
}
