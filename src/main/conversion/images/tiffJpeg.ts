import UTIF from 'utif2'
import { ConversionFailure } from '../conversion.ts'
import { encodeJpeg } from './encodeJpeg.ts'
import { type JpegFrame, jpegFrame } from './jpeg.ts'
import { type Band, checkSize, type EncodedImage } from './picture.ts'

/** A JPEG picture in a TIFF, in parts (TIFF Technical Note 2). */
export interface JpegPage {
  width: number
  height: number
  /** Strips or tiles, from left to right and top to bottom. */
  parts: Uint8Array[]
  partWidth: number
  partHeight: number
  /** What the parts have in common and stands only once. */
  tables: Uint8Array
  colours: 'gray' | 'rgb' | 'ycc' | 'cmyk'
}

/** The decoder's own part for JPEG, which its types leave out. */
interface JpegDecoder {
  parse(bytes: Uint8Array): void
  getData(options: { width: number; height: number; forceRGB: boolean; isSourcePDF: boolean }): Uint8Array
}

const { JpegDecoder } = UTIF as unknown as { JpegDecoder: new () => JpegDecoder }
const START = [0xff, 0xd8]

/** Strips go over byte by byte, a band each; tiles, and colours with opacity, are decoded and put together. */
export async function encodeJpegPage(page: JpegPage): Promise<EncodedImage | Band[]> {
  const parts = page.parts.map((part) => withTables(part, page))
  const frames = parts.map(jpegFrame)
  const arePassed = frames.every((frame) => frame && frame.width === page.width && isPassed(frame, page))
  return arePassed ? bandsOf(parts, frames as JpegFrame[], page) : assemble(parts, frames, page)
}

function isPassed({ components }: JpegFrame, { colours }: JpegPage): boolean {
  return components === { gray: 1, rgb: 3, ycc: 3, cmyk: 4 }[colours]
}

function bandsOf(parts: Uint8Array[], frames: JpegFrame[], { colours, partHeight }: JpegPage): Band[] {
  return parts.map((bytes, index) => ({
    top: index * partHeight,
    height: frames[index]!.height,
    image: {
      filter: 'DCTDecode',
      bytes,
      colours: colours === 'ycc' ? 'rgb' : colours,
      bitsPerComponent: 8,
      isInverted: colours === 'cmyk' && frames[index]!.isAdobe,
    },
  }))
}

/** Puts the tables into the part, and says what its colours are, as a part alone would be taken to be YCbCr. */
function withTables(part: Uint8Array, { tables, colours }: JpegPage): Uint8Array {
  const isWhole = part[0] === START[0] && part[1] === START[1]
  const end = tables.length >= 2 && tables.at(-2) === 0xff && tables.at(-1) === 0xd9 ? -2 : undefined
  return Buffer.concat([
    Uint8Array.from(START),
    colours === 'rgb' ? adobeMark(0) : colours === 'ycc' ? adobeMark(1) : new Uint8Array(0),
    tables.subarray(2, end),
    isWhole ? part.subarray(2) : part,
  ])
}

/** Adobe's APP14, whose last byte says whether colours are transformed. */
function adobeMark(transform: number): Uint8Array {
  return Uint8Array.from([0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform])
}

async function assemble(
  parts: Uint8Array[],
  frames: (JpegFrame | null)[],
  page: JpegPage,
): Promise<EncodedImage | Band[]> {
  if (page.colours === 'cmyk') throw new ConversionFailure('DAMAGED')
  const pixels = new Uint8ClampedArray(page.width * page.height * 4)
  const columns = Math.ceil(page.width / page.partWidth)
  for (const [index, part] of parts.entries()) {
    const frame = frames[index]
    if (!frame) continue
    checkSize(frame.width, frame.height, 4)
    const decoder = new JpegDecoder()
    decoder.parse(part)
    const { width, height, components } = frame
    // As in a PDF, four samples are taken as they are, and not for inks upside down.
    const samples = decoder.getData({ width, height, forceRGB: components === 3, isSourcePDF: true })
    const left = (index % columns) * page.partWidth
    const top = Math.floor(index / columns) * page.partHeight
    put(samples, frame, pixels, page, left, top)
  }
  return encodeJpeg(pixels, page.width, page.height)
}

function put(
  samples: Uint8Array,
  { width, height, components }: JpegFrame,
  pixels: Uint8ClampedArray,
  page: JpegPage,
  left: number,
  top: number,
): void {
  for (let y = 0; y < Math.min(height, page.height - top); y += 1) {
    for (let x = 0; x < Math.min(width, page.width - left); x += 1) {
      const from = (y * width + x) * components
      const to = ((top + y) * page.width + left + x) * 4
      for (let channel = 0; channel < 3; channel += 1) {
        pixels[to + channel] = samples[from + Math.min(channel, components - 1)]!
      }
      pixels[to + 3] = components === 4 ? samples[from + 3]! : 255
    }
  }
}
