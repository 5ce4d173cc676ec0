const WIDEST = 12
const CODES = 2 ** WIDEST

/** How a format packs with LZW. */
export interface LzwKind {
  /** Bits of what is packed; codes are a bit wider at first. */
  sampleBits: number
  /** Codes begin with their lowest bit, which is also a byte's. */
  isLowFirst: boolean
  /** Codes are widened by a bit when this many more would not fit. */
  early: 0 | 1
}

/** TIFF 6.0, section 13. */
export const TIFF_LZW: LzwKind = { sampleBits: 8, isLowFirst: false, early: 1 }

/** Unpacks LZW: `length` bytes at most, and nothing behind a code that cannot be. */
export function unpackLzw(packed: Uint8Array, length: number, kind: LzwKind): Uint8Array {
  const clear = 2 ** kind.sampleBits
  const end = clear + 1
  const unpacked = new Uint8Array(length)
  // A code's bytes stand somewhere in what has been unpacked: the last code's, and the one behind them.
  const starts = new Uint32Array(CODES)
  const lengths = new Uint32Array(CODES)
  let last = { start: 0, length: 0 }
  let free = end + 1
  let width = kind.sampleBits + 1
  let used = 0
  for (const code of codesOf(packed, kind.isLowFirst, () => width)) {
    if (code === end || used >= length) break
    if (code === clear) {
      free = end + 1
      last = { start: 0, length: 0 }
    } else {
      if (last.length > 0 && free < CODES) {
        starts[free] = last.start
        lengths[free] = last.length + 1
        free += 1
      }
      if (code >= free) break
      last = { start: used, length: code < clear ? 1 : lengths[code]! }
      if (code < clear) unpacked[used] = code
      // Byte by byte: the last one may be the first that has just been put there.
      else for (let at = 0; at < last.length; at += 1) unpacked[used + at] = unpacked[starts[code]! + at]!
      used += last.length
    }
    width = Math.min(WIDEST, Math.max(kind.sampleBits + 1, 32 - Math.clz32(free + kind.early)))
  }
  return unpacked.subarray(0, used)
}

function* codesOf(packed: Uint8Array, isLowFirst: boolean, width: () => number): Generator<number> {
  let held = 0
  let bits = 0
  for (const byte of packed) {
    held = isLowFirst ? held | (byte << bits) : ((held << 8) | byte) & 0xffffff
    bits += 8
    // Narrow codes come several to a byte.
    for (let wanted = width(); bits >= wanted; wanted = width()) {
      bits -= wanted
      const mask = 2 ** wanted - 1
      yield isLowFirst ? held & mask : (held >> bits) & mask
      if (isLowFirst) held >>>= wanted
    }
  }
}
