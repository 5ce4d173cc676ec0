import { type Comparator, compareDetail, joined, type Outcome, oneSays } from './comparator.ts'
import { placeOf } from './places.ts'

/** A stretch of the dial in minutes, going round: `from` 0 `to` 180 is from 12 to 3 o'clock. */
interface Stretch {
  from: number
  to: number
  kind: 'hour' | 'quadrant'
  written: string
}

interface Position {
  stretch: Stretch | null
  /** Millimetres from the nipple. */
  fromNipple: number | null
}

const O_CLOCK = String.raw`(?:o['’]?\s?clock|:00|h(?=\s*position))(?:\s*(?:position|axis))?`
const HOUR = new RegExp(
  String.raw`\b(?:at )?(1[0-2]|[1-9])(?::([0-5]\d))?(?:\s*(?:-|–|to|or)\s*(1[0-2]|[1-9]))?\s*${O_CLOCK}`,
  'giu',
)
const QUADRANT = /\b(upper|lower)[- ](outer|inner)(?:[- ]quadrant)?\b|\b([UL])([OI])Q\b/giu
const FROM_NIPPLE = /\b(\d+(?:[.,]\d+)?)\s*(cm|mm)\s*(?:from (?:the )?nipple|FN|FTN)\b/giu
const DIAL = 720
const HALF_HOUR = 30

/**
 * Where in the breast a lesion lies, as on the face of a clock (ACR BI-RADS Atlas, 5th ed.) or by quadrant. One hour off is the same
 * place seen with the arm held otherwise, so it is left to a person; so are neighbouring quadrants. The outer quadrants of the left
 * breast lie from 12 to 6 o'clock, those of the right from 6 to 12.
 */
export const clock: Comparator<Position> = {
  label: 'clock position',
  read({ open, text }) {
    const hours = [...open.matchAll(HOUR)]
    const quadrants = [...open.matchAll(QUADRANT)]
    const distances = [...open.matchAll(FROM_NIPPLE)]
    // Two places belong to two lesions, or one gives the other's quadrant: which it is, words alone do not tell.
    if (hours.length + quadrants.length > 1 || distances.length > 1) return null
    const stretch = hours[0] ? hourOf(hours[0]) : quadrants[0] ? quadrantOf(quadrants[0], text) : null
    if (stretch === null && distances.length === 0) return null
    const used = stretch === null ? distances : [...hours, ...quadrants, ...distances]
    return {
      value: { stretch, fromNipple: distances[0] ? distanceOf(distances[0]) : null },
      places: used.map(placeOf),
    }
  },
  compare(earlier, later) {
    return joined([compareStretches(earlier.stretch, later.stretch), compareDistances(earlier, later)])
  },
}

function hourOf(match: RegExpExecArray): Stretch {
  const from = (Number(match[1]) % 12) * 60 + Number(match[2] ?? 0)
  const to = match[3] === undefined ? from : (Number(match[3]) % 12) * 60
  return { from, to: to < from ? to + DIAL : to, kind: 'hour', written: match[0].replace(/^at /i, '').trim() }
}

/** Null where the side is not told: what is outer on the left is inner on the right. */
function quadrantOf(match: RegExpExecArray, text: string): Stretch | null {
  const [isLeft, isRight] = [/\bleft\b|\blt?\b/iu.test(text), /\bright\b|\brt?\b/iu.test(text)]
  if (isLeft === isRight) return null
  const upper = /^u/i.test(match[1] ?? match[3]!)
  const outer = /^o/i.test(match[2] ?? match[4]!)
  const towardsThree = outer === isLeft
  const from = towardsThree ? (upper ? 0 : 180) : upper ? 540 : 360
  return { from, to: from + 180, kind: 'quadrant', written: match[0] }
}

function distanceOf(match: RegExpExecArray): number {
  return Number(match[1]!.replace(',', '.')) * (match[2]!.toLowerCase() === 'cm' ? 10 : 1)
}

function compareStretches(a: Stretch | null, b: Stretch | null): Outcome {
  if (!a && !b) return { how: 'same', reason: '' }
  if (!a) return { how: 'adds', reason: `“${b!.written}” is added.` }
  if (!b) return { how: 'lacks', reason: `“${a.written}” is left out.` }
  if (a.from === b.from && a.to === b.to) return { how: 'same', reason: 'The same place on the clock face.' }
  const reason = oneSays(a.written, b.written)
  if (lies(b, a)) return { how: 'adds', reason }
  if (lies(a, b)) return { how: 'lacks', reason }
  const near = a.kind === 'hour' && b.kind === 'hour' ? 2 * HALF_HOUR : HALF_HOUR
  return apart(a, b) <= near ? { how: 'unclear', reason } : { how: 'different', reason }
}

/** Whether the first lies within the second. */
function lies(one: Stretch, other: Stretch): boolean {
  return [0, DIAL, -DIAL].some((turn) => one.from + turn >= other.from && one.to + turn <= other.to)
}

/** Minutes between two stretches, the shorter way round; 0 where they meet. */
function apart(a: Stretch, b: Stretch): number {
  return Math.min(
    ...[0, DIAL, -DIAL].map((turn) => Math.max(0, b.from + turn - a.to, a.from - (b.to + turn))),
  )
}

function compareDistances({ fromNipple: a }: Position, { fromNipple: b }: Position): Outcome {
  return compareDetail(a, b, 'The distance from the nipple', () => ({
    how: 'unclear',
    reason: oneSays(`${a} mm from the nipple`, `${b} mm`),
  }))
}
