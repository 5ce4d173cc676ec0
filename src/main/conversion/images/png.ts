import { createInflate } from 'node:zlib'
import { ConversionFailure } from '../conversion.ts'
import { type ExifNotes, NO_NOTES, readExif } from './exif.ts'
import { checkSize, type Density, type EncodedImage, type Picture } from './picture.ts'
import { type PngLayout, pixelsOf, sizeOfRows } from './pngRows.ts'
import { encodeLossless } from './raster.ts'

/** What stands in a PNG's chunks. */
interface PngParts {
  layout: PngLayout
  isInterlaced: boolean
  data: Uint8Array[]
  density: Density | null
  exif: ExifNotes
}

const SIGNATURE_BYTES = 8
const METRES_PER_INCH = 0.0254
const CHANNELS: Record<number, PngLayout['channels']> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const PALETTE_TYPE = 3

/**
 * Reads a PNG (ISO/IEC 15948). One without see-through parts goes into the PDF as it is packed; others are put on
 * white. Of a file that is cut off, the missing rows stay white.
 */
export async function* readPng(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Picture> {
  const parts = readParts(bytes)
  const { layout, isInterlaced, density, exif } = parts
  const isPassed = !isInterlaced && !layout.transparency && layout.channels % 2 === 1
  checkSize(layout.width, layout.height, isPassed ? sampleBytes(layout) : Math.max(sampleBytes(layout), 4))
  const { rows, isWhole } = await inflateRows(parts)
  const { width, height } = layout
  yield {
    width,
    height,
    orientation: exif.orientation,
    density: density ?? exif.density,
    image:
      isPassed && isWhole
        ? passOn(parts)
        : encodeLossless(pixelsOf(rows, layout, isInterlaced), width, height),
  }
}

function readParts(bytes: Uint8Array): PngParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Omit<PngParts, 'layout'> = { isInterlaced: false, data: [], density: null, exif: NO_NOTES }
  let layout: PngLayout | null = null
  let at = SIGNATURE_BYTES
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at)
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    const chunk = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') {
      layout = readHeader(chunk)
      parts.isInterlaced = chunk[12] === 1
    } else if (name === 'PLTE' && layout) layout.palette = chunk.subarray(0, 768 - (768 % 3))
    else if (name === 'tRNS' && layout) layout.transparency = chunk
    else if (name === 'IDAT') parts.data.push(chunk)
    else if (name === 'pHYs') parts.density = readDensity(chunk)
    else if (name === 'eXIf') parts.exif = readExif(chunk)
    else if (name === 'IEND') break
    at += 12 + length
  }
  if (!layout || parts.data.length === 0) throw new ConversionFailure('DAMAGED')
  if (layout.colourType === PALETTE_TYPE && !layout.palette?.length) throw new ConversionFailure('DAMAGED')
  return { ...parts, layout }
}

function readHeader(chunk: Uint8Array): PngLayout {
  const channels = CHANNELS[chunk[9]!]
  const depth = chunk[8]!
  const isKnown =
    chunk.length >= 13 && (depth === 1 || depth === 2 || depth === 4 || depth === 8 || depth === 16)
  if (!channels || !isKnown || chunk[10] !== 0) throw new ConversionFailure('DAMAGED')
  const view = new DataView(chunk.buffer, chunk.byteOffset)
  return { width: view.getUint32(0), height: view.getUint32(4), depth, colourType: chunk[9]!, channels }
}

function readDensity(chunk: Uint8Array): Density | null {
  if (chunk.length < 9 || chunk[8] !== 1) return null
  const view = new DataView(chunk.buffer, chunk.byteOffset)
  return { x: view.getUint32(0) * METRES_PER_INCH, y: view.getUint32(4) * METRES_PER_INCH }
}

function sampleBytes({ channels, depth }: PngLayout): number {
  return (channels * depth) / 8
}

/** Unpacks no more than the size declared has room for; what is missing or broken stays zero. */
async function inflateRows({
  layout,
  isInterlaced,
  data,
}: PngParts): Promise<{ rows: Uint8Array; isWhole: boolean }> {
  const rows = new Uint8Array(sizeOfRows(layout, isInterlaced))
  let used = 0
  const inflate = createInflate()
  inflate.on('error', () => {})
  for (const part of data) inflate.write(part)
  inflate.end()
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      const room = rows.length - used
      rows.set(chunk.subarray(0, room), used)
      used += Math.min(chunk.length, room)
      if (chunk.length > room) break
    }
  } catch {
    // What has come until here can still be shown.
  }
  inflate.destroy()
  if (used === 0) throw new ConversionFailure('DAMAGED')
  return { rows, isWhole: used === rows.length }
}

function passOn({ layout, data }: PngParts): EncodedImage {
  return {
    filter: 'FlateDecode',
    bytes: Buffer.concat(data),
    colours:
      layout.palette && layout.colourType === PALETTE_TYPE
        ? { palette: layout.palette }
        : layout.channels === 3
          ? 'rgb'
          : 'gray',
    bitsPerComponent: layout.depth,
    hasRowFilters: true,
  }
}
