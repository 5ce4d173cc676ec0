import { constants, inflateSync } from 'node:zlib'
import { ConversionFailure } from '../conversion.ts'
import { type Directory, numberOf, numbersOf, TAG } from './tiffDirectory.ts'

export const NO_COMPRESSION = 1

const HEADER_BYTES = 8
/** Bytes of a page's strips together. */
const MAXIMUM_UNPACKED = 300_000_000

/** The strips or tiles that a page consists of, as far as the file has them. */
export function stripsOf(page: Directory, bytes: Uint8Array): Uint8Array[] {
  const isTiled = page[TAG.tileWidth] !== undefined
  const offsets = numbersOf(page, isTiled ? TAG.tileOffsets : TAG.stripOffsets)
  const lengths = numbersOf(page, isTiled ? TAG.tileLengths : TAG.stripLengths)
  return offsets.map((from, index) => bytes.subarray(from, from + (lengths[index] ?? bytes.length)))
}

/** Unpacks a strip to so many bytes at most. */
export type Unpack = (strip: Uint8Array, length: number) => Uint8Array

/** The page with its strips unpacked, each to the size declared and no further, which the decoder would not stop at. */
export function unpackStrips(
  page: Directory,
  bytes: Uint8Array,
  unpack: Unpack,
): { bytes: Uint8Array<ArrayBuffer>; page: Directory } {
  const width = numberOf(page, TAG.tileWidth, numberOf(page, TAG.width, 0))
  const height = numberOf(page, TAG.height, 0)
  const rows = Math.min(
    numberOf(page, TAG.tileHeight, numberOf(page, TAG.rowsPerStrip, height)),
    height + 4096,
  )
  const bits = numberOf(page, TAG.bitsPerSample, 1) * numberOf(page, TAG.samplesPerPixel, 1)
  const length = Math.ceil((width * bits) / 8) * rows
  const strips = stripsOf(page, bytes)
  if (strips.length * length > MAXIMUM_UNPACKED) throw new ConversionFailure('TOO_LARGE')
  // The decoder looks at the first bytes for the order of bytes.
  const whole = new Uint8Array(HEADER_BYTES + strips.length * length)
  whole.set(bytes.subarray(0, HEADER_BYTES))
  for (const [index, strip] of strips.entries())
    whole.set(unpack(strip, length), HEADER_BYTES + index * length)
  const offsets = strips.map((_, index) => HEADER_BYTES + index * length)
  const lengths = strips.map(() => length)
  return {
    bytes: whole,
    page: {
      ...page,
      [TAG.compression]: [NO_COMPRESSION],
      [TAG.stripOffsets]: offsets,
      [TAG.stripLengths]: lengths,
      [TAG.tileOffsets]: offsets,
      [TAG.tileLengths]: lengths,
    },
  }
}

/** Unpacks what zlib has packed. */
export function inflate(strip: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(strip, { maxOutputLength: length, finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    // A strip that is broken stays empty; the others can be shown.
    return new Uint8Array(0)
  }
}
