import { ConversionFailure } from '../conversion.ts'
import { unpackLzw } from './lzw.ts'
import { checkSize, type Picture } from './picture.ts'
import { encodeLossless } from './raster.ts'

/** The first picture of a GIF (GIF89a, sections 18 to 23). */
interface Frame {
  left: number
  top: number
  width: number
  height: number
  isInterlaced: boolean
  palette: Uint8Array
  /** The number that is see-through, or -1. */
  clear: number
  sampleBits: number
  data: Uint8Array
}

const HEADER_BYTES = 13
const EXTENSION = 0x21
const CONTROL = 0xf9
const IMAGE = 0x2c
/** Rows come every eighth, then those between, then the fourth ones, then all others. */
const INTERLACE = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const

/** Decodes the first picture of a GIF. What is missing of one that is cut off stays white. */
export function* readGif(bytes: Uint8Array<ArrayBuffer>): Generator<Picture> {
  if (bytes.length < HEADER_BYTES) throw new ConversionFailure('DAMAGED')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frame = readFrame(bytes, view)
  const width = view.getUint16(6, true) || frame.width
  const height = view.getUint16(8, true) || frame.height
  checkSize(width, height, 4)
  checkSize(frame.width, frame.height, 4)
  const pixels = paint(frame, width, height)
  yield { width, height, orientation: 1, density: null, image: encodeLossless(pixels, width, height) }
}

function readFrame(bytes: Uint8Array, view: DataView): Frame {
  const shared = paletteAt(bytes, HEADER_BYTES, bytes[10]!)
  let at = HEADER_BYTES + shared.length
  let clear = -1
  while (at + 10 < bytes.length) {
    const block = bytes[at]!
    if (block === IMAGE) {
      const own = paletteAt(bytes, at + 10, bytes[at + 9]!)
      const dataAt = at + 10 + own.length
      return {
        left: view.getUint16(at + 1, true),
        top: view.getUint16(at + 3, true),
        width: view.getUint16(at + 5, true),
        height: view.getUint16(at + 7, true),
        isInterlaced: (bytes[at + 9]! & 0x40) !== 0,
        palette: own.length > 0 ? own : shared,
        clear,
        sampleBits: Math.min(8, Math.max(2, bytes[dataAt] ?? 8)),
        data: joinBlocks(bytes, dataAt + 1).data,
      }
    }
    if (block !== EXTENSION) break
    if (bytes[at + 1] === CONTROL && (bytes[at + 3]! & 1) === 1) clear = bytes[at + 6]!
    at = joinBlocks(bytes, at + 2).end
  }
  throw new ConversionFailure('DAMAGED')
}

function paletteAt(bytes: Uint8Array, at: number, flags: number): Uint8Array {
  return (flags & 0x80) === 0 ? new Uint8Array(0) : bytes.subarray(at, at + 3 * 2 ** ((flags & 7) + 1))
}

/** Data comes in blocks of up to 255 bytes, each with its length, until an empty one. */
function joinBlocks(bytes: Uint8Array, from: number): { data: Uint8Array; end: number } {
  const blocks: Uint8Array[] = []
  let at = from
  while (at < bytes.length && bytes[at] !== 0) {
    blocks.push(bytes.subarray(at + 1, at + 1 + bytes[at]!))
    at += 1 + bytes[at]!
  }
  return { data: Buffer.concat(blocks), end: at + 1 }
}

function paint(frame: Frame, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4)
  const kind = { sampleBits: frame.sampleBits, isLowFirst: true, early: 0 } as const
  const indexes = unpackLzw(frame.data, frame.width * frame.height, kind)
  if (indexes.length === 0) throw new ConversionFailure('DAMAGED')
  const rows = rowOrder(frame)
  for (const [at, index] of indexes.entries()) {
    const x = frame.left + (at % frame.width)
    const y = frame.top + rows[Math.floor(at / frame.width)]!
    if (x >= width || y >= height || index === frame.clear) continue
    pixels.set(frame.palette.subarray(index * 3, index * 3 + 3), (y * width + x) * 4)
    pixels[(y * width + x) * 4 + 3] = 255
  }
  return pixels
}

function rowOrder({ height, isInterlaced }: Frame): number[] {
  const passes = isInterlaced ? INTERLACE : ([[0, 1]] as const)
  return passes.flatMap(([first, step]) =>
    Array.from(
      { length: Math.max(0, Math.ceil((height - first) / step)) },
      (_, index) => first + index * step,
    ),
  )
}
