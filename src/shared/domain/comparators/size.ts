import { type Comparator, type Outcome, oneSays } from './comparator.ts'
import { placeOf, placesIn } from './places.ts'

interface Size {
  /** Millimetres, the longest first: one to three. */
  sides: readonly number[]
  /** Half of the last digit's worth: what rounding may have changed, in millimetres. */
  rounding: number
  /** What "up to 3 cm", "more than 5 cm" or "1 to 2 cm" leave possible for the longest side; null where a size is stated. */
  bounds: Bounds | null
  written: string
}

interface Bounds {
  from: number
  to: number
  /** What lies within may still be another size. */
  loose?: boolean
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?|\.\d+)`
const UNIT = String.raw`\s*-?\s*(mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|inch(?:es)?|in(?=\b))`
const BY = String.raw`\s*(?:mm|cm)?\s*(?:x|×|by)\s*`
const SIZE = new RegExp(
  String.raw`(?:\b(about|around|approximately|approx\.?|ca\.?|circa|nearly|almost|up to|at least|less than|more than|over|under)\s+|([~≈<>≤≥])\s*)?(?<![\d.,])${NUMBER}(?:\s*(?:mm|cm)?\s*(?:-|–|to)\s*${NUMBER})?(?:${BY}${NUMBER})?(?:${BY}${NUMBER})?${UNIT}(?![\p{L}²³])(?:,?\s*(?:or\s+)?(at least|at most|more|less|larger|bigger|smaller)\b)?`,
  'giu',
)
const LABEL =
  /\b(?:(?:greatest|largest|maximum|maximal|max\.?|longest) (?:dimension|diameter|extent|size)|in (?:size|diameter)|size|diameter|dimension|across|long|wide|measuring)\b/giu
const AT_MOST = /^(?:at most|less|smaller|less than|under|[<≤])$/iu
const AT_LEAST = /^(?:at least|more|larger|bigger|more than|over|[>≥])$/iu

/**
 * Sizes of a lesion in millimetres, from one to three sides. Two sizes are the same when the numbers are, or when one is the
 * other rounded; a first number that stands alone is the longest side. Further sides add; other numbers differ. A size within what
 * the other leaves possible ("less than 1 cm") adds.
 */
export const size: Comparator<Size> = {
  label: 'size',
  read(statement) {
    const text = statement.open
    const matches = [...text.matchAll(SIZE)]
    // Several sizes belong to several things: which is which, words alone do not tell.
    if (matches.length !== 1) return null
    const match = matches[0]!
    return { value: sizeOf(match), places: [placeOf(match), ...placesIn(text, LABEL)] }
  },
  compare(earlier, later): Outcome {
    const both = oneSays(earlier.written, later.written)
    if (earlier.bounds || later.bounds) return compareBounds(earlier, later, both)
    const shared = Math.min(earlier.sides.length, later.sides.length)
    const pairs = earlier.sides.slice(0, shared).map((side, at) => Math.abs(side - later.sides[at]!))
    const equal = pairs.every((apart) => apart < 1e-6)
    const rounded = pairs.every((apart) => apart <= Math.max(earlier.rounding, later.rounding) + 1e-6)
    if (!rounded) return { how: 'different', reason: both }
    if (later.sides.length > shared) return { how: 'adds', reason: 'More measurements are given.' }
    if (earlier.sides.length > shared) return { how: 'lacks', reason: 'Fewer measurements are given.' }
    if (equal) return { how: 'same', reason: 'The same size.' }
    return { how: 'same', reason: `The same size, rounded: ${earlier.written} and ${later.written}.` }
  },
}

function sizeOf(match: RegExpExecArray): Size {
  const [written, word, sign, first, last, ...rest] = match
  const unit = rest.at(2)!.toLowerCase()
  const factor = unit.startsWith('c') ? 10 : unit.startsWith('in') ? 25.4 : 1
  const numbers = [first!, last, ...rest.slice(0, 2)].filter((number) => number !== undefined)
  const decimals = numbers.map((number) => number.replace(',', '.').split('.')[1]?.length ?? 0)
  const qualifier = word ?? sign ?? rest.at(3) ?? ''
  const millimetres = numbers.map((number) => Number(number.replace(',', '.')) * factor)
  return {
    sides: millimetres.toSorted((a, b) => b - a),
    rounding: (factor / 10 ** Math.min(...decimals)) * 0.5,
    bounds: boundsOf(qualifier, millimetres[0]!, last === undefined ? null : millimetres[1]!),
    written: written.trim(),
  }
}

function boundsOf(qualifier: string, first: number, last: number | null): Bounds | null {
  // "Up to 3 cm" may be the largest of several, or a limit.
  if (/^up to$/i.test(qualifier)) return { from: 0, to: last ?? first, loose: true }
  if (AT_MOST.test(qualifier)) return { from: 0, to: last ?? first }
  if (AT_LEAST.test(qualifier)) return { from: first, to: Number.POSITIVE_INFINITY }
  return last === null ? null : { from: first, to: last }
}

/** Where one side or both leave a range open: within the range adds, beyond it differs, at its edge is left to a person. */
function compareBounds(earlier: Size, later: Size, both: string): Outcome {
  const [a, b] = [earlier, later].map(
    ({ bounds, sides }): Bounds => bounds ?? { from: sides[0]!, to: sides[0]! },
  )
  const rounding = Math.max(earlier.rounding, later.rounding)
  if (a!.from > b!.to + rounding || b!.from > a!.to + rounding) return { how: 'different', reason: both }
  if (a!.from === b!.from && a!.to === b!.to) {
    return earlier.bounds && later.bounds && earlier.sides.length === later.sides.length
      ? { how: 'same', reason: 'The same size.' }
      : { how: 'unclear', reason: both }
  }
  if (a!.loose || b!.loose) return { how: 'unclear', reason: both }
  if (b!.from >= a!.from && b!.to <= a!.to) return { how: 'adds', reason: both }
  return a!.from >= b!.from && a!.to <= b!.to
    ? { how: 'lacks', reason: both }
    : { how: 'unclear', reason: both }
}
