import { ConversionFailure } from '../conversion.ts'
import { checkSize, type Density, type Picture } from './picture.ts'
import { encodeLossless } from './raster.ts'

/** A bitmap's headers (Windows GDI: BITMAPFILEHEADER, BITMAPCOREHEADER, BITMAPINFOHEADER and later ones). */
interface BmpHeader {
  width: number
  height: number
  isTopDown: boolean
  bits: number
  compression: number
  pixelsAt: number
  palette: Uint8Array
  paletteStep: 3 | 4
  /** Which bits of a pixel are red, green, blue and alpha. */
  masks: number[]
  density: Density | null
}

const FILE_HEADER = 14
const CORE_HEADER = 12
const METRES_PER_INCH = 0.0254
const COMPRESSION = { none: 0, runs8: 1, runs4: 2, masks: 3, masksWithAlpha: 6 }
const MASKS_16 = [0x7c00, 0x03e0, 0x001f, 0]
const MASKS_32 = [0xff0000, 0xff00, 0xff, 0]

/** Decodes a BMP. Rows that are missing stay white. */
export function* readBmp(bytes: Uint8Array<ArrayBuffer>): Generator<Picture> {
  const header = readHeader(bytes)
  const { width, height, bits, compression, density } = header
  checkSize(width, height, 4)
  const isKnown = bits <= 8 ? [1, 2, 4, 8].includes(bits) : [16, 24, 32].includes(bits)
  if (!isKnown || header.pixelsAt >= bytes.length) throw new ConversionFailure('DAMAGED')
  const pixels = new Uint8Array(width * height * 4)
  if (compression === COMPRESSION.runs8 || compression === COMPRESSION.runs4)
    unpackRuns(bytes, header, pixels)
  else readRows(bytes, header, pixels)
  yield { width, height, orientation: 1, density, image: encodeLossless(pixels, width, height) }
}

function readHeader(bytes: Uint8Array): BmpHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(14, true)
  const isCore = size === CORE_HEADER
  const height = isCore ? view.getUint16(20, true) : view.getInt32(22, true)
  const bits = view.getUint16(isCore ? 24 : 28, true)
  const compression = isCore ? COMPRESSION.none : view.getUint32(30, true)
  const hasMasks = compression === COMPRESSION.masks || compression === COMPRESSION.masksWithAlpha
  const masksBehind = hasMasks && size === 40 ? (compression === COMPRESSION.masks ? 12 : 16) : 0
  const pixelsAt = view.getUint32(10, true)
  return {
    width: isCore ? view.getUint16(18, true) : view.getInt32(18, true),
    height: Math.abs(height),
    isTopDown: height < 0,
    bits,
    compression,
    pixelsAt,
    palette: bytes.subarray(FILE_HEADER + size + masksBehind, pixelsAt),
    paletteStep: isCore ? 3 : 4,
    masks: hasMasks ? readMasks(view, size, compression) : bits === 16 ? MASKS_16 : MASKS_32,
    density: isCore ? null : readDensity(view),
  }
}

function readMasks(view: DataView, size: number, compression: number): number[] {
  const hasAlpha = size >= 56 || compression === COMPRESSION.masksWithAlpha
  return [54, 58, 62].map((at) => view.getUint32(at, true)).concat(hasAlpha ? view.getUint32(66, true) : 0)
}

function readDensity(view: DataView): Density | null {
  const x = view.getInt32(38, true) * METRES_PER_INCH
  const y = view.getInt32(42, true) * METRES_PER_INCH
  return x > 0 && y > 0 ? { x, y } : null
}

function readRows(bytes: Uint8Array, header: BmpHeader, pixels: Uint8Array): void {
  const { width, height, bits, pixelsAt } = header
  const stride = Math.ceil((width * bits) / 32) * 4
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let row = 0; row < height; row += 1) {
    const from = pixelsAt + row * stride
    if (from + stride > bytes.length) break
    const to = startOfRow(header, row)
    for (let x = 0; x < width; x += 1) {
      if (bits <= 8) putIndex(header, indexAt(bytes, from, x, bits), pixels, to + x * 4)
      else if (bits === 24) putColour(bytes, from + x * 3, pixels, to + x * 4)
      else {
        const value = bits === 16 ? view.getUint16(from + x * 2, true) : view.getUint32(from + x * 4, true)
        putMasked(header, value, pixels, to + x * 4)
      }
    }
  }
}

function startOfRow({ width, height, isTopDown }: BmpHeader, row: number): number {
  return (isTopDown ? row : height - 1 - row) * width * 4
}

function indexAt(bytes: Uint8Array, from: number, x: number, bits: number): number {
  const bit = x * bits
  return (bytes[from + (bit >> 3)]! >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}

function putIndex({ palette, paletteStep }: BmpHeader, index: number, pixels: Uint8Array, to: number): void {
  if ((index + 1) * paletteStep <= palette.length) putColour(palette, index * paletteStep, pixels, to)
}

/** Blue comes first. */
function putColour(from: Uint8Array, at: number, pixels: Uint8Array, to: number): void {
  pixels[to] = from[at + 2]!
  pixels[to + 1] = from[at + 1]!
  pixels[to + 2] = from[at]!
  pixels[to + 3] = 255
}

function putMasked({ masks }: BmpHeader, value: number, pixels: Uint8Array, to: number): void {
  for (const [channel, mask] of masks.entries()) {
    pixels[to + channel] = mask === 0 ? (channel === 3 ? 255 : 0) : scaled(value, mask)
  }
}

/** The bits under a mask, as 0 to 255. */
function scaled(value: number, mask: number): number {
  const lowest = mask & -mask
  const largest = (mask >>> 0) / (lowest >>> 0)
  return Math.round((((value & mask) >>> 0) / (lowest >>> 0) / largest) * 255)
}

/** Runs of one number, or of two in turn; a zero begins a word of command (BI_RLE8, BI_RLE4). */
function unpackRuns(bytes: Uint8Array, header: BmpHeader, pixels: Uint8Array): void {
  const { width, height, compression, pixelsAt } = header
  const isWide = compression === COMPRESSION.runs8
  let at = pixelsAt
  let x = 0
  let row = 0
  const put = (index: number) => {
    if (x < width && row < height) putIndex(header, index, pixels, startOfRow(header, row) + x * 4)
    x += 1
  }
  while (at + 1 < bytes.length && row < height) {
    const count = bytes[at]!
    const value = bytes[at + 1]!
    at += 2
    if (count > 0) for (let step = 0; step < count; step += 1) put(isWide ? value : nibble(value, step))
    else if (value === 0) {
      x = 0
      row += 1
    } else if (value === 1) break
    else if (value === 2) {
      x += bytes[at] ?? 0
      row += bytes[at + 1] ?? 0
      at += 2
    } else {
      const length = isWide ? value : Math.ceil(value / 2)
      for (let step = 0; step < value; step += 1) {
        put(isWide ? (bytes[at + step] ?? 0) : nibble(bytes[at + (step >> 1)] ?? 0, step))
      }
      at += length + (length % 2)
    }
  }
}

function nibble(pair: number, step: number): number {
  return step % 2 === 0 ? pair >> 4 : pair & 15
}
