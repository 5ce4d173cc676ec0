import { formatPartialDate, isPartialDate, type PartialDate } from '#shared/domain/dates.ts'

/** What a person typed into a date field: the date as far as it is known, or what stands in the way. */
export type TypedDate = { date: PartialDate | null; problem: null } | { date: null; problem: string }

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const UNCLEAR = problem('Write it like 14 Feb 1968, Feb 1968 or 1968.')
const SHORT_YEAR = problem('Write the year with four digits, like 1968.')

/**
 * Reads `14 Feb 1968`, `February 14, 1968`, `1968-02-14`, `14.2.1968`, `Feb 1968`, `2/1968` or `1968`; nothing typed
 * is no date. Where day and month could be either (`2/3/1968`) it asks instead of choosing.
 */
export function readTypedDate(text: string): TypedDate {
  const tokens = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s.,/–-]+/)
    .filter((token) => token !== '' && token !== 'of')
  if (tokens.length === 0) return text.trim() === '' ? { date: null, problem: null } : UNCLEAR

  const words = tokens.filter((token) => !/^\d+$/.test(token))
  const numbers = tokens.filter((token) => /^\d+$/.test(token))
  if (words.length > 1 || numbers.length > 3 || numbers.some((number) => number.length > 4)) return UNCLEAR
  if (words.length === 1) return withMonthWord(words[0]!, numbers)
  return inNumbers(numbers, /\d\s*\.\s*\d/.test(text))
}

function withMonthWord(word: string, numbers: string[]): TypedDate {
  const month = MONTHS.findIndex((name) => word.length >= 3 && (name.startsWith(word) || word === 'sept')) + 1
  const year = numbers.find(isYear)
  if (month === 0 || numbers.length === 0 || numbers.length > 2) return UNCLEAR
  if (year === undefined) return SHORT_YEAR
  return day(year, word === 'sept' ? 9 : month, numbers.length === 2 ? otherThan(year, numbers) : undefined)
}

function inNumbers(numbers: string[], dotted: boolean): TypedDate {
  const [first, second, third] = numbers
  if (isYear(first!)) return day(first!, second, third)
  const year = numbers.at(-1)!
  if (numbers.length === 1) return UNCLEAR
  if (!isYear(year)) return SHORT_YEAR
  if (numbers.length === 2) return day(year, first)
  // Dots are only written between day, month and year in this order.
  if (dotted || Number(first) > 12 || Number(first) === Number(second)) return day(year, second, first)
  if (Number(second) > 12) return day(year, first, second)
  const either = [day(year, second, first), day(year, first, second)].map(({ date }) => date)
  if (!either[0] || !either[1]) return UNCLEAR
  const [one, other] = [formatPartialDate(either[0]), formatPartialDate(either[1])]
  return problem(`Is that ${one} or ${other}? Write the month as a word.`)
}

function day(year: string, month?: string | number, dayOfMonth?: string): TypedDate {
  const wholeMonth = month === undefined ? year : `${year}-${twoDigits(month)}`
  if (!isPartialDate(year)) return UNCLEAR
  if (!isPartialDate(wholeMonth)) return problem('The months go from 1 to 12.')
  const date = dayOfMonth === undefined ? wholeMonth : `${wholeMonth}-${twoDigits(dayOfMonth)}`
  if (isPartialDate(date)) return { date, problem: null }
  const last = [31, 30, 29, 28].find((candidate) => isPartialDate(`${wholeMonth}-${candidate}`))
  return problem(`${formatPartialDate(wholeMonth)} has the days 1 to ${last}.`)
}

function otherThan(year: string, numbers: string[]): string {
  return numbers[numbers.indexOf(year) === 0 ? 1 : 0]!
}

function isYear(number: string): boolean {
  return number.length === 4
}

function twoDigits(number: string | number): string {
  return String(Number(number)).padStart(2, '0')
}

function problem(words: string): TypedDate {
  return { date: null, problem: words }
}
