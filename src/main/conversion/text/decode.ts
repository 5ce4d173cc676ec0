import { ConversionFailure } from '../conversion.ts'

/** Larger files of text are not shown, in bytes. */
const LARGEST_TEXT = 128 * 2 ** 20
/** Bytes looked at to tell an encoding. */
const SAMPLE = 4096

/**
 * The text of a file: by its byte order mark, else by where its zero bytes stand (UTF-16), else UTF-8 where all of it is,
 * else `otherwise` (a WHATWG encoding label; Windows-1252, which holds Latin-1, unless told). Throws TOO_LARGE.
 */
export function decodeText(bytes: Uint8Array, otherwise = 'windows-1252'): string {
  if (bytes.length > LARGEST_TEXT) throw new ConversionFailure('TOO_LARGE')
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoderFor(otherwise).decode(bytes)
  }
}

/** The text of a file that names its encoding; a name nobody knows counts for nothing. */
export function decodeAs(bytes: Uint8Array, label: string | undefined): string {
  if (bytes.length > LARGEST_TEXT) throw new ConversionFailure('TOO_LARGE')
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  // Whoever names UTF-16 in single bytes is mistaken.
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return decodeText(bytes)
  return decoderFor(label).decode(bytes)
}

/**
 * Throws `ConversionFailure` TOO_LARGE where the signs that begin elements or values are more than `most`: a tree of so many
 * takes more memory than a worker has, and may end the whole program.
 */
export function refuseMoreThan(most: number, signs: string, bytes: Uint8Array): void {
  const counted = new Uint8Array(256)
  for (const sign of signs) counted[sign.charCodeAt(0)] = 1
  let count = 0
  for (let at = 0; at < bytes.length; at++) count += counted[bytes[at]!]!
  if (count > most) throw new ConversionFailure('TOO_LARGE')
}

/** The file's first bytes as ASCII, where an encoding may be named. */
export function openingOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE))
    .toString('latin1')
    .replace(/\0/g, '')
}

/** A decoder for a label, or for Windows-1252 where the label is none. */
export function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: of Western text, nearly every second byte is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]! += 1
  const half = sample.length / 2
  if (half < 2) return null
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.1) return 'utf-16le'
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.1) return 'utf-16be'
  return null
}
