import type { PageText } from '../../page.ts'

/** The letter a TNM category begins with. */
export type TnmLetter = 'T' | 'N' | 'M'

/** One category as written: "ypT1c(m)" is prefix `yp`, letter `T`, category `1c`, suffix `(m)`. */
export interface TnmToken {
  letter: TnmLetter
  /** Lower case: c, p, yp, rp, a …; empty where none is written. */
  prefix: string
  /** Without letter and suffix, in the standard's case: `is`, `a`, `0`, `1mi`, `3a`, `X`. */
  category: string
  /** `(m)`, `(sn)`, `(i+)` …, or empty. */
  suffix: string
  start: number
  end: number
  /** False where the digit is a letter a scanner may have put for it ("NO", "Tl"). */
  digitWritten: boolean
  /** False where the notation alone could be something else: bare "T2", "T 2", "NO". */
  sure: boolean
}

// Prefixes as in AJCC/UICC 8th edition, chapter 1: c, p, then y (after therapy), r (recurrence), a (autopsy).
// A scanner may join the words before ("StagingpT2").
const OPENING =
  /(?:(?<![A-Za-z0-9])|(?<=[a-z])(?=p[TN] ?[0-4X]))([yr]{0,2}[pP] ?|[yr]{0,2}c|C|[yra])?([TNMtnm])(?=[ ):=-]{0,5}[\dA-Za-z|!])/g
const RUNNING_ON = /([yr]{0,2}[pc]?)([NM])(?= ?[0-3OoXxlI])/y
// "T stage: 3": the form's own words between letter and digit. "N0 M-0": a hyphen within a run.
const GAP =
  /(?:(?<=p[TNM])-| (?:[Ss]tage|STAGE|[Cc]ategory) ?[:=]? ?(?=[0-4X](?![A-Za-z0-9]))|(?<=N ?[0-3XOo][a-c]?[ ,;/]{0,2}M)-(?=[01O]\b)| {0,2}|\)? {0,3}[:=] {0,3}|\) {1,3})(?=[\dA-Za-z|!])/y
const CATEGORY: Readonly<Record<TnmLetter, RegExp>> = {
  T: /(?:(is)|(a)|([0-4])|([xX])|([lIi|!OoZz]))/iy,
  N: /(?:([0-3])|([xX])|([lIi|!OoZzQ]))/y,
  M: /(?:([01])|([xX])|([lIi|!OoQ]))/y,
}
// What may stand right after a category: nothing alphanumeric, or the next category of the run ("T3N1bMX").
const NEXT =
  /(?=(?:[yr]{0,2}[cp])?[NM] ?[0-3OoXxlI](?!(?!(?:mi|[a-c])?(?:[pc]?M ?[01OoXx]|[^A-Za-z]|$))[A-Za-z]{2}))/y
const EDGE = /(?![A-Za-z0-9]|[.,]\d)/y
const SUBCATEGORY: Readonly<Record<TnmLetter, RegExp>> = {
  T: / ?(mic?|[a-eA-E])(?:([1-3])|(l|i{1,3}))?/y,
  N: / ?(mic?|[a-cA-C])(?:([1-3]))?/y,
  M: / ?([a-dA-D])(?:([01]))?/y,
}
const SUFFIX: Readonly<Record<TnmLetter, RegExp>> = {
  T: / ?\((?:m|is|pu|pd|dcis|lcis|paget|lamn|s)\)/iy,
  N: /(?: ?\((?:i[+-]|mol[+-]|sn|f|mi)\)){1,3}/iy,
  M: / ?\((?:i[+-]|mol[+-])\)/iy,
}
const LOOKALIKES: Readonly<Record<string, string>> = {
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  o: '0',
  q: '0',
  z: '2',
}

/** Every place of a page that could be a TNM category, in order; whether it is one, its neighbours tell. */
export function tnmTokens(page: Pick<PageText, 'text'>): TnmToken[] {
  const tokens: TnmToken[] = []
  for (const opening of page.text.matchAll(OPENING)) {
    let token = tokenAt(page.text, opening)
    while (token) {
      tokens.push(token)
      const next = matchAt(RUNNING_ON, page.text, token.end)
      token = next && tokenAt(page.text, next)
    }
  }
  return tokens
}

