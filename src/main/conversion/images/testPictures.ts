import { createRequire } from 'node:module'
import { crc32, deflateSync } from 'node:zlib'
import encodeWebp, { init } from '@jsquash/webp/encode.js'
import UTIF from 'utif2'
import { encodeJpeg } from './encodeJpeg.ts'
import { compileProgram } from './program.ts'

export const COLOURS = {
  red: [255, 0, 0],
  green: [0, 255, 0],
  blue: [0, 0, 255],
  white: [255, 255, 255],
} as const
export type Colour = keyof typeof COLOURS

export type Pixels = Uint8ClampedArray<ArrayBuffer>

/** A picture in four parts: red, green above, blue, white below. The white part is see-through where `clear`. */
export function quarters(width: number, height: number, { clear = false } = {}): Pixels {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = quarterAt(x < width / 2, y < height / 2)
      pixels.set([...COLOURS[colour], 255], (y * width + x) * 4)
      if (clear && colour === 'white') pixels.set([0, 0, 0, 0], (y * width + x) * 4)
    }
  }
  return pixels
}

function quarterAt(isLeft: boolean, isTop: boolean): Colour {
  if (isTop) return isLeft ? 'red' : 'green'
  return isLeft ? 'blue' : 'white'
}

/** A JPEG, with further segments behind its first two bytes. */
export async function makeJpeg(
  pixels: Pixels,
  width: number,
  height: number,
  segments: Uint8Array[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const image = await encodeJpeg(pixels, width, height)
  if (Array.isArray(image)) throw new Error('Too large for a test.')
  return joined(image.bytes.subarray(0, 2), ...segments, image.bytes.subarray(2))
}

/** EXIF with an orientation and, perhaps, dots per inch, as a JPEG segment. */
export function exifSegment(orientation: number, dotsPerInch = 0): Uint8Array {
  const block = Buffer.alloc(14 + 12 * 3 + 8)
  block.write('MM\0*', 'latin1')
  block.writeUInt32BE(8, 4)
  block.writeUInt16BE(3, 8)
  const resolutionAt = 14 + 12 * 3
  const entries = [
    [0x0112, 3, orientation * 0x10000],
    [0x011a, 5, resolutionAt],
    [0x011b, 5, resolutionAt],
  ]
  for (const [index, [tag, type, value]] of entries.entries()) {
    block.writeUInt16BE(tag!, 10 + index * 12)
    block.writeUInt16BE(type!, 12 + index * 12)
    block.writeUInt32BE(1, 14 + index * 12)
    block.writeUInt32BE(value!, 18 + index * 12)
  }
  block.writeUInt32BE(dotsPerInch, resolutionAt)
  block.writeUInt32BE(1, resolutionAt + 4)
  return segment(0xe1, joined(Buffer.from('Exif\0\0', 'latin1'), block))
}

export function segment(marker: number, body: Uint8Array): Uint8Array {
  return joined(Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body)
}

interface PngOptions {
  depth?: number
  colourType?: number
  interlaced?: boolean
  chunks?: [name: string, body: Uint8Array][]
}

/** A PNG out of the rows as they are stored, each without its filter. Passes follow one another if interlaced. */
export function makePng(
  width: number,
  height: number,
  rows: Uint8Array[],
  { depth = 8, colourType = 6, interlaced = false, chunks = [] }: PngOptions = {},
): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8)
  const data = deflateSync(joined(...rows.flatMap((row) => [Uint8Array.of(0), row])))
  return joined(
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...chunks.map(([name, body]) => chunk(name, body)),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array(0)),
  )
}

/** The rows of red, green, blue and alpha. */
export function rowsOf(pixels: Uint8ClampedArray, width: number): Uint8Array[] {
  return Array.from({ length: pixels.length / width / 4 }, (_, y) =>
    Uint8Array.from(pixels.subarray(y * width * 4, (y + 1) * width * 4)),
  )
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + body.length)
  bytes.writeUInt32BE(body.length, 0)
  bytes.write(name, 4, 'latin1')
  bytes.set(body, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + body.length)), 8 + body.length)
  return bytes
}

let webp: Promise<unknown> | undefined

