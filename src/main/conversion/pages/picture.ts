import { inflateSync } from 'node:zlib'
import type { Sheet } from '../../drawing/sheet.ts'

/** Pictures of more pixels are left out: with transparency they are unpacked whole. */
const MOST_PIXELS = 25_000_000
const PNG_SIGNATURE = '89504e470d0a1a0a'
/** Samples a pixel, by colour type (PNG, 11.2.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

interface OpenPicture {
  /** In pixels. */
  width: number
  height: number
}

/** A JPEG or PNG made ready to be drawn; null for one that is damaged, too large or of another kind. */
export function openPicture(sheet: Sheet, bytes: Uint8Array): OpenPicture | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
  if (!isJpeg && !isSoundPng(buffer)) return null
  try {
    const { pdf } = sheet as unknown as { pdf: { openImage(source: Buffer): OpenPicture } }
    const picture = pdf.openImage(buffer)
    return picture.width > 0 && picture.height > 0 && picture.width * picture.height <= MOST_PIXELS * 4
      ? picture
      : null
  } catch {
    return null
  }
}

/** pdfkit unpacks a PNG only after the page was drawn, where damage could no longer be caught: so it is tried before. */
function isSoundPng(bytes: Buffer): boolean {
  if (bytes.length < 45 || bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) return false
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return false
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [depth, colour, isInterlaced] = [bytes[24]!, bytes[25]!, bytes[28] !== 0]
  const samples = SAMPLES[colour]
  if (samples === undefined || isInterlaced || ![1, 2, 4, 8].includes(depth)) return false
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return false
  const parts: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const expected = height * (1 + Math.ceil((width * samples * depth) / 8))
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: expected + 1024 }).length >= expected
  } catch {
    return false
  }
}
