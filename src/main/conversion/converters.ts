import type { FileFormat } from '#shared/domain/fileFormat.ts'
import { ConversionFailure, type Convert } from './conversion.ts'
import { convertPictures, isPicture } from './images/readers.ts'

/** What turns text and clinical files into pages; each is only loaded once such a file has come. */
const CONVERTERS: Partial<Record<FileFormat, () => Promise<Convert>>> = {
  text: async () => (await import('./text/plainText.ts')).convertText,
  html: async () => (await import('./text/html.ts')).convertHtml,
}

/** What turns a file of this format into pages. Throws `ConversionFailure` UNKNOWN_KIND where nothing does. */
export async function converterOf(format: FileFormat): Promise<Convert> {
  if (isPicture(format)) {
    return (bytes, _fileName, progressed) => convertPictures([{ format, bytes }], progressed)
  }
  const converter = CONVERTERS[format]
  if (!converter) throw new ConversionFailure('UNKNOWN_KIND')
  return converter()
}
