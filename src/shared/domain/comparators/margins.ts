import type { TextRange } from '../page.ts'
import { type Comparator, joined, type Outcome, oneSays, quoted } from './comparator.ts'
import { namesIn, placeOf, placesIn, placesWithout, sameNames } from './places.ts'
import { comparePossible, inBoth, type Possible } from './possible.ts'

interface Margins {
  /** `wide` and `close` are free of tumor; `R1` and `R2` are not. Null where only a distance is told. */
  possible: Possible | null
  /** Some margins are free and others are not. */
  mixed: boolean
  distance: Distance | null
  /** "deep", "lateral", "dcis": of which margin, or to what. */
  of: ReadonlySet<string>
  doubt: boolean
  written: string
}

/** Millimetres, both ends counted in. */
interface Distance {
  low: number
  high: number
}

const FREE = ['wide', 'close']
const MARGIN =
  /\b(?:(?:surgical|resection|inked|excision|all|specimen)\s+)*(?:margins?|edges?)(?:\s+(?:status|are|is|were|was|of (?:resection|excision)))*\b/giu
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:not (?:involved|positive)|uninvolved|non-involved|negative|neg|clear(?:ed)?|clean|(?:tumou?r[- ])?free(?: (?:of|from) (?:tumou?r|cancer|carcinoma|disease|malignancy|involvement))?|no (?:residual )?(?:tumou?r|cancer|carcinoma|malignancy|involvement)(?: (?:at|on|in)(?: the)?)?(?: ink(?:ed)?)?|no ink on tumou?r)\b/giu,
    FREE,
  ],
  [
    /\b(?:not (?:clear|free|negative)|positive|pos|involved|(?:tumou?r|cancer|carcinoma|cells) (?:is |are )?(?:present )?(?:at|on|reach(?:es)?|extends to|touch(?:es|ing)?)(?: the)?(?: ink(?:ed)?)?|ink on tumou?r)\b/giu,
    ['R1', 'R2'],
  ],
  [/\b(?:close|narrow)(?!st)\b/giu, ['close']],
  [/\bR0\b/giu, FREE],
  [/\bR1\b/giu, ['R1']],
  [/\bR2\b/giu, ['R2']],
]
const DISTANCE =
  /(?:(at least|>=?|≥|more than|over|greater than|<=?|≤|less than|under|up to|within)\s*)?(\d+(?:[.,]\d+)?)\s*(mm|cm)\b(?:\s+(?:away|clear(?:ance)?|from (?:the )?(?:tumou?r|margin|edge)))?/giu
const CLOSEST = /\b(?:closest|nearest|by|distance(?: to)?|clearance)\b/giu
const WHICH =
  /\b(?:proximal|distal|radial|circumferential|deep|peripheral|lateral|medial|anterior|posterior|superior|inferior|bronchial|ureteral|vascular|mucosal|skin|dcis|in situ|invasive|left|right)\b/giu
const DOUBT =
  /\?|\b(?:possibl[ey]|probabl[ey]|likely|unlikely|suspected|may|might|could|cannot|if|unless|uncertain|or|previously|initially|first|then)\b/iu
const NO_MARGIN = /\b(?:node|nodes|receptor|ER|PR|HER2)\b/iu

/**
 * Margins of what was cut out: free, close or reached (CAP cancer protocols; R0 to R2 of the UICC; "no ink on tumor" is free by SSO
 * and ASTRO 2014), with the distance. A close margin is a free one; R1 is one kind of a reached one.
 */
