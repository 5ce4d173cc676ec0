import encode, { init } from '@jsquash/jpeg/encode.js'
import type { EncodedImage } from './picture.ts'
import { compileProgram } from './program.ts'
import { flatten } from './raster.ts'

/** High enough that small print keeps its edges. */
const QUALITY = 90

let ready: Promise<unknown> | undefined

/** Encodes pixels of a picture that had been compressed with loss before; without loss it would be ten times as large. */
export async function encodeJpeg(
  rgba: Uint8ClampedArray<ArrayBuffer>,
  width: number,
  height: number,
): Promise<EncodedImage> {
  ready ??= compileProgram('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm').then((program) =>
    init(program as never),
  )
  await ready
  flatten(rgba)
  // Progressive files take five times as long to write, and are hardly smaller.
  const options = { quality: QUALITY, progressive: false, auto_subsample: false, chroma_subsample: 2 }
  const bytes: ArrayBuffer = await encode({ data: rgba, width, height, colorSpace: 'srgb' } as never, options)
  return { filter: 'DCTDecode', bytes: new Uint8Array(bytes), colours: 'rgb', bitsPerComponent: 8 }
}
