import type { TextRange } from '../page.ts'
import { type Comparator, isAdded, isLeftOut, joined, type Outcome, oneSays, quoted } from './comparator.ts'
import { placeOf } from './places.ts'
import { without } from './said.ts'

/** What is counted: an amount at a time, or how often in all. */
type Measure = 'amount' | 'activity' | 'per area' | 'per weight' | 'radiation' | 'fractions' | 'cycles'

interface Dose {
  measure: Measure
  /** Milligrams, units, gray, or a count; from the least to the most. */
  from: number
  to: number
  written: string
  /** The word it stands behind, the medicine's as a rule. */
  of: string
  /** Milligrams a day, where it is told how often it is taken. */
  daily: number | null
}

/** What two doses differ in. */
const IN_SHORT: Readonly<Partial<Record<Measure, string>>> = {
  fractions: 'How many treatments.',
  cycles: 'How many rounds.',
}

const MILLIGRAMS: Readonly<Record<string, number>> = {
  mg: 1,
  g: 1000,
  mcg: 0.001,
  µg: 0.001,
  μg: 0.001,
  ug: 0.001,
}
const N = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?`
const COUNTS: readonly (readonly [Measure, RegExp])[] = [
  [
    'fractions',
    new RegExp(
      String.raw`(?:\bin\s+|\/\s*|\b)${N}\s*(?:radiation\s+|daily\s+)?(?:treatments?|fractions?|sessions?|fx)\b`,
      'giu',
    ),
  ],
  ['cycles', new RegExp(String.raw`\b${N}\s*(?:cycles?|courses?|rounds?)\b`, 'giu')],
  ['radiation', new RegExp(String.raw`\b${N}\s*(c?gy|gray)\b`, 'giu')],
  ['activity', new RegExp(String.raw`\b${N}\s*(?:iu|units?)\b`, 'giu')],
]
/** "25 x 2 Gy": so many fractions of so much each. */
const FRACTIONATED = /\b(\d{1,2})\s*(?:x|×)\s*(\d+(?:[.,]\d+)?)\s*(?:gy|gray)\b/giu
const DAILY: readonly (readonly [number, RegExp])[] = [
  [2, /\b(?:twice (?:daily|a day|per day)|two times (?:daily|a day)|bid|every 12 hours|q12h)\b/iu],
  [3, /\b(?:(?:three times|thrice) (?:daily|a day)|tid|every 8 hours|q8h)\b/iu],
  [4, /\b(?:four times (?:daily|a day)|qid|every 6 hours|q6h)\b/iu],
  [1, /\b(?:daily|once a day|per day|qd|every (?:day|morning|evening|night))\b/iu],
]
/** Prescribed doses of radiation nearer than this are one, written shorter (40.05 and 40 Gy). */
const SHORTER = 0.002
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])${N}\s*(mg|g|mcg|µg|μg|ug|milligrams?|micrograms?|grams?)(?:\s*(?:\/|per)\s*(m2|m²|square met(?:er|re)|kg))?(?![\p{L}\/])`,
  'giu',
)
const NAMES: Readonly<Record<string, string>> = { milligram: 'mg', microgram: 'mcg', gram: 'g' }

/** Doses: milligrams, units, gray, fractions and cycles. 0.5 g and 500 mg are the same; a range leaves more open. */
export const dose: Comparator<readonly Dose[]> = {
  label: 'dose',
  read(statement) {
    const fractionated = fractionatedIn(statement.open)
    const { open } = without(
      statement,
      fractionated.map(({ place }) => place),
    )
    const found = [...fractionated, ...amountsIn(open), ...countsIn(open)]
    if (found.length === 0) return null
    return { value: found.map(({ dose: one }) => one), places: found.map(({ place }) => place) }
  },
  compare(earlier, later) {
    const measures = new Set([...earlier, ...later].map(({ measure }) => measure))
    return joined([...measures].map((measure) => compareMeasure(measure, earlier, later)))
  },
}

/** Milligrams a day, where a statement gives one amount and how often it is taken; else null. */
export function dailyAmount(text: string): number | null {
  const amounts = amountsIn(text)
  const times = DAILY.find(([, words]) => words.test(text))?.[0]
  const [one] = amounts
  return amounts.length === 1 && one && times !== undefined ? one.dose.from * times : null
}

