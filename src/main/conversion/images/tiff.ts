import { deflateSync } from 'node:zlib'
import UTIF, { type IFD } from 'utif2'
import { ConversionFailure } from '../conversion.ts'
import { encodeJpeg } from './encodeJpeg.ts'
import { densityOf, orientationOf } from './exif.ts'
import { type Band, checkSize, type EncodedImage, type Picture } from './picture.ts'
import { encodeLossless } from './raster.ts'

const TAG = {
  subfileType: 't254',
  width: 't256',
  height: 't257',
  bitsPerSample: 't258',
  compression: 't259',
  photometric: 't262',
  orientation: 't274',
  samplesPerPixel: 't277',
  xResolution: 't282',
  yResolution: 't283',
  resolutionUnit: 't296',
}
const REDUCED = 1
const WHITE_IS_ZERO = 0
const BLACK_IS_ZERO = 1
const SEPARATED = 5
const JPEG_COMPRESSIONS = [6, 7, 34892]
const MAXIMUM_PAGES = 2000

/** Decodes the pages of a TIFF, one at a time; small copies of a page are passed over. */
export async function* readTiff(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Picture> {
  checkDirectories(bytes)
  const pages = UTIF.decode(bytes.buffer).filter(isPage)
  if (pages.length === 0) throw new ConversionFailure('DAMAGED')
  for (const page of pages) {
    const width = numberOf(page, TAG.width, 0)
    const height = numberOf(page, TAG.height, 0)
    checkSize(width, height, bytesPerPixel(page))
    UTIF.decodeImage(bytes.buffer, page)
    yield {
      width,
      height,
      orientation: orientationOf(numberOf(page, TAG.orientation, 1)),
      density: densityOf(
        numberOf(page, TAG.xResolution, 0),
        numberOf(page, TAG.yResolution, 0),
        numberOf(page, TAG.resolutionUnit, 2),
      ),
      image: await encode(page, width, height),
    }
    // A page's pixels are not wanted again, and a file may have hundreds.
    page.data = new Uint8Array(0)
  }
}

/** The decoder follows directories without end, where one leads back to another. */
function checkDirectories(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const seen = new Set<number>()
  let at = view.getUint32(4, isLittle)
  while (at !== 0) {
    if (seen.has(at) || at + 6 > bytes.length) throw new ConversionFailure('DAMAGED')
    if (seen.size >= MAXIMUM_PAGES) throw new ConversionFailure('TOO_LARGE')
    seen.add(at)
    at = view.getUint32(at + 2 + view.getUint16(at, isLittle) * 12, isLittle)
  }
}

function isPage(page: IFD): boolean {
  return page[TAG.width] !== undefined && (numberOf(page, TAG.subfileType, 0) & REDUCED) === 0
}

async function encode(page: IFD, width: number, height: number): Promise<EncodedImage | Band[]> {
  if (page.data === undefined) throw new ConversionFailure('DAMAGED')
  const plain = plainSamples(page)
  if (plain) return plain
  const pixels = UTIF.toRGBA8(page)
  if (pixels.length !== width * height * 4) throw new ConversionFailure('DAMAGED')
  const isLossy = JPEG_COMPRESSIONS.includes(numberOf(page, TAG.compression, 1))
  return isLossy
    ? encodeJpeg(new Uint8ClampedArray(pixels.buffer as ArrayBuffer), width, height)
    : encodeLossless(pixels, width, height)
}

/** Gray and CMYK go over as they are stored; the decoder's own way with them is incomplete. */
function plainSamples(page: IFD): EncodedImage | null {
  if (!isPlain(page)) return null
  const bits = numberOf(page, TAG.bitsPerSample, 1)
  return {
    filter: 'FlateDecode',
    bytes: deflateSync(bits === 16 ? highBytes(page.data) : page.data),
    colours: numberOf(page, TAG.photometric, 0) === SEPARATED ? 'cmyk' : 'gray',
    bitsPerComponent: (bits === 16 ? 8 : bits) as EncodedImage['bitsPerComponent'],
    isInverted: numberOf(page, TAG.photometric, 0) === WHITE_IS_ZERO,
  }
}

function isPlain(page: IFD): boolean {
  if (JPEG_COMPRESSIONS.includes(numberOf(page, TAG.compression, 1))) return false
  const bits = numberOf(page, TAG.bitsPerSample, 1)
  const samples = numberOf(page, TAG.samplesPerPixel, 1)
  const photometric = numberOf(page, TAG.photometric, 0)
  if (photometric === SEPARATED) return samples === 4 && bits === 8
  return photometric <= BLACK_IS_ZERO && samples === 1 && [1, 2, 4, 8, 16].includes(bits)
}

/** The decoder gives samples of 16 bits with the low byte first. */
function highBytes(data: Uint8Array): Uint8Array {
  return data.filter((_, index) => index % 2 === 1)
}

/** Samples as stored and, unless they stay so, as RGBA beside them. */
function bytesPerPixel(page: IFD): number {
  const bits = numberOf(page, TAG.bitsPerSample, 1) * numberOf(page, TAG.samplesPerPixel, 1)
  return Math.max(bits / 8, isPlain(page) ? 0 : 4)
}

function numberOf(page: IFD, tag: string, otherwise: number): number {
  const values = page[tag]
  const value = Array.isArray(values) ? values[0] : undefined
  return typeof value === 'number' ? value : otherwise
}
