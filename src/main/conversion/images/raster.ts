import { deflateSync } from 'node:zlib'
import type { EncodedImage } from './picture.ts'

/** Rows in which each byte is the difference to the byte above. */
const UP = 2

/** Encodes pixels (red, green, blue, alpha) without loss: black and white, gray or coloured, on white paper. */
export function encodeLossless(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
): EncodedImage {
  flatten(rgba)
  const tones = tonesOf(rgba)
  if (tones === 'bilevel') return packBits(rgba, width, height)
  const channels = tones === 'gray' ? 1 : 3
  const rows = rowsOf(rgba, width, height, channels)
  return {
    filter: 'FlateDecode',
    bytes: deflateSync(rows),
    colours: channels === 1 ? 'gray' : 'rgb',
    bitsPerComponent: 8,
    hasRowFilters: true,
  }
}

/** Puts what is see-through onto white, in place. */
export function flatten(rgba: Uint8Array | Uint8ClampedArray): void {
  for (let at = 3; at < rgba.length; at += 4) {
    const alpha = rgba[at]!
    if (alpha === 255) continue
    for (let channel = at - 3; channel < at; channel += 1) rgba[channel] = onWhite(rgba[channel]!, alpha)
    rgba[at] = 255
  }
}

/** A sample of 0 to 255 with this opacity, on white paper. */
export function onWhite(sample: number, alpha: number): number {
  return Math.round((sample * alpha) / 255) + 255 - alpha
}

function tonesOf(rgba: Uint8Array | Uint8ClampedArray): 'bilevel' | 'gray' | 'coloured' {
  let isBilevel = true
  for (let at = 0; at < rgba.length; at += 4) {
    const red = rgba[at]!
    if (red !== rgba[at + 1] || red !== rgba[at + 2]) return 'coloured'
    if (red !== 0 && red !== 255) isBilevel = false
  }
  return isBilevel ? 'bilevel' : 'gray'
}

function packBits(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): EncodedImage {
  const stride = Math.ceil(width / 8)
  const packed = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (rgba[(y * width + x) * 4]) packed[y * stride + (x >> 3)]! |= 0x80 >> (x & 7)
    }
  }
  return { filter: 'FlateDecode', bytes: deflateSync(packed), colours: 'gray', bitsPerComponent: 1 }
}

function rowsOf(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  channels: number,
): Uint8Array {
  const stride = width * channels + 1
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    let to = y * stride
    rows[to] = UP
    to += 1
    for (let from = y * width * 4; from < (y + 1) * width * 4; from += 4) {
      for (let channel = 0; channel < channels; channel += 1) {
        const above = y > 0 ? rgba[from + channel - width * 4]! : 0
        rows[to] = rgba[from + channel]! - above
        to += 1
      }
    }
  }
  return rows
}
