const SPACE = 0x20
const TAB = 0x09

/** Latin ligatures U+FB00 to U+FB06 as the letters they stand for, so that a search finds them. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']
const FIRST_LIGATURE = 0xfb00

/** The letters a Latin ligature stands for, or `undefined` for any other character. */
export function lettersOf(code: number): string | undefined {
  // Asked for every character: an index below zero would be looked up as a name, which is slow.
  return code < FIRST_LIGATURE ? undefined : ligatures[code - FIRST_LIGATURE]
}

/** White space within a line (Unicode, property White_Space, and the tabulator). */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === SPACE || code === TAB
  if (code < 0x2000) return code === 0xa0 || code === 0x1680
  return code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000
}

/** A break between lines. */
export function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Control characters, byte order marks, zero-width spaces and values that are no characters: nothing on paper. */
export function isUnwritten(code: number): boolean {
  if (code < 0xa0) return code < SPACE || (code >= 0x7f && code < 0xa0)
  return code === 0x200b || code === 0xfeff || (code & 0xfffe) === 0xfffe || code > 0x10ffff
}
