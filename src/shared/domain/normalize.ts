/**
 * Spellings and abbreviations that mean one thing only, whatever the field. Terms of medicine (names, grades, stages)
 * are not listed: those belong to comparators, which can say why.
 */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['tumour', 'tumor'],
  ['tumours', 'tumors'],
  ['tumoural', 'tumoral'],
  ['grey', 'gray'],
  ['colour', 'color'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['fibres', 'fibers'],
  ['oedema', 'edema'],
  ['oesophagus', 'esophagus'],
  ['oesophageal', 'esophageal'],
  ['oestrogen', 'estrogen'],
  ['haemorrhage', 'hemorrhage'],
  ['haematoma', 'hematoma'],
  ['haematology', 'hematology'],
  ['haemoglobin', 'hemoglobin'],
  ['haemangioma', 'hemangioma'],
  ['anaemia', 'anemia'],
  ['leukaemia', 'leukemia'],
  ['ischaemia', 'ischemia'],
  ['ischaemic', 'ischemic'],
  ['paediatric', 'pediatric'],
  ['orthopaedic', 'orthopedic'],
  ['gynaecological', 'gynecological'],
  ['gynaecology', 'gynecology'],
  ['anaesthesia', 'anesthesia'],
  ['anaesthetic', 'anesthetic'],
  ['diarrhoea', 'diarrhea'],
  ['faecal', 'fecal'],
  ['caecum', 'cecum'],
  ['foetal', 'fetal'],
  ['neg', 'negative'],
  ['approx', 'approximately'],
  ['chemo', 'chemotherapy'],
  ['percent', '%'],
  ['millimetre', 'mm'],
  ['millimetres', 'mm'],
  ['millimeter', 'mm'],
  ['millimeters', 'mm'],
  ['centimetre', 'cm'],
  ['centimetres', 'cm'],
  ['centimeter', 'cm'],
  ['centimeters', 'cm'],
  ['milligram', 'mg'],
  ['milligrams', 'mg'],
  ['microgram', 'mcg'],
  ['micrograms', 'mcg'],
  ['μg', 'mcg'],
  ['her2neu', 'her2'],
])

/** Runs of tokens that are one name; the longer come first. */
const PHRASES: readonly [readonly string[], string][] = [
  [['her', '2', '/', 'neu'], 'her2'],
  [['her', '2', 'neu'], 'her2'],
  [['her2', '/', 'neu'], 'her2'],
  [['her2', 'neu'], 'her2'],
  [['her', '2'], 'her2'],
  [['ki', '67'], 'ki67'],
  [['per', 'cent'], '%'],
]

const WORD = String.raw`[\p{L}\p{N}\p{M}]`

const SHORT_WITHOUT = new RegExp(`(?<!${WORD})w/o(?!${WORD})`, 'gu')
const SHORT_WITH = new RegExp(String.raw`(?<!${WORD})w/(?=\s|$)`, 'gu')
const UNIT_AFTER_NUMBER = new RegExp(String.raw`(?<=\d)(?=(?:mm|cm|mg|mcg|μg|ml|kg|g|gy)(?!${WORD}))`, 'gu')
const DOUBLE_QUOTED = new RegExp(`(?<!${WORD})"([^"]*)"(?!${WORD})`, 'gu')
const SINGLE_QUOTED = new RegExp(`(?<!${WORD})'([^']*)'(?!${WORD})`, 'gu')
const EDGE_HYPHEN = new RegExp(`(?<!${WORD})-|-(?!${WORD})`, 'u')

/** A stop after one of these words changes what is denied: "No. Surgery." is not "No surgery." The one of "no .5" is none. */
const STOP_AFTER_ANSWER = new RegExp(
  String.raw`(?<!${WORD})(no|not|none|nil|never|without|yes)\s*(?!(?<!${WORD})\.\p{N})[.,;:!()[\]{}](?=[^\p{L}\p{N}]*[\p{L}\p{N}])`,
  'gu',
)

/** A word (decimals, ratios and inner apostrophes kept whole), or any one mark that carries meaning. */
const TOKEN = new RegExp(
  String.raw`(?:(?<!${WORD})\.(?=\p{N}))?${WORD}+(?:(?:(?<=\p{N})[.,:](?=\p{N})|'(?=\p{L}))${WORD}+)*['"]?|[^\s.,;:!()[\]{}'"\x60_|•·]`,
  'gu',
)

/**
 * A statement's words in one form, for asking whether two are equal and for nothing else: letter case, spacing, quotes,
 * dashes, idle punctuation and safe spelling variants are evened out. Signs (+ − < > ? % ±), numbers, negations and
 * Roman numerals stay as they are: "ER-" never becomes "ER", "10⁹" never becomes "109". Idempotent.
 */
export function normalizeForEquality(text: string): string {
  let folded = splitRaisedAndFractions(text)
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
  folded = folded
    .replace(/ς/g, 'σ')
    .replace(/[‘’‚‛′´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−﹣－]/g, '-')
    .replace(/⁄/g, '/')
    .replace(/\p{Cf}/gu, '')
  folded = withoutQuoteMarks(folded)
    .replace(SHORT_WITHOUT, ' without ')
    .replace(SHORT_WITH, ' with ')
    .replace(/&/g, ' and ')
    .replace(/×|(?<=\d)x(?=\d)/g, ' x ')
    .replace(UNIT_AFTER_NUMBER, ' ')
    .replace(STOP_AFTER_ANSWER, '$1 ¦ ')
  return joinPhrases(tokensOf(loosenHyphens(folded))).join(' ')
}

/** "10⁹" and "2½" would run together under NFKC. */
function splitRaisedAndFractions(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (raised) => ` ^ ${raised}`).replace(/[¼-¾⅐-⅞↉]/g, ' $& ')
}

/** Paired quote marks go; a mark right after a letter or digit may be a prime or a possessive and stays. */
function withoutQuoteMarks(text: string): string {
  return text.replace(DOUBLE_QUOTED, ' $1 ').replace(SINGLE_QUOTED, ' $1 ')
}

/**
 * A hyphen inside a compound is a space ("breast-conserving"). It stays where it may be a sign or a range: at the edge of
 * a word, between two parts with digits ("T4-L2"), or anywhere in a text that writes + or − for results ("ER-PR+").
 */
function loosenHyphens(text: string): string {
  const signs = /\+/.test(text) || EDGE_HYPHEN.test(text)
  if (signs) return text
  const parts = text.split('-')
  let joined = parts[0] ?? ''
  for (let index = 1; index < parts.length; index++) {
    const before = /\S*$/u.exec(parts[index - 1] ?? '')?.[0] ?? ''
    const after = /^\S*/u.exec(parts[index] ?? '')?.[0] ?? ''
    joined += (/\p{N}/u.test(before) && /\p{N}/u.test(after) ? '-' : ' ') + (parts[index] ?? '')
  }
  return joined
}

function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((token) => VARIANTS.get(token) ?? token)
}

function joinPhrases(tokens: readonly string[]): string[] {
  const rest = [...tokens]
  const joined: string[] = []
  for (let index = 0; index < rest.length; ) {
    const phrase = PHRASES.find(([words]) => words.every((word, offset) => rest[index + offset] === word))
    if (phrase) {
      // What a phrase becomes may itself begin one: "HER-2 neu neu".
      index += phrase[0].length - 1
      rest[index] = phrase[1]
    } else {
      joined.push(rest[index]!)
      index += 1
    }
  }
  return joined
}
