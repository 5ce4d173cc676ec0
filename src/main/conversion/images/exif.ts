import type { Density, Orientation } from './picture.ts'

/** What EXIF says of how a picture is to be shown. */
export interface ExifNotes {
  orientation: Orientation
  density: Density | null
}

const ORIENTATION = 0x0112
const X_RESOLUTION = 0x011a
const Y_RESOLUTION = 0x011b
const RESOLUTION_UNIT = 0x0128
const CENTIMETRE = 3
const CENTIMETRES_PER_INCH = 2.54
const ENTRY_BYTES = 12

export const NO_NOTES: ExifNotes = { orientation: 1, density: null }

/** Reads the first directory of an EXIF block, a TIFF header first (CIPA DC-008, 4.6). What is broken is passed over. */
export function readExif(block: Uint8Array): ExifNotes {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const isLittle = block[0] === 0x49
  try {
    return notesOf(view, isLittle)
  } catch {
    // A directory that leads out of the block says nothing that can be relied on.
    return NO_NOTES
  }
}

function notesOf(view: DataView, isLittle: boolean): ExifNotes {
  const directory = view.getUint32(4, isLittle)
  const count = view.getUint16(directory, isLittle)
  const values = new Map<number, number>()
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * ENTRY_BYTES
    if (entry + ENTRY_BYTES > view.byteLength) break
    const tag = view.getUint16(entry, isLittle)
    if (tag === ORIENTATION || tag === RESOLUTION_UNIT) values.set(tag, view.getUint16(entry + 8, isLittle))
    if (tag === X_RESOLUTION || tag === Y_RESOLUTION) {
      values.set(tag, ratioAt(view, view.getUint32(entry + 8, isLittle), isLittle))
    }
  }
  return {
    orientation: orientationOf(values.get(ORIENTATION)),
    density: densityOf(values.get(X_RESOLUTION), values.get(Y_RESOLUTION), values.get(RESOLUTION_UNIT)),
  }
}

function ratioAt(view: DataView, offset: number, isLittle: boolean): number {
  if (offset + 8 > view.byteLength) return 0
  return view.getUint32(offset, isLittle) / view.getUint32(offset + 4, isLittle)
}

/** EXIF's number for how a picture lies; anything else is upright. */
export function orientationOf(value: unknown): Orientation {
  const isKnown = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8
  return isKnown ? (value as Orientation) : 1
}

/** TIFF's resolution; unit 3 is dots per centimetre, 1 says only how width and height relate. */
export function densityOf(x = 0, y = x, unit = 2): Density | null {
  if (!(x > 0 && y > 0 && Number.isFinite(x) && Number.isFinite(y)) || unit === 1) return null
  const factor = unit === CENTIMETRE ? CENTIMETRES_PER_INCH : 1
  return { x: x * factor, y: y * factor }
}
