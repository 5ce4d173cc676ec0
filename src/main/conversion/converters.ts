import type { FileFormat } from '#shared/domain/fileFormat.ts'
import { ConversionFailure, type Convert } from './conversion.ts'
import { convertPictures, isPicture } from './images/readers.ts'

/** What turns text and clinical files into pages; each is only loaded once such a file has come. */
const CONVERTERS: Partial<Record<FileFormat, () => Promise<Convert>>> = {
  text: async () => (await import('./text/plainText.ts')).convertText,
  html: async () => (await import('./text/html.ts')).convertHtml,
  rtf: async () => (await import('./text/rtf.ts')).convertRtf,
  docx: async () => (await import('./text/docx.ts')).convertDocx,
  xml: async () => (await import('./clinical/ccda.ts')).convertXml,
  json: async () => (await import('./clinical/fhir.ts')).convertJson,
  ndjson: async () => (await import('./clinical/fhir.ts')).convertJson,
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
