import type { Density, Picture } from './picture.ts'

const POINTS_PER_INCH = 72
/** Letter paper, in points: what a picture of unknown size is taken to show. */
const PAPER = { short: 612, long: 792 }
/** Pixels of unknown size are no larger than on a screen of 96 dots an inch, in points. */
const LARGEST_PIXEL = 0.75
/** Taller than any paper: a screen scrolled down, whose width alone can tell the size of its writing. */
const STRIP = 2.5
/** The longest side PDF allows without further ado (ISO 32000-2, annex C), in points. */
const LONGEST_SIDE = 14_400

/** Cameras and screens give 72 or 96 whatever they show; scanners begin at 100. Fax lines are 98 apart. */
const SANE_DENSITY = { from: 98, to: 1200 }
/** Inches of a longer side that someone may have put on a scanner. */
const SANE_SIDE = { from: 1, to: 17.5 }

/** The size of the page a picture takes, in points, before the picture is turned. */
export function pageSize({ width, height, density }: Picture): { width: number; height: number } {
  if (density && isSane(density, width, height)) {
    return { width: (width / density.x) * POINTS_PER_INCH, height: (height / density.y) * POINTS_PER_INCH }
  }
  const short = Math.min(width, height)
  const long = Math.max(width, height)
  const fitting =
    height > STRIP * width ? PAPER.short / short : Math.min(PAPER.short / short, PAPER.long / long)
  const scale = Math.min(fitting, LARGEST_PIXEL, LONGEST_SIDE / long)
  return { width: width * scale, height: height * scale }
}

function isSane({ x, y }: Density, width: number, height: number): boolean {
  const longest = Math.max(width / x, height / y)
  const isDensity = [x, y].every((dots) => dots >= SANE_DENSITY.from && dots <= SANE_DENSITY.to)
  return isDensity && longest >= SANE_SIDE.from && longest <= SANE_SIDE.to
}
