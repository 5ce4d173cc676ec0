/** What a file is by its own bytes. `unknown` is kept, but cannot be shown page by page. */
export const FILE_FORMATS = [
  'pdf',
  'jpeg',
  'png',
  'webp',
  'heic',
  'tiff',
  'gif',
  'bmp',
  'text',
  'rtf',
  'html',
  'docx',
  /** XML: a C-CDA document, or else nothing that can be shown. */
  'xml',
  /** JSON: a FHIR resource, or else nothing that can be shown. */
  'json',
  /** Newline-delimited FHIR resources. */
  'ndjson',
  'zip',
  'dicom',
  'unknown',
] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** Pictures, which can be joined into one record. */
export const PICTURE_FORMATS = [
  'jpeg',
  'png',
  'webp',
  'heic',
  'tiff',
  'gif',
  'bmp',
] as const satisfies FileFormat[]

/** So many bytes from the start of a file are enough to tell its format. */
export const HEAD_BYTES = 65_536

/** A PDF's header may stand behind other bytes, up to here. */
const PDF_HEADER_WITHIN = 1024
const DICOM_PREAMBLE = 128

/** What a format begins with, and at which byte. */
const SIGNATURES: [format: FileFormat, signature: string, at?: number][] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'MM\0+'],
  ['webp', 'WEBPVP8', 8],
]

/** Other words begin with BM, too: the size of a bitmap's second header tells. */
const BITMAP_HEADERS = [12, 16, 40, 52, 56, 64, 108, 124]

/** ISO/IEC 23008-12: these code pictures in HEVC; `mif1` and `msf1` say only that there is a picture. */
const HEVC_BRAND = /hei[cmsx]|hev[cmsx]/
const PICTURE_BRAND = /mif1|msf1/

const LOCAL_ENTRY = 'PK\x03\x04'
const NO_ENTRY = 'PK\x05\x06'
const SPLIT = 'PK\x07\x08'

/**
 * Tells a file's format by its first bytes (up to `HEAD_BYTES` are looked at). The name decides only where bytes
 * cannot: a `.pdf` without any sign of its own stays `pdf`, so that it fails as a damaged one.
 */
export function formatOf(head: Uint8Array, fileName: string): FileFormat {
  const bytes = head.subarray(0, HEAD_BYTES)
  const start = latin1(bytes.subarray(0, PDF_HEADER_WITHIN + 8))
  const name = fileName.toLowerCase()
  return (
    binaryFormatOf(bytes, start) ??
    textFormatOf(bytes, name) ??
    (name.endsWith('.pdf') ? 'pdf' : isText(bytes) ? 'text' : 'unknown')
  )
}

function binaryFormatOf(bytes: Uint8Array, start: string): FileFormat | null {
  if (start.startsWith('DICM', DICOM_PREAMBLE)) return 'dicom'
  const signed = SIGNATURES.find(([, signature, at = 0]) => start.startsWith(signature, at))
  if (signed) return signed[0]
  if (start.startsWith('BM') && BITMAP_HEADERS.includes(bytes[14]!) && bytes[15] === 0) return 'bmp'
  if (start.startsWith('ftyp', 4)) return HEVC_BRAND.test(pictureBrands(start)) ? 'heic' : 'unknown'
  if (start.startsWith(LOCAL_ENTRY)) return packageFormat(bytes)
  if (start.startsWith(NO_ENTRY) || start.startsWith(SPLIT)) return 'zip'
  const header = start.indexOf('%PDF-')
  return header >= 0 && header < PDF_HEADER_WITHIN ? 'pdf' : null
}

/** The brands of a picture in an ISO base media file: the main one, and where that is general, those beside it. */
function pictureBrands(start: string): string {
  const main = start.slice(8, 12)
  return PICTURE_BRAND.test(main) ? start.slice(8, (start.charCodeAt(2) << 8) | start.charCodeAt(3)) : main
}

