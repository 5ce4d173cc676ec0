import type { PagePicture } from '../pdf/messages.ts'

/** Where a picture has marks, in cells of about a PDF point: the page as shown, `x` to the right, `y` down. */
export interface Ink {
  x: Float32Array<ArrayBuffer>
  y: Float32Array<ArrayBuffer>
  /** Part of the page that is marked. */
  share: number
}

/** Cells a PDF point. */
const FINENESS = 1
/** Paper is judged by the mean within so many cells. */
const REACH = 15
/** A mark is darker than its surroundings by so many of 255 levels. */
const CONTRAST = 14
/** A page darker than this on the whole has light marks. */
const DARK = 100
/** A speck of dust has no neighbours. */
const LEAST_NEIGHBOURS = 2

/** Finds the marks of a picture: what is darker than the paper around it, dust left out. */
export function inkOf({ width, height, gray, sight }: PagePicture): Ink {
  const columns = Math.max(1, Math.min(width, Math.round(sight.width * FINENESS)))
  const rows = Math.max(1, Math.min(height, Math.round(sight.height * FINENESS)))
  const cells = shrink(gray, width, height, columns, rows)
  const marked = differing(cells, columns, rows)
  const x: number[] = []
  const y: number[] = []
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const at = row * columns + column
      if (marked[at] === 0 || neighbours(marked, at, columns) < LEAST_NEIGHBOURS) continue
      x.push(((column + 0.5) * sight.width) / columns)
      y.push(((row + 0.5) * sight.height) / rows)
    }
  }
  return { x: Float32Array.from(x), y: Float32Array.from(y), share: x.length / (rows * columns) }
}

/** The mean of each cell. */
function shrink(gray: Uint8Array, width: number, height: number, columns: number, rows: number): Uint8Array {
  const cells = new Uint8Array(columns * rows)
  const sums = new Uint32Array(columns)
  const counts = new Uint32Array(columns)
  const columnOf = Uint32Array.from({ length: width }, (_, x) => Math.floor((x * columns) / width))
  for (let row = 0; row < rows; row++) {
    sums.fill(0)
    counts.fill(0)
    const end = Math.floor(((row + 1) * height) / rows)
    for (let y = Math.floor((row * height) / rows); y < end; y++) {
      const start = y * width
      for (let x = 0; x < width; x++) {
        const column = columnOf[x]!
        sums[column]! += gray[start + x]!
        counts[column]!++
      }
    }
    for (let column = 0; column < columns; column++)
      cells[row * columns + column] = sums[column]! / counts[column]!
  }
  return cells
}

/** One for each cell that is darker than the mean around it, or lighter on a dark page. */
function differing(cells: Uint8Array, columns: number, rows: number): Uint8Array {
  const across = columns + 1
  const sums = new Float64Array(across * (rows + 1))
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++) {
      sum += cells[row * columns + column]!
      sums[(row + 1) * across + column + 1] = sums[row * across + column + 1]! + sum
    }
  }
  const marked = new Uint8Array(cells.length)
  const isDark = sums[sums.length - 1]! / cells.length < DARK
  for (let row = 0; row < rows; row++) {
    const top = Math.max(0, row - REACH)
    const bottom = Math.min(rows, row + REACH + 1)
    for (let column = 0; column < columns; column++) {
      const left = Math.max(0, column - REACH)
      const right = Math.min(columns, column + REACH + 1)
      const sum =
        sums[bottom * across + right]! -
        sums[top * across + right]! -
        sums[bottom * across + left]! +
        sums[top * across + left]!
      const mean = sum / ((bottom - top) * (right - left))
      const darker = mean - cells[row * columns + column]!
      if ((isDark ? -darker : darker) > CONTRAST) marked[row * columns + column] = 1
    }
  }
  return marked
}

function neighbours(marked: Uint8Array, at: number, columns: number): number {
  let count = marked[at - 1]! + marked[at + 1]!
  for (const row of [at - columns, at + columns]) count += marked[row - 1]! + marked[row]! + marked[row + 1]!
  return count
}
