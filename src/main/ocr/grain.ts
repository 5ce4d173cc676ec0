import type { PagePicture } from '../pdf/messages.ts'

/** Neighbouring pixels that differ by more are an edge. */
const EDGE = 64
/** Print has edges between one pixel in ten and its neighbour; a page with more than this is grain or screen dots. */
const MOST_EDGES = 0.2
const MOST_TIMES = 2
/** Every so many rows tell enough. */
const ROW_STEP = 4

/** Melts grain and the dots of a printing screen into grey by halving the picture; they cost minutes otherwise. */
export function withoutGrain(page: PagePicture): PagePicture {
  let smooth = page
  for (let times = 0; times < MOST_TIMES && isGrainy(smooth); times++) smooth = halved(smooth)
  return smooth
}

function isGrainy({ width, height, gray }: PagePicture): boolean {
  let edges = 0
  let looked = 0
  for (let row = 0; row < height; row += ROW_STEP) {
    for (let at = row * width + 1; at < (row + 1) * width; at++)
      if (Math.abs(gray[at]! - gray[at - 1]!) > EDGE) edges++
    looked += width
  }
  return edges > MOST_EDGES * looked
}

function halved({ width, height, gray, sight }: PagePicture): PagePicture {
  const across = Math.max(1, width >> 1)
  const down = Math.max(1, height >> 1)
  const half = new Uint8Array(across * down)
  const right = width > 1 ? 1 : 0
  const below = height > 1 ? width : 0
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const at = 2 * y * width + 2 * x
      half[y * across + x] =
        (gray[at]! + gray[at + right]! + gray[at + below]! + gray[at + below + right]!) >> 2
    }
  }
  return { width: across, height: down, gray: half, sight }
}
