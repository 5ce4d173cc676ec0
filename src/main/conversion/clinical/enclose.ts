import { ConversionFailure, type EnclosedFile } from '../conversion.ts'

/** Files inside that are larger are refused with the whole, in bytes. */
const LARGEST_ENCLOSED = 256 * 2 ** 20
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/rtf': 'rtf',
  'application/rtf': 'rtf',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'application/hl7-v3+xml': 'xml',
  'application/cda+xml': 'xml',
  'application/hl7-sda+xml': 'xml',
  'application/json': 'json',
  'application/fhir+json': 'json',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/zip': 'zip',
  'application/dicom': 'dcm',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/tiff': 'tif',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'image/heic': 'heic',
}

/** A file carried as base64 in another; null where there are no bytes. Throws `ConversionFailure` TOO_LARGE. */
export function encloseBase64(base64: string, mediaType: string, title: string): EnclosedFile | null {
  if (base64.length > LARGEST_ENCLOSED * 1.4) throw new ConversionFailure('TOO_LARGE')
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  if (bytes.length === 0) return null
  return { name: fileNameFor(title, mediaType), bytes, title }
}

/** A name for a file that has none, with the ending of its kind. */
function fileNameFor(title: string, mediaType: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
  const ending = ENDINGS[mediaType.split(';')[0]!.trim().toLowerCase()] ?? 'bin'
  return plain.toLowerCase().endsWith(`.${ending}`) ? plain : `${plain || 'Document'}.${ending}`
}
