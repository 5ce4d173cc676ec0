import type { TextRange } from './page.ts'

const HYPHENS = new Set('-‐‑‒–—−')
const SOFT_HYPHEN = '\u00ad'
const QUOTE_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟″«»'].map((mark) => [mark, '"'] as const),
])

/**
 * Every place where words stand on a page when whitespace, letter case, hyphens at line ends and the style of dashes and quote
 * marks may differ, but letters, digits and signs may not. `wanted` has no space at its ends.
 */
export function placesOf(pageText: string, wanted: string): TextRange[] {
  const places: TextRange[] = []
  const first = wanted[0]
  if (first === undefined) return places
  for (let start = 0; start < pageText.length; start++) {
    if (!sameCharacter(pageText[start] ?? '', first)) continue
    const end = endOfMatch(pageText, start, wanted)
    if (end !== null) places.push({ start, end })
  }
  return places
}

/** Where `wanted` ends when it stands at `start`, by the tolerance of `placesOf`; else null. */
function endOfMatch(pageText: string, start: number, wanted: string): number | null {
  let at = start
  for (let index = 0; index < wanted.length; ) {
    const wantedSpace = spacesAt(wanted, index)
    const pageSpace = spacesAt(pageText, at)
    if (wantedSpace > 0 !== pageSpace > 0) {
      const [text, place, length] =
        wantedSpace > 0 ? ([wanted, index, wantedSpace] as const) : ([pageText, at, pageSpace] as const)
      // A space may come or go beside punctuation, never between two letters: "not able" is not "notable".
      if (isLetter(text[place - 1]) && isLetter(text[place + length])) return null
    }
    index += wantedSpace
    at += pageSpace
    if (index >= wanted.length) break
    if (wanted[index] === SOFT_HYPHEN || pageText[at] === SOFT_HYPHEN) {
      if (wanted[index] === SOFT_HYPHEN) index += 1
      if (pageText[at] === SOFT_HYPHEN) at += 1
    } else if (sameCharacter(wanted[index] ?? '', pageText[at] ?? '')) {
      index += 1
      at += 1
    } else if (joinerAt(wanted, index) > 0) {
      index += joinerAt(wanted, index)
    } else if (joinerAt(pageText, at) > 0) {
      at += joinerAt(pageText, at)
    } else {
      return null
    }
  }
  return at
}

/** Length of a hyphen that only joins two halves of a word at a line's end, with the space after it; else 0. */
function joinerAt(text: string, index: number): number {
  if (!HYPHENS.has(text[index] ?? '') || !isOfAlphabet(text[index - 1])) return 0
  const space = spacesAt(text, index + 1)
  const broken = text.slice(index + 1, index + 1 + space).includes('\n')
  return (space === 0 || broken) && isOfAlphabet(text[index + 1 + space]) ? 1 + space : 0
}

/** Between digits a hyphen is a range or a sign, so only letters can be joined by one. */
function isOfAlphabet(unit: string | undefined): boolean {
  return unit !== undefined && /\p{L}/u.test(unit)
}

/** Whether two UTF-16 units are one character but for letter case and style. */
export function sameCharacter(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b)
}

function folded(character: string): string {
  if (HYPHENS.has(character)) return '-'
  return QUOTE_MARKS.get(character) ?? character.toLowerCase()
}

function spacesAt(text: string, index: number): number {
  let length = 0
  while (/\s/.test(text[index + length] ?? '')) length += 1
  return length
}

/** A letter, digit or half of a character beyond the basic plane. */
export function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(unit)
}

/** How many letters and digits a text has. */
export function lettersIn(text: string): number {
  return text.split('').filter(isLetter).length
}

/** The text without any whitespace. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
