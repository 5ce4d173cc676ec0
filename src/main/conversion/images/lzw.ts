const CLEAR = 256
const END = 257
const FIRST_FREE = 258
const NARROWEST = 9
const WIDEST = 12
const CODES = 2 ** WIDEST

/**
 * Unpacks LZW as TIFF has it (TIFF 6.0, section 13): codes of 9 to 12 bits, the highest bit first, widened one early.
 * Gives `length` bytes at most, and nothing behind a code that cannot be.
 */
export function unpackLzw(packed: Uint8Array, length: number): Uint8Array {
  const unpacked = new Uint8Array(length)
  // A code's bytes stand somewhere in what has been unpacked: the last code's, and the one behind them.
  const starts = new Uint32Array(CODES)
  const lengths = new Uint32Array(CODES)
  let last = { start: 0, length: 0 }
  let free = FIRST_FREE
  let width = NARROWEST
  let used = 0
  for (const code of codesOf(packed, () => width)) {
    if (code === END || used >= length) break
    if (code === CLEAR) {
      free = FIRST_FREE
      last = { start: 0, length: 0 }
    } else {
      if (last.length > 0 && free < CODES) {
        starts[free] = last.start
        lengths[free] = last.length + 1
        free += 1
      }
      if (code >= free) break
      last = { start: used, length: code < CLEAR ? 1 : lengths[code]! }
      if (code < CLEAR) unpacked[used] = code
      // Byte by byte: the last one may be the first that has just been put there.
      else for (let at = 0; at < last.length; at += 1) unpacked[used + at] = unpacked[starts[code]! + at]!
      used += last.length
    }
    width = Math.min(WIDEST, Math.max(NARROWEST, 32 - Math.clz32(free + 1)))
  }
  return unpacked.subarray(0, used)
}

function* codesOf(packed: Uint8Array, width: () => number): Generator<number> {
  let held = 0
  let bits = 0
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    const wanted = width()
    if (bits < wanted) continue
    bits -= wanted
    yield (held >> bits) & (2 ** wanted - 1)
  }
}
