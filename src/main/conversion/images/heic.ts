import { createRequire } from 'node:module'
import { ConversionFailure } from '../conversion.ts'
import { encodeJpeg } from './encodeJpeg.ts'
import { checkSize, type Picture } from './picture.ts'

/** The part of libheif's own interface that is used here. */
interface Heif {
  HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] }
}

interface HeifImage {
  get_width(): number
  get_height(): number
  display(target: Target, done: (shown: Target | null) => void): void
  free(): void
}

interface Target {
  data: Uint8ClampedArray<ArrayBuffer>
  width: number
  height: number
}

/** RGBA beside the decoder's own copies. */
const BYTES_PER_PIXEL = 4

/** Decodes the pictures of an HEIC file. The decoder turns them upright itself. */
export async function* readHeic(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Picture> {
  // LGPL: a package of its own that is loaded only here, and can be replaced by itself.
  const heif = createRequire(import.meta.url)('libheif-js/wasm-bundle') as Heif
  const images = new heif.HeifDecoder().decode(bytes)
  if (images.length === 0) throw new ConversionFailure('DAMAGED')
  for (const image of images) {
    const width = image.get_width()
    const height = image.get_height()
    checkSize(width, height, BYTES_PER_PIXEL)
    const pixels = await pixelsOf(image, width, height)
    image.free()
    yield { width, height, orientation: 1, density: null, image: await encodeJpeg(pixels, width, height) }
  }
}

async function pixelsOf(
  image: HeifImage,
  width: number,
  height: number,
): Promise<Uint8ClampedArray<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8ClampedArray<ArrayBuffer>>()
  const target = { data: new Uint8ClampedArray(width * height * 4), width, height }
  image.display(target, (shown) => (shown ? resolve(shown.data) : reject(new ConversionFailure('DAMAGED'))))
  return promise
}
