/** One word of a text, and where it stands: UTF-16 offsets, end exclusive. */
export interface Word {
  /** As compared: lower case, American spelling, singular. Signs that carry meaning (+ − < > / %) are words of their own. */
  folded: string
  start: number
  end: number
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/oe(?=dem|soph|str|nter|tus)/g, 'e'],
  [/foe(?=t)/g, 'fe'],
  [/h(?:ae)(?=m|ph)/g, 'he'],
  [/ae(?=mi[ac])/g, 'e'],
  [/kaem/g, 'kem'],
  [/gynae/g, 'gyne'],
  [/paed/g, 'ped'],
  [/anaes/g, 'anes'],
  [/caec/g, 'cec'],
  [/faec/g, 'fec'],
  [/aetio/g, 'etio'],
  [/ischae/g, 'ische'],
  [/orrhoe/g, 'orrhe'],
  [/coeli/g, 'celi'],
  [/pnoea/g, 'pnea'],
  [/naev/g, 'nev'],
  [/our(?=$|s$|al$)/g, 'or'],
  [/aemato/g, 'emato'],
  [/ise(?=d?$)/g, 'ize'],
  [/isation/g, 'ization'],
  [/yse(?=d?$)/g, 'yze'],
  [/sulph/g, 'sulf'],
  [/fibre/g, 'fiber'],
  [/centre/g, 'center'],
  [/metre/g, 'meter'],
  [/litre/g, 'liter'],
  [/grey/g, 'gray'],
]

/** Only words with one of these can be British: most are told apart by one look. */
const MAYBE_BRITISH = /ae|oe|our|is[ae]|yse|sulph|tre|ibre|grey/

/** Words whose last s is no plural. */
const KEEPS_S =
  /(?:ss|us|is|as|os|ous|eps|aps|ns)$|^(?:diabetes|rabies|scabies|herpes|series|species|feces|biceps|triceps|pons|lens|cms|aids|gas|less|always|perhaps|whereas|thus|sepsis|mrs|ms|os|yes|its|this|was|has|does)$/
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(.{3})ies$/, '$1y'],
  [/metastases$/, 'metastasis'],
  [/(.{2})oses$/, '$1osis'],
  [/(.{3})ases$/, '$1ase'],
  [/(.{3})omata$/, '$1oma'],
  [/(.{3}[xzh])es$/, '$1'],
  [/(.{2})sses$/, '$1ss'],
  [/biopsies$/, 'biopsy'],
]

const ROMAN: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
])
const LONE_ROMAN: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['v', '5'],
  ['x', '10'],
])
/** Before these words a lone I, V or X is a number. */
const NUMBERED = new Set(['type', 'grade', 'stage', 'class', 'level', 'category', 'group', 'figo', 'phase'])

/** Words that say nothing by themselves in the name of a thing. */
const ARTICLES = new Set(['the', 'an', 'of', 'in'])

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?=s\b|\p{L}))?[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu
const IS_ASCII = /^[ -~]*$/
const SILENT = /^[.,;:()[\]{}'"‘’“”`_|•·–—-]$/

/**
 * The words of a text in one form each, for finding terms of medicine: letter case, accents, British spelling, plurals,
 * possessives, hyphens and Roman numerals are evened out; idle punctuation and articles go. Letters and digits that touch
 * are parted ("T2" is two words, "HER2" is two).
 */
export function foldWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (SILENT.test(written)) continue
    const folded = foldWord(written, words.at(-1)?.folded ?? '')
    // A small "a" is an article; a capital one is a name (hepatitis A).
    if (written !== 'a' && !ARTICLES.has(folded))
      words.push({ folded, start: index, end: index + written.length })
  }
  return words
}

function foldWord(written: string, before: string): string {
  const plain = IS_ASCII.test(written)
    ? written.toLowerCase()
    : written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const roman = ROMAN.get(plain) ?? (NUMBERED.has(before) ? LONE_ROMAN.get(plain) : undefined)
  if (roman !== undefined) return roman
  const possessive = plain.replace(/['’]s?$/, '').replace(/['’]/g, '')
  if (!MAYBE_BRITISH.test(possessive)) return singular(possessive)
  const american = BRITISH.reduce((word, [british, ours]) => word.replace(british, ours), possessive)
  return singular(american)
}

function singular(word: string): string {
  if (!/(?:s|mata)$/.test(word)) return word
  for (const [plural, one] of PLURALS) if (plural.test(word)) return word.replace(plural, one)
  return word.length > 3 && word.endsWith('s') && !KEEPS_S.test(word) ? word.slice(0, -1) : word
}