function tokenAt(text: string, opening: RegExpExecArray): TnmToken | null {
  const prefix = (opening[1] ?? '').trim().toLowerCase()
  const written = opening[2]!
  const letter = written.toUpperCase() as TnmLetter
  const gap = matchAt(GAP, text, opening.index + opening[0].length)
  if (!gap) return null
  const spaced = gap[0].length > 0 || / /.test(opening[0])
  const category = matchAt(CATEGORY[letter], text, gap.index + gap[0].length)
  if (!category) return null
  const read = categoryRead(letter, category)
  if (read.text === null || (/^(?:is|a)$/.test(read.text) && spaced)) return null
  let end = category.index + category[0].length
  let sub = ''
  const after = read.text === 'is' || read.text === 'a' ? null : matchAt(SUBCATEGORY[letter], text, end)
  if (after && !isNextPrefix(text, after) && standsFree(text, after.index + after[0].length, after[0])) {
    sub = subcategory(after)
    end = after.index + after[0].length
  }
  if (!standsFree(text, end, '')) return null
  if (sub && /^\/[a-d]\b/.test(text.slice(end, end + 3))) sub = ''
  const suffix = matchAt(SUFFIX[letter], text, end)
  if (suffix) end = suffix.index + suffix[0].length
  if (isMeasure(text, end)) return null
  const pathological = /[pc]$/.test(prefix)
  const upperPrefix = /^[A-Z]/.test(opening[1] ?? '')
  return {
    letter,
    prefix,
    category: read.text + sub,
    suffix: suffix ? suffix[0].replaceAll(' ', '').toLowerCase() : '',
    start: opening.index,
    end,
    digitWritten: read.digit,
    // Capitals alone may be a word or abbreviation: "PMI", "PT 2", "CT2".
    sure:
      (pathological && written === letter && !(upperPrefix && (spaced || prefix === 'c' || !read.digit))) ||
      (!upperPrefix && /[a-z]{2}/i.test(gap[0])),
  }
}

function categoryRead(letter: TnmLetter, match: RegExpExecArray): { text: string | null; digit: boolean } {
  const written = match[0]
  if (/^[0-4]$/.test(written)) return { text: written, digit: true }
  if (/^x$/i.test(written)) return { text: 'X', digit: true }
  if (letter === 'T' && /^is$/i.test(written)) return { text: 'is', digit: true }
  if (letter === 'T' && written === 'a') return { text: 'a', digit: true }
  return { text: LOOKALIKES[written.toLowerCase()] ?? null, digit: false }
}

function subcategory(match: RegExpExecArray): string {
  const letters = match[1]!.toLowerCase().replace('mic', 'mi')
  const digits = match[2] ?? (match[3] ? '1'.repeat(match[3].length) : '')
  return letters + (digits.length > 1 ? String(digits.length) : digits)
}

/** "cT2cN0cM0": the letter is the next category's prefix. In "cT1cN0M0" it may be either, and is read as T1c. */
function isNextPrefix(text: string, sub: RegExpExecArray): boolean {
  const end = sub.index + sub[0].length
  const next = text.slice(end, end + 8)
  return (
    sub[0] === 'c' && (/^N ?[0-3X][a-c]?c ?M/.test(next) || (text[sub.index - 1] === '0' && /^M/.test(next)))
  )
}

/** Whether a category may end here. A letter apart ("T1 a") is a part of it only before no word. */
function standsFree(text: string, end: number, sub: string): boolean {
  if (!matchAt(EDGE, text, end) && !matchAt(NEXT, text, end)) return false
  if (!sub.startsWith(' ')) return true
  // "T2 cN1": the letter is the next category's prefix.
  if (/^[TNM]/.test(text.slice(end, end + 1))) return false
  return !/^[ -]{1,2}(?![ycr]?p?[TNM][0-3xXOo])[A-Za-z]{2,}/.test(text.slice(end, end + 6))
}

/** "T 2 cm", "pT 4 x 3": a number with a unit is a measure. */
function isMeasure(text: string, end: number): boolean {
  return /^ ?(?:[cm]m\b|x ?\d|%|of \d|weeks?\b|days?\b)/i.test(text.slice(end, end + 7))
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}
