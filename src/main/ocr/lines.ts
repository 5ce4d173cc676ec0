import type { Ink } from './ink.ts'

/** How the lines of a page lie, clockwise from the horizontal of the page as shown, in radians. */
export interface Lines {
  /** By this much they rise or fall, if they run across the page. */
  across: number
  /** By this much they lean from the vertical, if they run up or down the page. */
  upright: number
  /** They seem to run up or down the page. */
  sideways: boolean
}

const DEGREE = Math.PI / 180
const WIDEST = 10 * DEGREE
const COARSE = 0.5 * DEGREE
const FINE = 0.1 * DEGREE
/** More marks than these say nothing new. */
const MOST_MARKS = 12_000
/** A slant must make the lines this much clearer than none does … */
const CLEARER = 1.02
/** … and a page is turned by a quarter only where lines are this much clearer that way; ruled tables have both. */
const CLEARER_SIDEWAYS = 1.3

/** Finds how lines lie by how sharply rows of marks part from the gaps between them (projection profiles). */
export function linesOf(ink: Ink): Lines {
  const step = Math.max(1, Math.ceil(ink.x.length / MOST_MARKS))
  const x = ink.x.filter((_, index) => index % step === 0)
  const y = ink.y.filter((_, index) => index % step === 0)
  const back = y.map(negated)
  // No mark is farther from the corner than this, whatever the angle.
  const reach = Math.ceil(x.reduce((most, one, index) => Math.max(most, one + y[index]!), 0))
  const across = clearest((angle) => clarity(x, y, angle, reach))
  const upright = clearest((angle) => clarity(back, x, angle, reach))
  return {
    across: across.angle,
    upright: upright.angle,
    sideways: upright.clarity > CLEARER_SIDEWAYS * across.clarity,
  }
}

function clearest(clarityAt: (angle: number) => number): { angle: number; clarity: number } {
  const level = clarityAt(0)
  let best = { angle: 0, clarity: level }
  const look = (angle: number) => {
    const clarity = clarityAt(angle)
    if (clarity > best.clarity) best = { angle, clarity }
  }
  for (let angle = -WIDEST; angle <= WIDEST; angle += COARSE) look(angle)
  const around = best.angle
  for (let angle = around - COARSE; angle <= around + COARSE; angle += FINE) look(angle)
  return best.clarity > CLEARER * level ? best : { angle: 0, clarity: level }
}

/** How unevenly marks spread over rows that slant by an angle; rows are a point high. */
function clarity(x: Float32Array, y: Float32Array, angle: number, reach: number): number {
  const sine = Math.sin(angle)
  const cosine = Math.cos(angle)
  const rows = new Uint32Array(2 * reach + 3)
  for (let index = 0; index < x.length; index++)
    rows[Math.round(y[index]! * cosine - x[index]! * sine) + reach + 1]!++
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2
  return sum
}

function negated(value: number): number {
  return -value
}
