import type { TextRange } from '../page.ts'
import { type Comparator, joined, type Outcome, oneSays, quoted } from './comparator.ts'
import { dailyAmount } from './dose.ts'
import { overlap, placeOf } from './places.ts'

/** What a length of time is about: a limit, a rhythm, a length, or a point ahead. */
type Use = 'within' | 'every' | 'for' | 'in'

interface Span {
  use: Use
  /** Days, from the least to the most that the words leave possible. */
  from: number
  to: number
  written: string
}

/** A length of time with where it stands. */
interface PlacedSpan extends Span {
  place: TextRange
}

/** Times, and how pressing it is in words: a level of `PRESSING`. */
interface Times {
  spans: readonly PlacedSpan[]
  pressing: { level: number; written: string; place: TextRange } | null
  /** Milligrams a day, for a medicine with its dose. */
  daily: number | null
}

const NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
}
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|${NUMBERS.slice(1).join('|')}|an?|half an?|a few|several|couple of|a couple of)`
const UNIT = '(hour|day|week|month|year|hr|wk|mo|yr|d|h|w|m|y)s?'
const SPAN = new RegExp(
  String.raw`\b(?:(no (?:later|more) than|not later than|within(?: the next)?|up to|at most|less than|under|before|in less than|every|each|once (?:in|every)|(?:\d+|once|twice|three) (?:times )?(?:an?|per)|for(?: at least| up to| about)?|for the next|over|during|at least|more than|in(?: about)?|after(?: about)?|about)\s+)?(?:the (?:next|first) )?(?:(${NUMBER})(?:\s*(?:-|–|to|or)\s*(${NUMBER}))?[\s-]*)?${UNIT}\b(?!\s*(?:old|of age|['’]s?))`,
  'giu',
)
const SHORT_RHYTHM = /\bq\s?(\d{1,2})\s?(h|d|w|wk|week|month|day|hour)s?\b/giu
const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice daily|two times daily|twice a day|bid|b\.i\.d\.)(?!\p{L})/giu, 1 / 2],
  [/\b(?:(?:three times|thrice) (?:daily|a day)|tid|t\.i\.d\.)(?!\p{L})/giu, 1 / 3],
  [/\b(?:four times (?:daily|a day)|qid|q\.i\.d\.)(?!\p{L})/giu, 1 / 4],
  [
    /\b(?:(?:once )?daily|nightly|once a day|qd|o\.d\.|every (?:morning|evening|night|day)|each (?:morning|evening|night|day)|at night|at bedtime)(?!\p{L})/giu,
    1,
  ],
  // How often is left to the patient: no number can be held against it.
  [/\b(?:as (?:needed|required)|when needed|p\.?r\.?n)\b/giu, Number.NaN],
  [/\bweekly\b/giu, 7],
  [/\b(?:fortnightly|every other week|biweekly)\b/giu, 14],
  [/\bmonthly\b/giu, 30.44],
  [/\bquarterly\b/giu, 91.3],
  [/\b(?:half-yearly|twice a year|twice yearly|semi-?annual(?:ly)?|every half year)\b/giu, 182.6],
  [/\b(?:yearly|annual(?:ly)?|once a year)\b/giu, 365.25],
]
const CAN_WAIT = 0
const SOON = 1
/** What differs in level is not the same haste; "soon" can be said beside any other. */
const PRESSING: readonly (readonly [number, RegExp])[] = [
  [
    CAN_WAIT,
    /\b(?:not urgent|non-?urgent|no (?:rush|hurry|urgency)|(?:it )?can wait|can safely wait|elective(?:ly)?|no need to hurry|routine(?:ly)?|there is time)\b/giu,
  ],
  [6, /\bemergen(?:cy|t|tly)\b/giu],
  [5, /\btoday\b/giu],
  [4, /\b(?:immediate(?:ly)?|at once|right away|without delay|straight away)\b/giu],
  [3, /\b(?:as soon as possible|asap)\b/giu],
  [2, /\b(?:(?:very )?urgent(?:ly)?|expedited?|do not wait|(?:should|must) not wait)\b/giu],
  [SOON, /\b(?:soon|promptly)\b/giu],
]
/** A month is 28 to 31 days: what lies nearer than this is one length of time in other units. */
const TOLERANCE = 0.09
const FAR_BEYOND = 3

