import { createRequire } from 'node:module'
import { ConversionFailure } from '../conversion.ts'
import { checkSize, type Picture } from './picture.ts'
import { encodeLossless } from './raster.ts'

interface GifModule {
  GifReader: new (
    bytes: Uint8Array,
  ) => {
    width: number
    height: number
    numFrames(): number
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void
  }
}

/** Decodes the first frame of a GIF. */
export function* readGif(bytes: Uint8Array<ArrayBuffer>): Generator<Picture> {
  const { GifReader } = createRequire(import.meta.url)('omggif') as GifModule
  const reader = new GifReader(bytes)
  if (reader.numFrames() === 0) throw new ConversionFailure('DAMAGED')
  const { width, height } = reader
  checkSize(width, height, 4)
  const pixels = new Uint8Array(width * height * 4)
  reader.decodeAndBlitFrameRGBA(0, pixels)
  yield { width, height, orientation: 1, density: null, image: encodeLossless(pixels, width, height) }
}