export const margins: Comparator<Margins> = {
  label: 'margins',
  read({ open, text }, topicId) {
    const named = [...open.matchAll(MARGIN)]
    const ink = /\bink on tumou?r\b|\bR[012]\b/iu.test(open)
    if (topicId !== 'margins' && named.length === 0 && !ink) return null
    const from =
      topicId === 'margins'
        ? 0
        : clauseOf(open, named[0]?.index ?? open.search(/\bR[012]\b|\bink\b|\bno ink\b/iu))
    const clause = topicId === 'margins' ? open : clauseFrom(open, from)
    if (NO_MARGIN.test(clause)) return null
    const found = statusesIn(clause)
    const distances = [...clause.matchAll(DISTANCE)]
    if (isDenied(clause, found) || distances.length > 1 || (found.length === 0 && distances.length === 0))
      return null
    const [apart] = distances
    const sets = found.map(({ names }): Possible => new Set(names))
    const possible = sets.length > 0 ? sets.reduce(inBoth) : null
    const distance = apart ? distanceOf(apart) : null
    if (distance && topicId !== 'margins' && named.length === 0) return null
    const places: TextRange[] = [
      ...found.map(({ place }) => place),
      ...distances.map(placeOf),
      ...placesIn(clause, CLOSEST),
    ]
    const shifted = [
      ...places.map(({ start, end }) => ({ start: start + from, end: end + from })),
      ...named.map(placeOf),
    ]
    return {
      value: {
        possible: distance && distance.high === 0 && possible === null ? new Set(['R1', 'R2']) : possible,
        mixed: possible !== null && possible.size === 0,
        distance,
        of: namesIn(clause, WHICH),
        doubt: DOUBT.test(text),
        written: clause.trim(),
      },
      places: placesWithout(open, shifted, WHICH),
    }
  },
  compare(a, b) {
    const both = oneSays(quoted(a.written), quoted(b.written))
    const unlike: Outcome = { how: 'unclear', reason: both }
    if (a.mixed || b.mixed) return unlike
    const outcome = joined([compareStatus(a, b, both), compareDistance(a, b, both)])
    if (outcome.how !== 'different') return a.doubt === b.doubt ? outcome : unlike
    // Of two margins one may be free and the other not.
    return a.doubt || b.doubt || !sameNames(a.of, b.of) ? unlike : outcome
  },
}

function clauseOf(text: string, at: number): number {
  return Math.max(0, text.slice(0, at).search(/[^.;,]*$/u))
}

function clauseFrom(text: string, from: number): string {
  return /^[^.;]*(?:\.(?=\d)[^.;]*)*/u.exec(text.slice(from))?.[0] ?? ''
}

interface Found {
  names: readonly string[]
  place: TextRange
}

/** "Not clear" holds "clear": what begins first counts. */
function statusesIn(text: string): Found[] {
  const all = WORDS.flatMap(([words, names]) =>
    [...text.matchAll(words)].map((match): Found => ({ names, place: placeOf(match) })),
  ).toSorted((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
  const found: Found[] = []
  for (const one of all) if ((found.at(-1)?.place.end ?? 0) <= one.place.start) found.push(one)
  return found
}

/** A denial that no result accounts for may turn one round. */
function isDenied(text: string, found: readonly Found[]): boolean {
  return [...text.matchAll(/\b(?:no|not|never|without|none|nor)\b/giu)].some(
    ({ index }) => !found.some(({ place }) => place.start <= index && index < place.end),
  )
}

function distanceOf([, bound = '', number, unit]: RegExpExecArray): Distance {
  const value = Number(number!.replace(',', '.')) * (unit!.toLowerCase() === 'cm' ? 10 : 1)
  if (/^(?:at least|>|≥|more|over|greater)/iu.test(bound))
    return { low: value, high: Number.POSITIVE_INFINITY }
  return /^(?:<|≤|less|under|up|within)/iu.test(bound) ? { low: 0, high: value } : { low: value, high: value }
}

function compareStatus(a: Margins, b: Margins, both: string): Outcome {
  const [mine, other] = [a.possible ?? freeBy(a), b.possible ?? freeBy(b)]
  if (mine === null && other === null) return { how: 'same', reason: '' }
  if (mine === null) return { how: 'adds', reason: both }
  if (other === null) return { how: 'lacks', reason: both }
  const outcome = comparePossible(mine, other, { earlier: a.written, later: b.written })
  return outcome.how === 'same'
    ? { how: 'same', reason: 'Both say the same about the margins.' }
    : { ...outcome, reason: both }
}

/** A distance alone says that the margin is free. */
function freeBy({ distance }: Margins): Possible | null {
  return distance && distance.low > 0 ? new Set(FREE) : null
}

function compareDistance({ distance: a }: Margins, { distance: b }: Margins, both: string): Outcome {
  if (!a && !b) return { how: 'same', reason: '' }
  if (!a) return { how: 'adds', reason: 'The distance is added.' }
  if (!b) return { how: 'lacks', reason: 'The distance is left out.' }
  if (a.low === b.low && a.high === b.high) return { how: 'same', reason: 'The same distance.' }
  if (a.low <= b.low && b.high <= a.high) return { how: 'adds', reason: both }
  if (b.low <= a.low && a.high <= b.high) return { how: 'lacks', reason: both }
  return { how: a.high < b.low || b.high < a.low ? 'different' : 'unclear', reason: both }
}
