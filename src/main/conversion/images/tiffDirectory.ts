import type { IFD } from 'utif2'
import { ConversionFailure } from '../conversion.ts'

/** The values of a page's tags, by `t` and the tag's number, as the decoder wants them. */
export type Directory = IFD

/** The decoder's names for TIFF's tags. */
export const TAG = {
  subfileType: 't254',
  width: 't256',
  height: 't257',
  bitsPerSample: 't258',
  compression: 't259',
  photometric: 't262',
  stripOffsets: 't273',
  orientation: 't274',
  samplesPerPixel: 't277',
  rowsPerStrip: 't278',
  stripLengths: 't279',
  xResolution: 't282',
  yResolution: 't283',
  resolutionUnit: 't296',
  tileWidth: 't322',
  tileHeight: 't323',
  tileOffsets: 't324',
  tileLengths: 't325',
  jpegTables: 't347',
}

const MAXIMUM_PAGES = 2000
/** No page has more strips than this, nor any other list. */
const MOST_VALUES = 100_000
const ENTRY_BYTES = 12

/** Bytes of a value by its type (TIFF 6.0, section 2): 1, 2, 7 bytes, 3 and 4 whole numbers, 5 ratios. */
const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 }

/** What pictures need; makers' own notes and directories inside, which raw photos have, are left alone. */
const WANTED = new Set([
  ...[254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 292, 293, 296, 317, 320],
  ...[322, 323, 324, 325, 338, 339, 347, 512, 513, 514, 515, 519, 520, 521, 529, 530, 532],
])

/**
 * Reads the directories of a TIFF's pages. Nothing is read that the file has no room for, as the numbers may lie.
 * Throws `ConversionFailure` DAMAGED or TOO_LARGE.
 */
export function readDirectories(bytes: Uint8Array): Directory[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const seen = new Set<number>()
  const directories: Directory[] = []
  let at = bytes.length >= 8 ? view.getUint32(4, isLittle) : 0
  // A chain that breaks off or bites its own tail ends there.
  while (at !== 0 && at + 2 <= bytes.length && !seen.has(at)) {
    if (seen.size >= MAXIMUM_PAGES) throw new ConversionFailure('TOO_LARGE')
    seen.add(at)
    directories.push(readDirectory(view, at, isLittle))
    const next = at + 2 + view.getUint16(at, isLittle) * ENTRY_BYTES
    at = next + 4 <= bytes.length ? view.getUint32(next, isLittle) : 0
  }
  if (directories.length === 0) throw new ConversionFailure('DAMAGED')
  return directories
}

function readDirectory(view: DataView, at: number, isLittle: boolean): Directory {
  const directory = {} as Directory
  const count = view.getUint16(at, isLittle)
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * ENTRY_BYTES
    if (entry + ENTRY_BYTES > view.byteLength) break
    const tag = view.getUint16(entry, isLittle)
    const values = WANTED.has(tag) ? readValues(view, entry, isLittle) : null
    if (values) directory[`t${tag}`] = values
  }
  return directory
}

function readValues(view: DataView, entry: number, isLittle: boolean): number[] | null {
  const type = view.getUint16(entry + 2, isLittle)
  const count = view.getUint32(entry + 4, isLittle)
  const size = SIZES[type]
  if (!size || count === 0 || count > MOST_VALUES) return null
  const from = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle)
  if (from + count * size > view.byteLength) return null
  return Array.from({ length: count }, (_, index) => readValue(view, type, from + index * size, isLittle))
}

function readValue(view: DataView, type: number, at: number, isLittle: boolean): number {
  if (type === 3) return view.getUint16(at, isLittle)
  if (type === 4) return view.getUint32(at, isLittle)
  if (type === 5) return view.getUint32(at, isLittle) / view.getUint32(at + 4, isLittle)
  return view.getUint8(at)
}

/** The first value of a tag. */
export function numberOf(page: Directory, tag: string, otherwise: number): number {
  return numbersOf(page, tag)[0] ?? otherwise
}

/** All values of a tag. */
export function numbersOf(page: Directory, tag: string): number[] {
  return (page[tag] as number[] | undefined) ?? []
}
