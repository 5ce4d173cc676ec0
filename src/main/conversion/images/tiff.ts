import { deflateSync } from 'node:zlib'
import UTIF from 'utif2'
import { ConversionFailure } from '../conversion.ts'
import { encodeJpeg } from './encodeJpeg.ts'
import { densityOf, orientationOf } from './exif.ts'
import { jpegFrame } from './jpeg.ts'
import { TIFF_LZW, unpackLzw } from './lzw.ts'
import { type Band, checkSize, type EncodedImage, type Picture } from './picture.ts'
import { encodeLossless } from './raster.ts'
import { type Directory, numberOf, numbersOf, readDirectories, TAG } from './tiffDirectory.ts'
import { encodeJpegPage, type JpegPage } from './tiffJpeg.ts'
import { inflate, NO_COMPRESSION, stripsOf, type Unpack, unpackStrips } from './tiffStrips.ts'

const REDUCED = 1
const WHITE_IS_ZERO = 0
const BLACK_IS_ZERO = 1
const SEPARATED = 5
const MOST_PHOTOMETRIC = 6
const OLD_JPEG = 6
const JPEG = 7
const UNPACKED: Record<number, Unpack> = { 5: lzw, 8: inflate, 32946: inflate }
/** Fax, LZW, Deflate, PackBits and the like. What only raw photos of cameras have is left alone. */
const COMPRESSIONS = [NO_COMPRESSION, 2, 3, 4, 5, OLD_JPEG, JPEG, 8, 32773, 32809, 32946]
const JPEG_COLOURS: Record<number, JpegPage['colours']> = { 2: 'rgb', 5: 'cmyk', 6: 'ycc' }

/** Decodes the pages of a TIFF, one at a time; small copies of a page are passed over. */
export async function* readTiff(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Picture> {
  const pages = readDirectories(bytes).filter(isPage)
  if (pages.length === 0) throw new ConversionFailure('DAMAGED')
  for (const page of pages) {
    const width = numberOf(page, TAG.width, 0)
    const height = numberOf(page, TAG.height, 0)
    checkSize(width, height, bytesPerPixel(page))
    yield {
      width,
      height,
      orientation: orientationOf(numberOf(page, TAG.orientation, 1)),
      density: densityOf(
        numberOf(page, TAG.xResolution, 0),
        numberOf(page, TAG.yResolution, 0),
        numberOf(page, TAG.resolutionUnit, 2),
      ),
      image: await encodePage(page, bytes, width, height),
    }
    // A page's pixels are not wanted again, and a file may have hundreds.
    page.data = new Uint8Array(0)
  }
}

function isPage(page: Directory): boolean {
  return page[TAG.width] !== undefined && (numberOf(page, TAG.subfileType, 0) & REDUCED) === 0
}

async function encodePage(
  page: Directory,
  bytes: Uint8Array<ArrayBuffer>,
  width: number,
  height: number,
): Promise<EncodedImage | Band[]> {
  const compression = numberOf(page, TAG.compression, NO_COMPRESSION)
  const photometric = numberOf(page, TAG.photometric, 0)
  const isKnown = COMPRESSIONS.includes(compression) && photometric <= MOST_PHOTOMETRIC
  if (!isKnown) throw new ConversionFailure('DAMAGED')
  if (compression !== JPEG) return encodeSamples(decode(page, bytes), width, height)
  return encodeJpegPage({
    width,
    height,
    parts: stripsOf(page, bytes),
    partWidth: numberOf(page, TAG.tileWidth, width),
    partHeight: numberOf(page, TAG.tileHeight, numberOf(page, TAG.rowsPerStrip, height)),
    tables: Uint8Array.from(numbersOf(page, TAG.jpegTables)),
    colours: JPEG_COLOURS[photometric] ?? 'gray',
  })
}

/** The page with its samples unpacked into its `data`. */
function decode(page: Directory, bytes: Uint8Array<ArrayBuffer>): Directory {
  const compression = numberOf(page, TAG.compression, NO_COMPRESSION)
  // In the old way of JPEG the decoder takes the size from the JPEG inside, which may be another.
  if (compression === OLD_JPEG) for (const strip of stripsOf(page, bytes)) checkFrame(strip)
  const unpack = UNPACKED[compression]
  const source = unpack ? unpackStrips(page, bytes, unpack) : { page, bytes }
  UTIF.decodeImage(source.bytes.buffer, source.page)
  return source.page
}

function lzw(strip: Uint8Array, length: number): Uint8Array {
  return unpackLzw(strip, length, TIFF_LZW)
}

function checkFrame(strip: Uint8Array): void {
  const frame = jpegFrame(strip)
  if (frame) checkSize(frame.width, frame.height, 4)
}

async function encodeSamples(page: Directory, width: number, height: number): Promise<EncodedImage | Band[]> {
  if (page.data === undefined) throw new ConversionFailure('DAMAGED')
  const plain = plainSamples(page)
  if (plain) return plain
  const pixels = UTIF.toRGBA8(page)
  if (pixels.length !== width * height * 4) throw new ConversionFailure('DAMAGED')
  const isLossy = numberOf(page, TAG.compression, NO_COMPRESSION) === OLD_JPEG
  return isLossy
    ? encodeJpeg(new Uint8ClampedArray(pixels.buffer as ArrayBuffer), width, height)
    : encodeLossless(pixels, width, height)
}

/** Gray and CMYK go over as they are stored; the decoder's own way with them is incomplete. */
function plainSamples(page: Directory): EncodedImage | null {
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

function isPlain(page: Directory): boolean {
  if (numberOf(page, TAG.compression, NO_COMPRESSION) === OLD_JPEG) return false
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
function bytesPerPixel(page: Directory): number {
  const bits = numberOf(page, TAG.bitsPerSample, 1) * numberOf(page, TAG.samplesPerPixel, 1)
  return Math.max(bits / 8, isPlain(page) ? 0 : 4)
}
