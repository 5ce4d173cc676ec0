import { ConversionFailure } from '../conversion.ts'

/** A picture in a form that a PDF takes as it is (ISO 32000-2, 8.9.5). */
export interface EncodedImage {
  filter: 'DCTDecode' | 'FlateDecode'
  bytes: Uint8Array
  colours: 'gray' | 'rgb' | 'cmyk' | { palette: Uint8Array }
  bitsPerComponent: 1 | 2 | 4 | 8 | 16
  /** Each row begins with a byte that names its PNG filter. */
  hasRowFilters?: boolean
  /** Samples mean the opposite: 0 is white, or full ink. */
  isInverted?: boolean
}

/** As EXIF counts: 1 is upright, 6 is to be turned clockwise; 2, 4, 5 and 7 are mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Dots per inch. */
export interface Density {
  x: number
  y: number
}

/** Some rows of a picture, from `top` on. Bands follow one another, and may overlap. */
export interface Band {
  top: number
  height: number
  image: EncodedImage
}

export interface Picture {
  /** In pixels, as stored: before it is turned. */
  width: number
  height: number
  orientation: Orientation
  density: Density | null
  /** Whole, or in bands where it is too large to be encoded in one go. */
  image: EncodedImage | Band[]
}

/** Reads the pictures of a file one after the other. Throws `ConversionFailure`, or whatever a decoder throws. */
export type ReadPictures = (bytes: Uint8Array<ArrayBuffer>) => AsyncIterable<Picture> | Iterable<Picture>

const MAXIMUM_PIXELS = 100_000_000
/** Bytes that a decoded picture may take. */
const MAXIMUM_DECODED = 240_000_000

/**
 * Refuses sizes before anything is decoded: none as DAMAGED, huge ones as TOO_LARGE. `bytesPerPixel` is what decoding
 * takes, if it is decoded at all.
 */
export function checkSize(width: number, height: number, bytesPerPixel = 0): void {
  if (!(width >= 1 && height >= 1)) throw new ConversionFailure('DAMAGED')
  const pixels = width * height
  if (pixels > MAXIMUM_PIXELS || pixels * bytesPerPixel > MAXIMUM_DECODED) {
    throw new ConversionFailure('TOO_LARGE')
  }
}