/** An office document is a ZIP by its bytes; the names inside tell. Others than Word's cannot be shown. */
function packageFormat(bytes: Uint8Array): FileFormat {
  const names = entryNames(bytes)
  if (names[0] === 'mimetype') return 'unknown'
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (!names.includes('[Content_Types].xml')) return 'zip'
  // Written in one go, the sizes stand behind the entries, so that the next one cannot be found by them.
  const rest = latin1(bytes).split(LOCAL_ENTRY)
  return rest.some((entry) => entry.startsWith('word/', LOCAL_HEADER - 4)) ? 'docx' : 'unknown'
}

/** Bytes of an entry's header before its name. */
const LOCAL_HEADER = 30

/** Names in the local headers of a ZIP, as far as their sizes lead from one to the next (APPNOTE 4.3.7). */
function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (at + LOCAL_HEADER <= bytes.length && view.getUint32(at, true) === 0x04034b50) {
    const nameLength = view.getUint16(at + 26, true)
    names.push(
      latin1(bytes.subarray(at + LOCAL_HEADER, at + LOCAL_HEADER + nameLength)).replaceAll('\\', '/'),
    )
    at += LOCAL_HEADER + nameLength + view.getUint16(at + 28, true) + view.getUint32(at + 18, true)
  }
  return names
}

function textFormatOf(bytes: Uint8Array, name: string): FileFormat | null {
  if (!isText(bytes)) return null
  const text = withoutMark(bytes).trimStart()
  if (text.startsWith('{\\rtf')) return 'rtf'
  if (text.startsWith('<')) return markupFormat(text, name)
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(text)) return jsonFormat(text, name)
  return null
}

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|script|style|table|div|font|center|h1|pre|p|br|b|a|i)[\s/>]/i

/** Markup by its first tag, whatever is declared or remarked before. */
function markupFormat(text: string, name: string): FileFormat | null {
  const first = text.replace(/^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)+/, '')
  if (HTML_START.test(first)) return 'html'
  if (text.startsWith('<?xml') || /^<!DOCTYPE\s/.test(first)) return 'xml'
  const isTag = /^<[A-Za-z_][\w:.-]*(?:\s|\/?>)/.test(first)
  return isTag && (name.endsWith('.xml') || /^<[^>]*\sxmlns\b/.test(first)) ? 'xml' : null
}

/** Newline-delimited where the first line is a whole object and something follows. */
function jsonFormat(text: string, name: string): FileFormat {
  if (/\.(?:ndjson|jsonl)$/.test(name)) return 'ndjson'
  const [, line, next] = /^(\{[^\r\n]*\})\s*[\r\n]\s*(\S)/.exec(text) ?? []
  return next === '{' && isWholeJson(line!) ? 'ndjson' : 'json'
}

function isWholeJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

const UTF8_MARK = '\xef\xbb\xbf'

/** The text as far as telling formats apart needs it: what is not ASCII may come out as other characters. */
function withoutMark(bytes: Uint8Array): string {
  const wide = wideText(bytes)
  if (wide) return latin1(bytes.filter((_, index) => index % 2 === wide.low && index >= wide.from))
  const text = latin1(bytes)
  return text.startsWith(UTF8_MARK) ? text.slice(UTF8_MARK.length) : text
}

/** UTF-16 by its mark, or by zeros at every other place: where the low bytes are, and where the text begins. */
function wideText(bytes: Uint8Array): { low: 0 | 1; from: number } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { low: 0, from: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { low: 1, from: 2 }
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]! += 1
  const half = bytes.length / 2
  if (zeros[1]! > 0.7 * half && zeros[0] === 0) return { low: 0, from: 0 }
  if (zeros[0]! > 0.7 * half && zeros[1] === 0) return { low: 1, from: 0 }
  return null
}

/** So much of a text may be control characters: printers' marks, a stray zero. */
const CONTROLS_IN_TEXT = 0.005

function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false
  if (wideText(bytes)) return bytes.length > 2 && bytes.length % 2 === 0
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls <= CONTROLS_IN_TEXT * bytes.length
}

/** No character of a text; tab, line and page ends and escape are. */
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b)
}

const CHUNK = 8192

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return text
}
