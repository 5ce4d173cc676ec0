import { ConversionFailure } from '../conversion.ts'
import { type ExifNotes, NO_NOTES, readExif } from './exif.ts'
import { checkSize, type Density, type Picture } from './picture.ts'

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const HEIGHT_LATER = 0xdc
const APP0 = 0xe0
const APP1 = 0xe1
const APP14 = 0xee

interface Frame {
  width: number
  height: number
  components: number
}

/** What stands in a JPEG before its picture data. */
interface Header {
  frame: Frame | null
  exif: ExifNotes
  jfif: Density | null
  isAdobe: boolean
  hasScan: boolean
}

/** A JPEG goes into the PDF byte by byte; only its header is read (ITU-T T.81, annex B). */
export function* readJpeg(bytes: Uint8Array<ArrayBuffer>): Generator<Picture> {
  const { frame, exif, jfif, isAdobe, hasScan } = readHeader(bytes)
  if (!frame || !hasScan) throw new ConversionFailure('DAMAGED')
  checkSize(frame.width, frame.height)
  const { width, height, components } = frame
  const colours = components === 1 ? 'gray' : components === 3 ? 'rgb' : 'cmyk'
  yield {
    width,
    height,
    orientation: exif.orientation,
    density: exif.density ?? jfif,
    // Adobe writes the four inks upside down, and so do all that write the mark.
    image: {
      filter: 'DCTDecode',
      bytes,
      colours,
      bitsPerComponent: 8,
      isInverted: components === 4 && isAdobe,
    },
  }
}

/** How a JPEG's picture lies. */
export interface JpegFrame extends Frame {
  isAdobe: boolean
}

/** What a JPEG says of its picture, if anything. Throws `ConversionFailure` DAMAGED for kinds that are not shown. */
export function jpegFrame(bytes: Uint8Array): JpegFrame | null {
  const { frame, isAdobe } = readHeader(bytes)
  return frame && { ...frame, isAdobe }
}

function readHeader(bytes: Uint8Array): Header {
  const header: Header = { frame: null, exif: NO_NOTES, jfif: null, isAdobe: false, hasScan: false }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at += 1
      continue
    }
    const marker = bytes[at + 1]!
    if (marker === START_OF_SCAN) return { ...header, hasScan: true }
    if (marker === END_OF_IMAGE) return header
    if (hasNoSegment(marker)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const length = view.getUint16(at + 2)
    readSegment(header, marker, bytes.subarray(at + 4, at + 2 + length))
    at += 2 + Math.max(length, 2)
  }
  return header
}

/** Fill bytes, restarts and the like stand alone. */
function hasNoSegment(marker: number): boolean {
  return marker === 0xff || marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)
}

function readSegment(header: Header, marker: number, segment: Uint8Array): void {
  if (isFrame(marker)) header.frame = readFrame(marker, segment)
  else if (marker === APP1 && startsWith(segment, 'Exif\0\0')) header.exif = readExif(segment.subarray(6))
  else if (marker === APP0 && startsWith(segment, 'JFIF\0')) header.jfif = readJfif(segment)
  else if (marker === APP14 && startsWith(segment, 'Adobe')) header.isAdobe = true
  else if (marker === HEIGHT_LATER && header.frame?.height === 0) {
    header.frame.height = (segment[0]! << 8) | segment[1]!
  }
}

/** SOF0 to SOF15, save those numbers that mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Baseline, extended and progressive are what PDF readers show (ISO 32000-2, 7.4.8), at 8 bits. */
function readFrame(marker: number, segment: Uint8Array): Frame {
  const components = segment[5]!
  const isShown = marker <= 0xc2 && segment[0] === 8 && [1, 3, 4].includes(components)
  if (!isShown) throw new ConversionFailure('DAMAGED')
  return {
    height: (segment[1]! << 8) | segment[2]!,
    width: (segment[3]! << 8) | segment[4]!,
    components,
  }
}

function readJfif(segment: Uint8Array): Density | null {
  const unit = segment[7]
  if (segment.length < 12 || (unit !== 1 && unit !== 2)) return null
  const factor = unit === 2 ? 2.54 : 1
  const x = ((segment[8]! << 8) | segment[9]!) * factor
  const y = ((segment[10]! << 8) | segment[11]!) * factor
  return x > 0 && y > 0 ? { x, y } : null
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text
}
