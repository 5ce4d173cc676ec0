import type { ReadDocument } from '../document.ts'
import { wordStartsOf } from '../wordStarts.ts'
import { isoOf, type MonthAndDay, readDates, type WrittenDate } from './writtenDate.ts'

/** What a written date comes to. */
export interface SettledDate {
  /** ISO 8601; null where the document leaves it open. */
  normalized: string | null
  choices?: readonly string[]
  reason?: string
  /** From 0 to 1. */
  confidence: number
}

/** Settles the dates of one document: their order of day and month, and their century. */
export interface DateSettler {
  /** `birth` is the date of a birth: it lies in the past and fits the patient's age. */
  settle(date: WrittenDate, pageIndex: number, birth?: boolean): SettledDate
  /** The first date that begins at or after an offset in a page's text, and ends by another. */
  dateWithin(pageIndex: number, from: number, to: number): WrittenDate | null
}

type Order = 'monthFirst' | 'dayFirst'

interface Witness {
  pageIndex: number
  start: number
  separator: WrittenDate['separator']
  order: Order
}

interface Alike {
  witnesses: readonly Witness[]
  orders: ReadonlySet<Order>
  onPage: ReadonlyMap<number, readonly Witness[]>
}

function grouped(witnesses: readonly Witness[]): ReadonlyMap<string, Alike> {
  const groups = [...Map.groupBy(witnesses, ({ separator }) => separator)].map(([separator, alike]) => {
    const orders = new Set(alike.map(({ order }) => order))
    return [
      separator,
      { witnesses: alike, orders, onPage: Map.groupBy(alike, ({ pageIndex }) => pageIndex) },
    ] as const
  })
  return new Map(groups)
}

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR'
const AMERICAN = [
  new RegExp(String.raw`\b(?:${STATES})[ ,.-]{1,3}\d{5}(?:[-−]\d{4})?\b`),
  /(?<!\d)\(\d{3}\)[ -]?\d{3}[-−]\d{4}(?!\d)/,
  /(?<![\d-])[2-9]\d{2}[-−.][2-9]\d{2}[-−.]\d{4}(?!\d)/,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)? (?:E|C|M|P)[DS]?T\b|°F\b|\b\d{2,3} ?lbs?\b/,
  /\b(?:SSN|CLIA|HIPAA|NPI|Medicare|Medicaid)\b/,
]
const ELSEWHERE = [
  /(?<!\w)\+(?:44|49|33|34|39|31|32|41|43|61|64|91|353|351|45|46|47)[ (-]?\d/,
  /\b(?:NHS|Geburtsdatum|geboren am|Fecha de nacimiento|Date de naissance|Krankenhaus|Klinikum|Hôpital|GmbH)\b/,
  /\b[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/,
]
const STATED: readonly [RegExp, Order][] = [
  [/\bmm\s?[/.-]\s?dd\s?[/.-]\s?yy/i, 'monthFirst'],
  [/\b(?:dd|tt|jj)\s?[/.-]\s?mm\s?[/.-]\s?(?:yy|aa|jj)/i, 'dayFirst'],
]

const settlers = new WeakMap<ReadDocument, DateSettler>()

/** The one settler of a document's dates. */
export function dateSettlerOf(document: ReadDocument): DateSettler {
  const known = settlers.get(document)
  if (known) return known
  const made = makeSettler(document)
  settlers.set(document, made)
  return made
}

function makeSettler(document: ReadDocument): DateSettler {
  const dates = new Map(
    document.pages.map((page) => [page.pageIndex, readDates(page.text, wordStartsOf(page))]),
  )
  const witnesses: Witness[] = []
  for (const [pageIndex, onPage] of dates) {
    for (const date of onPage) {
      const order = orderShownBy(date)
      if (order) witnesses.push({ pageIndex, start: date.start, separator: date.separator, order })
    }
  }
  const bySeparator = grouped(witnesses)
  let surroundings: ReturnType<typeof surroundingsOrder> | undefined
  const latestYear = latestYearOf([...dates.values()].flat())
  const latest = latestDateOf([...dates.values()].flat())
  let age: number | null | undefined

  function orderFor(
    date: WrittenDate,
    pageIndex: number,
  ): { order: Order; reason: string; confidence: number } | null {
    const alike = bySeparator.get(date.separator)
    if (alike && alike.orders.size === 1) {
      const order = alike.witnesses[0]!.order
      return { order, reason: `${WORDS[order]}, as another date in this document shows.`, confidence: 0.93 }
    }
    if (alike) {
      const nearest = nearestOrder(alike.onPage.get(pageIndex) ?? [], date)
      if (nearest)
        return { order: nearest, reason: `${WORDS[nearest]}, as the dates beside it show.`, confidence: 0.75 }
      return null
    }
    if (date.separator === '.')
      return { order: 'dayFirst', reason: `${WORDS.dayFirst}, as usual with points.`, confidence: 0.85 }
    if (surroundings === undefined) surroundings = surroundingsOrder(document)
    if (surroundings) return { ...surroundings, confidence: 0.8 }
    if (new Set([...bySeparator.values()].flatMap(({ orders }) => [...orders])).size !== 1) return null
    const order = witnesses[0]!.order
    return { order, reason: `${WORDS[order]}, as another date in this document shows.`, confidence: 0.85 }
  }

  function settle(date: WrittenDate, pageIndex: number, birth = false): SettledDate {
    if (birth && age === undefined) age = ageIn(document)
    const years = yearsOf(date, birth, latestYear, age ?? null)
    if (years.length === 0) {
      const place = date.monthFirst
      if (latest === null || !place) return { normalized: null, confidence: 0.4 }
      const year = Number(latest.slice(0, 4))
      const thisYear = isoOf(year, place)
      return {
        normalized: thisYear <= latest ? thisYear : isoOf(year - 1, place),
        confidence: 0.6,
        reason: 'The year is taken from the rest of the document.',
      }
    }
    const places = placesOf(date)
    if (places.length === 1 && years.length === 1) {
      return { normalized: isoOf(years[0]!, places[0]!), confidence: date.shortYear ? 0.9 : 0.97 }
    }
    const settled = places.length === 2 ? orderFor(date, pageIndex) : null
    const place = settled ? date[settled.order] : places.length === 1 ? places[0]! : null
    if (place && years.length === 1) {
      return {
        normalized: isoOf(years[0]!, place),
        confidence: settled?.confidence ?? 0.9,
        reason: settled?.reason,
      }
    }
    const open = place ? [place] : places
    const choices = [...new Set(years.flatMap((year) => open.map((each) => isoOf(year, each))))]
    return {
      normalized: null,
      choices,
      confidence: 0.6,
      reason: place ? 'The century is open.' : 'Day and month could be either way round.',
    }
  }

  return { settle, dateWithin: (pageIndex, from, to) => dateWithin(dates.get(pageIndex) ?? [], from, to) }
}

function dateWithin(dates: readonly WrittenDate[], from: number, to: number): WrittenDate | null {
  const date = dates[firstFrom(dates, from)]
  return date && date.end <= to ? date : null
}

const WORDS: Record<Order, string> = {
  monthFirst: 'Read with the month first',
  dayFirst: 'Read with the day first',
}

function orderShownBy(date: WrittenDate): Order | null {
  if (date.separator === '' || date.year === null) return null
  if (date.monthFirst && !date.dayFirst) return 'monthFirst'
  if (date.dayFirst && !date.monthFirst) return 'dayFirst'
  return null
}

function placesOf({ monthFirst, dayFirst }: WrittenDate): MonthAndDay[] {
  const places = [monthFirst, dayFirst].filter((place) => place !== null)
  const same =
    places.length === 2 && places[0]!.month === places[1]!.month && places[0]!.day === places[1]!.day
  return same ? [places[0]!] : places
}

/** Of dates with both orders in one document, those nearest on the page count, if they are of one mind. */
function nearestOrder(onPage: readonly Witness[], date: WrittenDate): Order | null {
  const orders = new Set<Order>()
  for (let index = firstFrom(onPage, date.start - NEAR); index < onPage.length; index++) {
    const { start, order } = onPage[index]!
    if (start > date.start + NEAR) break
    orders.add(order)
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null
}

/** Characters of text within which dates stand beside one another. */
const NEAR = 200

/** The first of what begins at or after an offset; all are in order. */
function firstFrom(places: readonly { start: number }[], from: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.start < from) low = middle + 1
    else high = middle
  }
  return low
}

/** What a stated form, an address or a telephone number says about how dates are written here. */
function surroundingsOrder(document: ReadDocument): { order: Order; reason: string } | null {
  const text = document.pages.map((page) => page.text)
  const says = (pattern: RegExp) => text.some((page) => pattern.test(page))
  const stated = STATED.filter(([pattern]) => says(pattern)).map(([, order]) => order)
  if (new Set(stated).size === 1)
    return { order: stated[0]!, reason: `${WORDS[stated[0]!]}, as the document states.` }
  const american = AMERICAN.some(says)
  const elsewhere = ELSEWHERE.some(says)
  if (american === elsewhere) return null
  const order: Order = american ? 'monthFirst' : 'dayFirst'
  return { order, reason: `${WORDS[order]}, as usual where this document is from.` }
}

/** The two-digit year before 50 is this century's, else the last one's. */
const PIVOT = 50

function pivoted(year: number): number {
  return year < PIVOT ? 2000 + year : 1900 + year
}

function latestYearOf(dates: readonly WrittenDate[]): number | null {
  let latest: number | null = null
  for (const { year, shortYear } of dates) {
    if (year === null) continue
    const full = shortYear ? pivoted(year) : year
    if (full <= 2099 && (latest === null || full > latest)) latest = full
  }
  return latest
}

/** The latest date written in full, in ISO 8601; an open order counts as month first. */
function latestDateOf(dates: readonly WrittenDate[]): string | null {
  let latest: string | null = null
  for (const { year, shortYear, monthFirst, dayFirst } of dates) {
    const place = monthFirst ?? dayFirst
    if (year === null || !place || (!shortYear && year > 2099)) continue
    const iso = isoOf(shortYear ? pivoted(year) : year, place)
    if (latest === null || iso > latest) latest = iso
  }
  return latest
}

/** The years a date may be of: none if none is written, two where the century is open. */
function yearsOf(date: WrittenDate, birth: boolean, latestYear: number | null, age: number | null): number[] {
  if (date.year === null) return []
  if (!date.shortYear) return [date.year]
  if (!birth) return [pivoted(date.year)]
  const possible = [1900 + date.year, 2000 + date.year].filter(
    (year) => latestYear === null || year <= latestYear,
  )
  if (possible.length < 2) return possible.length === 1 ? possible : [1900 + date.year]
  if (latestYear !== null && age !== null) {
    const fitting = possible.filter((year) => Math.abs(latestYear - year - age) <= 2)
    if (fitting.length === 1) return fitting
  }
  return date.year >= PIVOT ? [1900 + date.year] : possible
}

/** The patient's age in years, where exactly one is stated. */
function ageIn(document: ReadDocument): number | null {
  const ages = new Set<number>()
  const pattern = /\b(?:age:?\s{0,2}(\d{1,3})\b|(\d{1,3})[- ]?(?:years?[- ]old|yo\b|y\/o\b|yr\b))/gi
  for (const page of document.pages) {
    for (const match of page.text.matchAll(pattern)) ages.add(Number(match[1] ?? match[2]))
  }
  return ages.size === 1 ? [...ages][0]! : null
}
