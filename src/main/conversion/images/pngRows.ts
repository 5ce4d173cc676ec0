import type { EncodedImage } from './picture.ts'

/** How a PNG's samples lie (ISO/IEC 15948, 11.2). */
export interface PngLayout {
  width: number
  height: number
  depth: EncodedImage['bitsPerComponent']
  colourType: number
  channels: 1 | 2 | 3 | 4
  /** Red, green and blue for each number. */
  palette?: Uint8Array
  /** Opacity of each number, or the one colour that is see-through. */
  transparency?: Uint8Array
}

/** Every so many columns and rows, beginning where, an interlaced picture comes in seven passes. */
interface Pass {
  x: number
  y: number
  stepX: number
  stepY: number
}

const WHOLE: Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }]
const ADAM7: Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
]
const PALETTE_TYPE = 3

/** Bytes that the rows of all passes take, each with its filter. */
export function sizeOfRows(layout: PngLayout, isInterlaced: boolean): number {
  return passesOf(layout, isInterlaced).reduce((sum, pass) => sum + pass.height * (pass.stride + 1), 0)
}

function passesOf(layout: PngLayout, isInterlaced: boolean) {
  const passes = isInterlaced ? ADAM7 : WHOLE
  return passes.flatMap((pass) => {
    const width = Math.ceil((layout.width - pass.x) / pass.stepX)
    const height = Math.ceil((layout.height - pass.y) / pass.stepY)
    const stride = Math.ceil((width * layout.channels * layout.depth) / 8)
    return width > 0 && height > 0 ? { ...pass, width, height, stride } : []
  })
}

/** Unfilters the rows, in place, and gives the pixels as red, green, blue and alpha; see-through where rows are missing. */
export function pixelsOf(rows: Uint8Array, layout: PngLayout, isInterlaced: boolean): Uint8Array {
  const pixels = new Uint8Array(layout.width * layout.height * 4)
  const back = Math.max(1, (layout.channels * layout.depth) >> 3)
  const put = painterOf(layout)
  let at = 0
  for (const pass of passesOf(layout, isInterlaced)) {
    let above: Uint8Array = new Uint8Array(pass.stride)
    for (let y = 0; y < pass.height; y += 1) {
      const row = rows.subarray(at + 1, at + 1 + pass.stride)
      unfilter(rows[at]!, row, above, back)
      for (let x = 0; x < pass.width; x += 1) {
        const to = ((pass.y + y * pass.stepY) * layout.width + pass.x + x * pass.stepX) * 4
        put(row, x, pixels, to)
      }
      above = row
      at += pass.stride + 1
    }
  }
  return pixels
}

/** ISO/IEC 15948, 9.2. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, back: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const left = at >= back ? row[at - back]! : 0
    const up = above[at]!
    if (filter === 1) row[at]! += left
    else if (filter === 2) row[at]! += up
    else if (filter === 3) row[at]! += (left + up) >> 1
    else if (filter === 4) row[at]! += nearest(left, up, at >= back ? above[at - back]! : 0)
  }
}

/** Paeth's predictor. */
function nearest(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

type Paint = (row: Uint8Array, x: number, pixels: Uint8Array, to: number) => void

function painterOf({ depth, colourType, channels, palette, transparency }: PngLayout): Paint {
  const sample = samplerOf(depth)
  if (colourType === PALETTE_TYPE) {
    return (row, x, pixels, to) => {
      const index = sample(row, x)
      for (let channel = 0; channel < 3; channel += 1)
        pixels[to + channel] = palette?.[index * 3 + channel] ?? 0
      pixels[to + 3] = transparency?.[index] ?? 255
    }
  }
  const toByte = depth === 16 ? 1 / 257 : 255 / (2 ** depth - 1)
  const colourChannels = channels >= 3 ? 3 : 1
  const hasAlpha = channels % 2 === 0
  const clear = hasAlpha ? undefined : clearColour(transparency, colourChannels)
  return (row, x, pixels, to) => {
    let isClear = clear !== undefined
    for (let channel = 0; channel < 3; channel += 1) {
      const from = Math.min(channel, colourChannels - 1)
      const value = sample(row, x * channels + from)
      if (value !== clear?.[from]) isClear = false
      pixels[to + channel] = Math.round(value * toByte)
    }
    pixels[to + 3] = isClear
      ? 0
      : hasAlpha
        ? Math.round(sample(row, x * channels + channels - 1) * toByte)
        : 255
  }
}

/** The one colour that is see-through, as samples of 16 bits. */
function clearColour(transparency: Uint8Array | undefined, channels: number): number[] | undefined {
  if (!transparency || transparency.length < channels * 2) return undefined
  return Array.from(
    { length: channels },
    (_, index) => (transparency[index * 2]! << 8) | transparency[index * 2 + 1]!,
  )
}

function samplerOf(depth: number): (row: Uint8Array, index: number) => number {
  if (depth === 8) return (row, index) => row[index]!
  if (depth === 16) return (row, index) => (row[index * 2]! << 8) | row[index * 2 + 1]!
  const mask = 2 ** depth - 1
  return (row, index) => {
    const bit = index * depth
    return (row[bit >> 3]! >> (8 - depth - (bit & 7))) & mask
  }
}