function amountsIn(text: string): { dose: Dose; place: TextRange }[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const [written, least, most, unit, per] = match
    const short = NAMES[unit!.toLowerCase().replace(/s$/, '')] ?? unit!.toLowerCase()
    const factor = MILLIGRAMS[short] ?? 1
    const measure = per === undefined ? 'amount' : /kg/i.test(per) ? 'per weight' : 'per area'
    const one = doseOf(measure, written, least!, most, factor)
    const times = DAILY.find(([, words]) => words.test(text))?.[0]
    const of = /(\p{L}[\p{L}-]*)\W*$/u.exec(text.slice(0, match.index))?.[1]?.toLowerCase() ?? ''
    return {
      dose: { ...one, of, daily: times === undefined ? null : one.from * times },
      place: placeOf(match),
    }
  })
}

function fractionatedIn(text: string): { dose: Dose; place: TextRange }[] {
  return [...text.matchAll(FRACTIONATED)].flatMap((match) => {
    const place = placeOf(match)
    const [written, count, each] = match
    return [
      { dose: doseOf('radiation', written, each!, undefined, Number(count)), place },
      { dose: doseOf('fractions', written, count!, undefined, 1), place },
    ]
  })
}

function countsIn(text: string): { dose: Dose; place: TextRange }[] {
  return COUNTS.flatMap(([measure, words]) =>
    [...text.matchAll(words)].map((match) => ({
      dose: doseOf(measure, match[0], match[1]!, match[2], /^cgy$/i.test(match[3] ?? '') ? 0.01 : 1),
      place: placeOf(match),
    })),
  )
}

function doseOf(
  measure: Measure,
  written: string,
  least: string,
  most: string | undefined,
  factor: number,
): Dose {
  const from = numberOf(least) * factor
  const to = most === undefined ? from : numberOf(most) * factor
  return { measure, from, to, written: written.trim(), of: '', daily: null }
}

function numberOf(written: string): number {
  return Number(
    /^\d{1,3}(?:,\d{3})+$/.test(written) ? written.replaceAll(',', '') : written.replace(',', '.'),
  )
}

function compareMeasure(measure: Measure, earlier: readonly Dose[], later: readonly Dose[]): Outcome {
  const [a, b] = [earlier, later].map((doses) => doses.filter((one) => one.measure === measure))
  const [left, right] = [a!, b!].map((doses) => doses.map(({ written }) => written).join(', '))
  if (a!.length === 0) return { how: 'adds', reason: isAdded(b!.map(({ written }) => quoted(written))) }
  if (b!.length === 0) return { how: 'lacks', reason: isLeftOut(a!.map(({ written }) => quoted(written))) }
  const reason = oneSays(left!, right!)
  if (a!.length !== b!.length) return { how: 'unclear', reason }
  if (a!.length === 1) return compareDoses(a![0]!, b![0]!, reason)
  // Several amounts: each belongs to the medicine it stands behind.
  const pairs = a!.map((one) => [one, b!.filter((other) => other.of === one.of)] as const)
  if (pairs.some(([, others]) => others.length !== 1)) return { how: 'unclear', reason }
  return joined(pairs.map(([one, [other]]) => compareDoses(one, other!, reason)))
}

function compareDoses(a: Dose, b: Dose, reason: string): Outcome {
  if (isNear(a.from, b.from) && isNear(a.to, b.to)) return { how: 'same', reason: 'The same dose.' }
  const shorter = a.measure === 'radiation' && Math.abs(a.from - b.from) <= SHORTER * b.from
  if (shorter && a.from === a.to && b.from === b.to) return { how: 'same', reason: 'The same dose, rounded.' }
  // 500 mg twice and 1000 mg once are one amount a day.
  if (a.daily !== null && b.daily !== null && isNear(a.daily, b.daily)) {
    return { how: 'unclear', reason: `${reason} It is the same amount a day.` }
  }
  if (b.from >= a.from && b.to <= a.to) return { how: 'adds', reason }
  if (a.from >= b.from && a.to <= b.to) return { how: 'lacks', reason }
  if (a.to < b.from || b.to < a.from) return { how: 'different', reason, inShort: IN_SHORT[a.measure] }
  return { how: 'unclear', reason }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, a, b)
}