/** Lengths of time, rhythms and how pressing it is: "two weeks" and "14 days" are the same; "every 3 to 6 months" leaves more open. */
export const time: Comparator<Times> = {
  label: 'time',
  read(statement) {
    const found: { span: Span; place: TextRange }[] = []
    for (const [words, days] of RHYTHMS) {
      for (const match of statement.open.matchAll(words)) {
        found.push({
          span: { use: 'every', from: days, to: days, written: match[0] },
          place: placeOf(match),
        })
      }
    }
    found.push(...shortRhythmsIn(statement.open), ...spansIn(statement.open))
    const free = found.filter(
      (one, index) => !found.some((other, at) => at < index && overlap(other.place, one.place)),
    )
    const pressing = pressingIn(statement.open)
    if (free.length === 0 && !pressing) return null
    return {
      value: {
        spans: free.map(({ span, place }) => ({ ...span, place })),
        daily: dailyAmount(statement.text),
        pressing,
      },
      places: [...free.map(({ place }) => place), ...(pressing ? [pressing.place] : [])],
    }
  },
  compare(earlier, later) {
    const limit = compareLimit(earlier.spans, later.spans)
    if (limit) return joined([limit, comparePressing(earlier, later)])
    const sameDaily = earlier.daily !== null && earlier.daily === later.daily
    const uses: readonly Use[] = ['within', 'every', 'for', 'in']
    const outcomes = uses.flatMap((use): Outcome[] => {
      const [a, b] = [earlier, later].map(({ spans }) => spans.filter((span) => span.use === use))
      if (a!.length === 0 && b!.length === 0) return []
      const places = b!.map(({ place }) => place)
      if (a!.length === 0) return [{ how: 'adds', reason: `“${b![0]!.written}” is added.`, places }]
      if (b!.length === 0) return [{ how: 'lacks', reason: `“${a![0]!.written}” is left out.` }]
      if (a!.length > 1 || b!.length > 1) return [compareMany(a!, b!)]
      const outcome = { ...compareSpans(a![0]!, b![0]!), places }
      // 500 mg twice and 1000 mg once a day: how much they differ is for a person to say.
      return [sameDaily && outcome.how === 'different' ? { ...outcome, how: 'unclear' } : outcome]
    })
    return joined([...outcomes, comparePressing(earlier, later)])
  },
}

/** "q3w", "q 12 h". */
function shortRhythmsIn(text: string): { span: Span; place: TextRange }[] {
  return [...text.matchAll(SHORT_RHYTHM)].map((match) => {
    const unit = match[2]!.toLowerCase()
    const days = Number(match[1]) * daysOf({ h: 'hour', d: 'day', w: 'week' }[unit] ?? unit)!
    return {
      span: { use: 'every' as const, from: days, to: days, written: match[0] },
      place: placeOf(match),
    }
  })
}

function spansIn(text: string): { span: Span; place: TextRange }[] {
  return [...text.matchAll(SPAN)].flatMap((match) => {
    const [written, lead, first, last, unit] = match
    const days = daysOf(unit!)
    // A bare letter or "a day" without a number or a lead is no time.
    if (days === null || (first === undefined && lead === undefined)) return []
    const words = (lead ?? '').toLowerCase()
    const least = numberOf(first) ?? 1
    const most = numberOf(last) ?? least
    const times = /^(\d+|once|twice)\b.*(?:an?|per)$/.exec(words)
    const place = placeOf(match)
    if (times) {
      const count = times[1] === 'once' ? 1 : times[1] === 'twice' ? 2 : Number(times[1])
      const rhythm = (days * least) / count
      return [{ span: { use: 'every' as const, from: rhythm, to: rhythm, written: written.trim() }, place }]
    }
    const use = purposeOf(words)
    const open = /at least|more than/.test(words)
      ? { from: least * days, to: Number.POSITIVE_INFINITY }
      : /for up to/.test(words)
        ? { from: 0, to: most * days }
        : { from: least * days, to: most * days }
    return [{ span: { use, ...open, written: written.trim() }, place }]
  })
}

function purposeOf(lead: string): Use {
  if (/^(?:within|no |not |up to|at most|less|under|before|in less)/.test(lead)) return 'within'
  if (/^(?:every|each|once)/.test(lead)) return 'every'
  if (/^(?:in|after|about)/.test(lead)) return 'in'
  return 'for'
}

function daysOf(unit: string): number | null {
  const whole = unit.toLowerCase()
  const long = { hr: 'hour', wk: 'week', mo: 'month', yr: 'year' }[whole] ?? whole
  return DAYS[long] ?? null
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null
  const word = written.toLowerCase()
  if (/^an?$/.test(word)) return 1
  if (word.startsWith('half')) return 0.5
  if (/couple/.test(word)) return 2
  if (/few|several/.test(word)) return Number.NaN
  const named = NUMBERS.indexOf(word)
  return named >= 0 ? named : Number(word.replace(',', '.'))
}

