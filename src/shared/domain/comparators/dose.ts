import type { TextRange } from '../page.ts'
import type { Comparator, Outcome } from './comparator.ts'
import { joined } from './compareSaid.ts'

/** What is counted: an amount at a time, or how often in all. */
type Measure = 'amount' | 'activity' | 'per area' | 'per weight' | 'radiation' | 'fractions' | 'cycles'

interface Dose {
  measure: Measure
  /** Milligrams, units, gray, or a count; from the least to the most. */
  from: number
  to: number
  written: string
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
      String.raw`\b(?:in\s+)?${N}\s*(?:radiation\s+|daily\s+)?(?:treatments?|fractions?|sessions?|fx)\b`,
      'giu',
    ),
  ],
  ['cycles', new RegExp(String.raw`\b${N}\s*(?:cycles?|courses?|rounds?)\b`, 'giu')],
  ['radiation', new RegExp(String.raw`\b${N}\s*(?:gy|gray)\b`, 'giu')],
  ['activity', new RegExp(String.raw`\b${N}\s*(?:iu|units?)\b`, 'giu')],
]
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])${N}\s*(mg|g|mcg|µg|μg|ug|milligrams?|micrograms?|grams?)(?:\s*(?:\/|per)\s*(m2|m²|square met(?:er|re)|kg))?(?![\p{L}\/])`,
  'giu',
)
const NAMES: Readonly<Record<string, string>> = { milligram: 'mg', microgram: 'mcg', gram: 'g' }

/** Doses: milligrams, units, gray, fractions and cycles. 0.5 g and 500 mg are the same; a range leaves more open. */
export const dose: Comparator<readonly Dose[]> = {
  label: 'dose',
  read(statement) {
    const found = [...amountsIn(statement.open), ...countsIn(statement.open)]
    if (found.length === 0) return null
    return { value: found.map(({ dose: one }) => one), places: found.map(({ place }) => place) }
  },
  compare(earlier, later) {
    const measures = new Set([...earlier, ...later].map(({ measure }) => measure))
    return joined([...measures].map((measure) => compareMeasure(measure, earlier, later)))
  },
}

function amountsIn(text: string): { dose: Dose; place: TextRange }[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const [written, least, most, unit, per] = match
    const short = NAMES[unit!.toLowerCase().replace(/s$/, '')] ?? unit!.toLowerCase()
    const factor = MILLIGRAMS[short] ?? 1
    const measure = per === undefined ? 'amount' : /kg/i.test(per) ? 'per weight' : 'per area'
    return { dose: doseOf(measure, written, least!, most, factor), place: placeOf(match) }
  })
}

function countsIn(text: string): { dose: Dose; place: TextRange }[] {
  return COUNTS.flatMap(([measure, words]) =>
    [...text.matchAll(words)].map((match) => ({
      dose: doseOf(measure, match[0], match[1]!, match[2], 1),
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
  return { measure, from, to: most === undefined ? from : numberOf(most) * factor, written: written.trim() }
}

function numberOf(written: string): number {
  return Number(
    /^\d{1,3}(?:,\d{3})+$/.test(written) ? written.replaceAll(',', '') : written.replace(',', '.'),
  )
}

function placeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length }
}

function compareMeasure(measure: Measure, earlier: readonly Dose[], later: readonly Dose[]): Outcome {
  const [a, b] = [earlier, later].map((doses) => doses.filter((one) => one.measure === measure))
  const [left, right] = [a!, b!].map((doses) => doses.map(({ written }) => written).join(', '))
  if (a!.length === 0) return { how: 'adds', reason: `“${right}” is added.` }
  if (b!.length === 0) return { how: 'lacks', reason: `“${left}” is left out.` }
  const reason = `One says ${left}, the other ${right}.`
  if (a!.length !== b!.length) return { how: 'unclear', reason }
  return joined(a!.map((one, at) => compareDoses(one, b![at]!, reason)))
}

function compareDoses(a: Dose, b: Dose, reason: string): Outcome {
  if (isNear(a.from, b.from) && isNear(a.to, b.to)) return { how: 'same', reason: 'The same dose.' }
  if (b.from >= a.from && b.to <= a.to) return { how: 'adds', reason }
  if (a.from >= b.from && a.to <= b.to) return { how: 'lacks', reason }
  return a.to < b.from || b.to < a.from ? { how: 'different', reason } : { how: 'unclear', reason }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, a, b)
}
