import encode, { init } from '@jsquash/jpeg/encode.js'
import type { Band, EncodedImage } from './picture.ts'
import { compileProgram } from './program.ts'
import { flatten } from './raster.ts'

/** High enough that small print keeps its edges. */
const QUALITY = 90

let ready: Promise<unknown> | undefined

/** The encoder takes four times the memory of its pixels, so that more than these come in bands. */
const PIXELS_AT_ONCE = 16_000_000
/** Rows in which bands overlap, so that no hairline of paper shows between them. Blocks of colour are as high. */
const OVERLAP = 16

/** Encodes pixels of a picture that had been compressed with loss before; without loss it would be ten times as large. */
export async function encodeJpeg(
  rgba: Uint8ClampedArray<ArrayBuffer>,
  width: number,
  height: number,
): Promise<EncodedImage | Band[]> {
  ready ??= compileProgram('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm').then((program) =>
    init(program as never),
  )
  await ready
  flatten(rgba)
  if (width * height <= PIXELS_AT_ONCE) return encodeBand(rgba, width, height)
  const step = Math.max(OVERLAP, Math.floor(PIXELS_AT_ONCE / 2 / width / OVERLAP) * OVERLAP)
  const bands: Band[] = []
  for (let top = 0; top < height; top += step) {
    const rows = Math.min(step + OVERLAP, height - top)
    const part = rgba.subarray(top * width * 4, (top + rows) * width * 4)
    bands.push({ top, height: rows, image: await encodeBand(part, width, rows) })
  }
  return bands
}

async function encodeBand(
  rgba: Uint8ClampedArray<ArrayBuffer>,
  width: number,
  height: number,
): Promise<EncodedImage> {
  // Progressive files take five times as long to write, and are hardly smaller.
  const options = { quality: QUALITY, progressive: false, auto_subsample: false, chroma_subsample: 2 }
  const bytes: ArrayBuffer = await encode({ data: rgba, width, height } as never, options)
  return { filter: 'DCTDecode', bytes: new Uint8Array(bytes), colours: 'rgb', bitsPerComponent: 8 }
}