export async function makeWebp(
  pixels: Pixels,
  width: number,
  height: number,
  lossless: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  webp ??= compileProgram('@jsquash/webp/codec/enc/webp_enc_simd.wasm').then((program) =>
    init(program as never),
  )
  await webp
  const options = { lossless: lossless ? 1 : 0, quality: 90 }
  return new Uint8Array(await encodeWebp({ data: pixels, width, height } as never, options))
}

export function makeTiff(pixels: Pixels, width: number, height: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(UTIF.encodeImage(new Uint8Array(pixels), width, height))
}

/** Entries of a TIFF directory: tag, type (3 for numbers of 16 bits, 4 of 32) and value. */
export type TiffEntry = [tag: number, type: 3 | 4, value: number]

/** A TIFF of pages 16 pixels wide, out of the rows as they are stored or packed: black and white, or as the entries say. */
export function makePagedTiff(
  pages: { rows: number; data: Uint8Array; entries: TiffEntry[] }[],
): Uint8Array<ArrayBuffer> {
  let file = joined(Buffer.from('II*\0\0\0\0\0', 'latin1'))
  let pointerAt = 4
  for (const { rows, data, entries } of pages) {
    const directoryAt = file.length + data.length + (data.length % 2)
    const usual: TiffEntry[] = [
      [256, 3, 16],
      [257, 3, rows],
      [258, 3, 1],
      [273, 4, file.length],
      [277, 3, 1],
      [278, 3, rows],
      [279, 4, data.length],
    ]
    const said = new Set(entries.map(([tag]) => tag))
    const all = [...usual.filter(([tag]) => !said.has(tag)), ...entries]
    const directory = Buffer.alloc(2 + all.length * 12 + 4)
    directory.writeUInt16LE(all.length, 0)
    for (const [index, [tag, type, value]] of all.sort(([a], [b]) => a - b).entries()) {
      directory.writeUInt16LE(tag, 2 + index * 12)
      directory.writeUInt16LE(type, 4 + index * 12)
      directory.writeUInt32LE(1, 6 + index * 12)
      directory.writeUInt32LE(value, 10 + index * 12)
    }
    Buffer.from(file.buffer).writeUInt32LE(directoryAt, pointerAt)
    pointerAt = directoryAt + directory.length - 4
    file = joined(file, data, new Uint8Array(data.length % 2), directory)
  }
  return file
}

interface GifWriter {
  addFrame(x: number, y: number, width: number, height: number, pixels: number[]): void
  end(): number
}

/** A GIF of the four parts. */
export function makeGif(width: number, height: number): Uint8Array<ArrayBuffer> {
  const { GifWriter } = createRequire(import.meta.url)('omggif') as {
    GifWriter: new (buffer: Uint8Array, width: number, height: number, options: object) => GifWriter
  }
  const buffer = new Uint8Array(2048 + width * height)
  const writer = new GifWriter(buffer, width, height, { palette: [0xff0000, 0x00ff00, 0x0000ff, 0xffffff] })
  const indexes = Array.from({ length: width * height }, (_, at) => {
    return (at % width < width / 2 ? 0 : 1) + (at < (width * height) / 2 ? 0 : 2)
  })
  writer.addFrame(0, 0, width, height, indexes)
  return buffer.slice(0, writer.end())
}

/** A BMP of 24 bits, the last row first. The width must be a multiple of four. */
export function makeBmp(pixels: Pixels, width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(54)
  header.write('BM', 'latin1')
  header.writeUInt32LE(54, 10)
  header.writeUInt32LE(40, 14)
  header.writeInt32LE(width, 18)
  header.writeInt32LE(height, 22)
  header.writeUInt16LE(1, 26)
  header.writeUInt16LE(24, 28)
  const rows = rowsOf(pixels, width)
    .reverse()
    .map((row) => row.filter((_, at) => at % 4 < 3))
  for (const row of rows) for (let at = 0; at < row.length; at += 3) row.subarray(at, at + 3).reverse()
  return joined(header, ...rows)
}

/** The four parts, 64 pixels a side, as HEIC: nothing free writes it. */
export const HEIC = new Uint8Array(
  Buffer.from(
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAT9tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFjAAEAAAAAAAAAPQAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAABFbWRhdAAAADkoAa8TgOaocNP//iaUf/1Y54fp5b0St+NFT/74jf/zBTAj/+kZAR+1ei/9iOSmv/8VB2/81bmHPZk=',
    'base64',
  ),
)

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}
