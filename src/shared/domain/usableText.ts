/** How far a page's text can be what the page says: "doubtful" is what is expected of a hasty OCR only. */
export type TextTrust = 'fine' | 'doubtful' | 'garbage'

/** So many characters, spread over the page, are looked at. */
const SAMPLE = 1400
const PIECES = 4
/** Shares of characters, or of words, past which a text is not what the page says. */
const MOST_UNMAPPED = 0.1
const MOST_MISDECODED = 0.05
const MOST_ODD = 0.4
/** In every language in Latin letters about two of five letters are vowels; shifted letters have half of that. */
const LEAST_VOWELS = 0.23
const LETTERS_FOR_VOWELS = 60
const DOUBTFUL_ODD = 0.015
/** Fewer words prove nothing. */
const LEAST_WORDS = 8
const LONGER = 4
/** Rows of dots and the like say nothing. */
const LONGEST = 60

/** What most words are. They need no closer look. */
const PLAIN_WORD = /^[("]?(?=[A-Za-z]*[aeiouyAEIOUY])[A-Z]?[a-z]*[.,;:)"]*$/
/** Private use, the planes of private use, and the sign for what could not be decoded. */
const UNMAPPED = /[\udb80-\udbff\ue000-\uf8ff\ufffd]/g
/** UTF-8 that was read as Windows-1252: "Ã¼", "â€™". */
const MISDECODED = /[ÃÂ][\u0080-\u00bf]|â€/g
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}]*$/u
const VOWEL = /[aeiouyæøœəıŋ]/g
/** What joins words: hyphens, slashes, apostrophes, points, and the signs of addresses and formulas. */
const JOINTS = /[-‐‑–—/'’.,:;&+()[\]@_#=*%·•…]+/u
/** What specks and rules are taken for: signs that never stand together, or unlike signs in a row. */
const SPECKS = /[~^|\\`]/
const SIGNS = /^[-_.=,;:'"·]+$/
const UNLIKE_SIGNS = /[_.=,;:'"·][-=,;:'"·]/
/** What bar codes are taken for. */
const BARS = /^[Il1|]{4,}$/
/** Letters where figures belong: "1O", "l.5", "pNO", "SO%". */
const CONFUSED = /^\d*[OIl]+[.,]?\d+$|^\d+[.,]?[OIl]+$|^[cpy]{1,2}[TNM][OIl]/

/**
 * Judges a page's text by its characters and by whether its words in Latin letters look like words of any language.
 * Other scripts are judged by their characters alone.
 */
export function trustOf(text: string): TextTrust {
  const sample = sampleOf(text)
  if ((sample.match(UNMAPPED)?.length ?? 0) > MOST_UNMAPPED * sample.length) return 'garbage'
  const words = sample.split(/\s+/).filter((word) => word.length <= LONGEST)
  const strange = words.filter((word) => !PLAIN_WORD.test(word))
  if (words.length < LEAST_WORDS || strange.length === 0) return 'fine'
  if (strange.filter((word) => word.match(MISDECODED)).length > MOST_MISDECODED * words.length)
    return 'garbage'
  const plainLong = words.filter((word) => word.length >= LONGER).length - strange.filter(isLong).length
  const long = strange.map(strippedOf).filter((word) => lettersIn(word) >= LONGER && isMostlyLatin(word))
  if (plainLong < long.length && lacksVowels(long)) return 'garbage'
  const odd = long.filter(isOdd).length
  if (plainLong + long.length >= LEAST_WORDS && odd > MOST_ODD * (plainLong + long.length)) return 'garbage'
  if (strange.some((word) => CONFUSED.test(strippedOf(word)) || /[A-Z]%/.test(word))) return 'doubtful'
  const specks = strange.filter(isSpeck).length
  return odd + specks > 2 && odd + specks > DOUBTFUL_ODD * words.length ? 'doubtful' : 'fine'
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text
  const piece = SAMPLE / PIECES
  const step = (text.length - piece) / (PIECES - 1)
  return Array.from({ length: PIECES }, (_, index) => {
    const start = Math.round(index * step)
    // Words cut at the ends of a piece are left out.
    return text.slice(start, start + piece).replace(/^\S+|\S+$/g, '')
  }).join('\n')
}

function isSpeck(word: string): boolean {
  if (SPECKS.test(word) || (SIGNS.test(word) && UNLIKE_SIGNS.test(word))) return true
  return BARS.test(word) && /[Il]/.test(word)
}

function isLong(word: string): boolean {
  return word.length >= LONGER
}

/** A word without the punctuation around it. */
function strippedOf(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0
}

function isMostlyLatin(word: string): boolean {
  return (word.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > lettersIn(word)
}

/** Whether words have too few vowels for any language. */
function lacksVowels(words: readonly string[]): boolean {
  const letters = plainLetters(words.join(''))
  const vowels = letters.match(VOWEL)?.length ?? 0
  return letters.length >= LETTERS_FOR_VOWELS && vowels < LEAST_VOWELS * letters.length
}

function plainLetters(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}

/** Whether a word of some length is no word: letters without vowels, or letters and signs or capitals mixed. */
function isOdd(word: string): boolean {
  return word.split(JOINTS).some((part) => lettersIn(part) >= LONGER && isOddPart(part))
}

function isOddPart(part: string): boolean {
  if (!LATIN.test(part)) return !/^\p{Lu}*\p{Ll}*\d+$|^\d+\p{L}+$|^\p{Lu}[\p{Lu}\d]*$/u.test(part)
  if (/\p{Ll}\p{Lu}+\p{Ll}*\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}\p{Lu}\p{Ll}|\p{Ll}{2}\p{Lu}$/u.test(part)) return true
  const isShortCapitals = part.length <= 6 && part === part.toUpperCase()
  // In Czech and its kin r and l may stand for a vowel.
  return !isShortCapitals && !/[aeiouyæøœəıŋ]|[^rl][rl][^rl]/.test(plainLetters(part))
}