function compareSpans(a: Span, b: Span): Outcome {
  const both = oneSays(quoted(a.written), quoted(b.written))
  if (Number.isNaN(a.from + b.from + a.to + b.to)) return { how: 'unclear', reason: both }
  if (isNear(a.from, b.from) && isNear(a.to, b.to)) {
    const alike = a.written.toLowerCase() === b.written.toLowerCase()
    return {
      how: 'same',
      reason: alike ? 'The same time.' : `The same time: ${quoted(a.written)} and ${quoted(b.written)}.`,
    }
  }
  const [beginsWithin, endsWithin] = [
    b.from > a.from || isNear(a.from, b.from),
    b.to < a.to || isNear(a.to, b.to),
  ]
  if (b.from > a.to * (1 + TOLERANCE) || a.from > b.to * (1 + TOLERANCE))
    return { how: 'different', reason: both }
  if (beginsWithin && endsWithin) return { how: 'adds', reason: both }
  const [beginsWide, endsWide] = [
    a.from > b.from || isNear(a.from, b.from),
    a.to < b.to || isNear(a.to, b.to),
  ]
  return beginsWide && endsWide ? { how: 'lacks', reason: both } : { how: 'unclear', reason: both }
}

/** "Within 6 weeks" against "in 4 weeks": a limit and a point ahead, one on each side. Null where it is anything else. */
function compareLimit(earlier: readonly Span[], later: readonly Span[]): Outcome | null {
  const [a, b] = [earlier[0], later[0]]
  if (earlier.length !== 1 || later.length !== 1 || !a || !b) return null
  const reason = oneSays(quoted(a.written), quoted(b.written))
  if (a.use === 'within' && b.use === 'within') {
    if (isNear(a.to, b.to)) return compareSpans(a, b)
    // Both want it before long: only where one limit is far beyond the other do they differ.
    const far = Math.max(a.to, b.to) >= FAR_BEYOND * Math.min(a.to, b.to)
    return { how: far ? 'different' : 'unclear', reason }
  }
  const [within, point] = a.use === 'within' ? [a, b] : [b, a]
  if (within.use !== 'within' || point.use !== 'in') return null
  if (Number.isNaN(within.to + point.to)) return { how: 'unclear', reason }
  if (point.from > within.to * (1 + TOLERANCE)) return { how: 'different', reason }
  if (point.to > within.to * (1 + TOLERANCE)) return { how: 'unclear', reason }
  return { how: point === b ? 'adds' : 'lacks', reason }
}

/** Several times of one use are the same only as a whole. */
function compareMany(a: readonly Span[], b: readonly Span[]): Outcome {
  const [left, right] = [a, b].map((spans) => spans.map(({ written }) => written).join(', '))
  const reason = oneSays(quoted(left!), quoted(right!))
  const same = a.length === b.length && a.every((span, at) => compareSpans(span, b[at]!).how === 'same')
  return same ? { how: 'same', reason: 'The same times.' } : { how: 'unclear', reason }
}

function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(a, b)
}

function pressingIn(text: string): { level: number; written: string; place: TextRange } | null {
  for (const [level, words] of PRESSING) {
    const match = [...text.matchAll(words)][0]
    if (match) {
      return { level, written: match[0], place: placeOf(match) }
    }
  }
  return null
}

function comparePressing(earlier: Times, later: Times): Outcome {
  const [a, b] = [earlier.pressing, later.pressing]
  if (!a && !b) return { how: 'same', reason: '' }
  if (!a || !b) {
    const written = (a ?? b)!.written
    // "Urgent" beside a date is neither more nor less than the date.
    if (earlier.spans.length > 0 && later.spans.length > 0) {
      return b
        ? { how: 'adds', reason: `“${written}” is added.`, places: [b.place] }
        : { how: 'lacks', reason: `“${written}” is left out.` }
    }
    return { how: 'unclear', reason: 'One gives a time, the other says how urgent it is.' }
  }
  const reason = oneSays(quoted(a.written), quoted(b.written))
  if (a.level === b.level)
    return {
      how: 'same',
      reason:
        a.written.toLowerCase() === b.written.toLowerCase()
          ? ''
          : `The same urgency: ${a.written}, ${b.written}.`,
    }
  const oneWaits = (a.level === CAN_WAIT) !== (b.level === CAN_WAIT)
  return oneWaits && a.level !== SOON && b.level !== SOON
    ? { how: 'different', reason }
    : { how: 'unclear', reason }
}
