import type { FileFormat } from '#shared/domain/fileFormat.ts'
import { type Conversion, ConversionFailure } from '../conversion.ts'
import type { PictureFile } from '../messages.ts'
import { drawPictures } from './pages.ts'
import type { Picture, ReadPictures } from './picture.ts'

/** Each decoder is only loaded once a picture of its kind has come. */
const READERS: Partial<Record<FileFormat, () => Promise<ReadPictures>>> = {
  jpeg: async () => (await import('./jpeg.ts')).readJpeg,
  png: async () => (await import('./png.ts')).readPng,
  webp: async () => (await import('./webp.ts')).readWebp,
  heic: async () => (await import('./heic.ts')).readHeic,
  tiff: async () => (await import('./tiff.ts')).readTiff,
  gif: async () => (await import('./gif.ts')).readGif,
  bmp: async () => (await import('./bmp.ts')).readBmp,
}

/** Whether a file of this format is a picture that can be shown. */
export function isPicture(format: FileFormat): boolean {
  return format in READERS
}

/** Puts all pictures of the files into one PDF, in order, a page each. Throws `ConversionFailure`, or what a decoder throws. */
export async function convertPictures(files: PictureFile[], progressed: () => void): Promise<Conversion> {
  if (files.length === 0) throw new ConversionFailure('UNKNOWN_KIND')
  return { pdf: await drawPictures(picturesOf(files, progressed)), enclosed: [], facts: [] }
}

async function* picturesOf(files: PictureFile[], progressed: () => void): AsyncGenerator<Picture> {
  for (const { format, bytes } of files) {
    const reader = READERS[format]
    if (!reader) throw new ConversionFailure('UNKNOWN_KIND')
    const read = await reader()
    for await (const picture of read(ofItsOwn(bytes))) {
      progressed()
      yield picture
    }
  }
}

/** Decoders look at the whole buffer behind the bytes. */
function ofItsOwn(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
