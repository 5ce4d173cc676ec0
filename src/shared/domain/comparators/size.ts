import type { Comparator, Outcome } from './comparator.ts'

interface Size {
  /** Millimetres, the longest first: one to three. */
  sides: readonly number[]
  /** Half of the last digit's worth: what rounding may have changed, in millimetres. */
  rounding: number
  /** "up to", "about": the number is no exact one. */
  loose: boolean
  written: string
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?|\.\d+)`
const UNIT = String.raw`\s*-?\s*(mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|inch(?:es)?|in(?=\b))`
const BY = String.raw`\s*(?:mm|cm)?\s*(?:x|×|by)\s*`
const SIZE = new RegExp(
  String.raw`(?:\b(about|around|approximately|approx\.?|ca\.?|circa|nearly|almost|up to|at least|less than|more than|over|under)\s+|([~≈<>≤≥])\s*)?(?<![\d.,])${NUMBER}(?:${BY}${NUMBER})?(?:${BY}${NUMBER})?${UNIT}(?![\p{L}²³])`,
  'giu',
)
const LABEL =
  /\b(?:(?:greatest|largest|maximum|maximal|max\.?|longest) (?:dimension|diameter|extent|size)|in (?:size|diameter)|size|diameter|dimension|across|long|wide|measuring)\b/giu
const BOUND = /^(?:up to|at least|less than|more than|over|under|[<>≤≥])$/iu

/**
 * Sizes of a lesion in millimetres, from one to three sides. Two sizes are the same when the numbers are, or when one is the
 * other rounded; a first number that stands alone is the longest side. Further sides add; other numbers differ.
 */
export const size: Comparator<Size> = {
  label: 'size',
  read(statement) {
    const text = statement.open
    const matches = [...text.matchAll(SIZE)]
    // Several sizes belong to several things: which is which, words alone do not tell.
    if (matches.length !== 1) return null
    const match = matches[0]!
    const place = { start: match.index, end: match.index + match[0].length }
    const labels = [...text.matchAll(LABEL)].map(({ 0: label, index }) => ({
      start: index,
      end: index + label.length,
    }))
    return { value: sizeOf(match), places: [place, ...labels] }
  },
  compare(earlier, later): Outcome {
    const both = `One says ${earlier.written}, the other ${later.written}.`
    const shared = Math.min(earlier.sides.length, later.sides.length)
    const pairs = earlier.sides.slice(0, shared).map((side, at) => Math.abs(side - later.sides[at]!))
    const equal = pairs.every((apart) => apart < 1e-6)
    if (!equal && (earlier.loose || later.loose)) return { how: 'unclear', reason: both }
    const rounded = pairs.every((apart) => apart <= Math.max(earlier.rounding, later.rounding) + 1e-6)
    if (!rounded) return { how: 'different', reason: both }
    if (later.sides.length > shared) return { how: 'adds', reason: 'More sides are measured.' }
    if (earlier.sides.length > shared) return { how: 'lacks', reason: 'Fewer sides are measured.' }
    if (equal) return { how: 'same', reason: 'The same size.' }
    return { how: 'same', reason: `The same size, rounded: ${earlier.written} and ${later.written}.` }
  },
}

function sizeOf(match: RegExpExecArray): Size {
  const [written, word, sign, ...rest] = match
  const unit = rest.at(3)!.toLowerCase()
  const factor = unit.startsWith('c') ? 10 : unit.startsWith('in') ? 25.4 : 1
  const numbers = rest.slice(0, 3).filter((number) => number !== undefined)
  const decimals = numbers.map((number) => number.replace(',', '.').split('.')[1]?.length ?? 0)
  const qualifier = word ?? sign ?? ''
  return {
    sides: numbers.map((number) => Number(number.replace(',', '.')) * factor).toSorted((a, b) => b - a),
    rounding: (factor / 10 ** Math.min(...decimals)) * 0.5,
    loose: BOUND.test(qualifier),
    written: written.trim(),
  }
}
