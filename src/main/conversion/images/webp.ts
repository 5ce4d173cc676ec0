import decode, { init } from '@jsquash/webp/decode.js'
import { ConversionFailure } from '../conversion.ts'
import { encodeJpeg } from './encodeJpeg.ts'
import { NO_NOTES, readExif } from './exif.ts'
import { checkSize, type Picture } from './picture.ts'
import { compileProgram } from './program.ts'
import { encodeLossless } from './raster.ts'

interface Chunk {
  name: string
  data: Uint8Array
}

interface Pixels {
  data: Uint8ClampedArray<ArrayBuffer>
  width: number
  height: number
}

/** What the decoder gives its result in, as in browsers. */
class PlainImageData {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}

/** RGBA beside the decoder's own copy. */
const BYTES_PER_PIXEL = 4
const FRAME_HEADER = 16

let ready: Promise<unknown> | undefined

/** Decodes a WebP; of one that moves, its first frame. */
export async function* readWebp(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Picture> {
  const chunks = chunksOf(bytes.subarray(12))
  const frame = chunks.find(({ name }) => name === 'ANMF')
  const parts = frame ? chunksOf(frame.data.subarray(FRAME_HEADER)) : chunks
  const { width, height } = sizeOf(parts)
  checkSize(width, height, BYTES_PER_PIXEL)
  const pixels = await decodePixels(frame ? asFile(parts, width, height) : bytes)
  const exif = chunks.find(({ name }) => name === 'EXIF')
  const isLossless = parts.some(({ name }) => name === 'VP8L')
  yield {
    width: pixels.width,
    height: pixels.height,
    ...(exif ? readExif(withoutMark(exif.data)) : NO_NOTES),
    image: isLossless
      ? encodeLossless(pixels.data, pixels.width, pixels.height)
      : await encodeJpeg(pixels.data, pixels.width, pixels.height),
  }
}

async function decodePixels(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels> {
  Object.assign(globalThis, { ImageData: PlainImageData })
  ready ??= compileProgram('@jsquash/webp/codec/dec/webp_dec.wasm').then((program) => init(program as never))
  await ready
  return (await decode(bytes as never)) as Pixels
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true)
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + size) })
    at += 8 + size + (size % 2)
  }
  return chunks
}

/** The picture's own size (RFC 9649, 2.5 and 2.6; RFC 6386, 9.1). */
function sizeOf(chunks: Chunk[]): { width: number; height: number } {
  const chunk = chunks.find(({ name }) => name === 'VP8 ' || name === 'VP8L')
  if (!chunk || chunk.data.length < 10) throw new ConversionFailure('DAMAGED')
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset)
  if (chunk.name === 'VP8 ') {
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
  }
  const bits = view.getUint32(1, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** A frame's chunks as a file of its own. */
function asFile(chunks: Chunk[], width: number, height: number): Uint8Array<ArrayBuffer> {
  const extended = Buffer.alloc(10)
  extended[0] = chunks.some(({ name }) => name === 'ALPH') ? 0x10 : 0
  extended.writeUIntLE(width - 1, 4, 3)
  extended.writeUIntLE(height - 1, 7, 3)
  const all = [
    { name: 'VP8X', data: extended },
    ...chunks.filter(({ name }) => /^(?:ALPH|VP8[ L])$/.test(name)),
  ]
  const body = Buffer.concat(
    all.flatMap(({ name, data }) => [asHeader(name, data.length), data, padding(data)]),
  )
  return new Uint8Array(Buffer.concat([asHeader('RIFF', body.length + 4), Buffer.from('WEBP'), body]))
}

function asHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(8)
  header.write(name, 'latin1')
  header.writeUInt32LE(size, 4)
  return header
}

function padding(data: Uint8Array): Buffer {
  return Buffer.alloc(data.length % 2)
}

/** Some writers put JPEG's own mark before the block. */
function withoutMark(block: Uint8Array): Uint8Array {
  return block[0] === 0x45 ? block.subarray(6) : block
}
