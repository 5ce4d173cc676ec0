import type { TextRange } from '../page.ts'
import { ISH, MARKER_TERMS, type MarkerResult } from '../reading/tumour/markerTerms.ts'
import type { State } from './markerFinding.ts'
import { placeOf } from './places.ts'

/** A name of a marker, and how its result is told. */
export interface MarkerName {
  marker: string
  result: MarkerResult
}

/** Names that stand for several markers, and shorter ones than a report writes. */
const OWN_NAMES: readonly (readonly [string, string, MarkerResult])[] = [
  ['HR', 'hormone receptors?|receptors(?= (?:are )?(?:positive|negative))', 'stain'],
  [
    'MMR',
    String.raw`(?:DNA )?(?:mismatch[- ]repair|MMR)(?: proteins?)?(?: ?\(MMR\))?|microsatellite(?:s| status)?(?: ?\(MSI\))?|MSI(?=:? (?:status|stable|unstable|is))`,
    'protein',
  ],
  ['RAS', 'RAS', 'gene'],
  ['BRCA1/2', 'BRCA', 'gene'],
  ['RET', 'RET', 'gene'],
  ['MET', 'MET(?=-| ?[+])|c-MET', 'gene'],
  ['NTRK', 'NTRK[123]?', 'gene'],
  ['TP53', 'TP53', 'gene'],
]
const NAMES: readonly (readonly [string, string, MarkerResult])[] = [
  ...MARKER_TERMS.map(({ name, pattern, result }) => [name, pattern, result] as const),
  ...OWN_NAMES,
]

const N = String.raw`\d{1,3}(?:[.,]\d+)?`
const BOUND = String.raw`(?:(?:[<>≤≥~]=?|less than|more than|greater than|at least|up to|over|under|below|above|about|around|approximately|ca\.?)\s*)?`
const AMOUNT = String.raw`${BOUND}${N}(?:\s*%?\s*(?:-|–|to)\s*${N})?`

const BY_ISH = String.raw`\s*,?\s*\(?(?:by|on|in|with|at)?\s*(?:the )?${ISH}`

/** Words that hold a result possible, or put it under a condition or into the past. */
export const DOUBT = String.raw`possibl[ey]|probabl[ey]|unlikely|likely|suspected|suspicious|may|might|could|if|unless|whether|should|previous(?:ly)?|prior|initial(?:ly)?|formerly|former|earlier|then|or|vs\.?|versus|repeat|pending|awaited|consistent`

/** What a token is: a result, a number of some kind, a word that turns or joins, or nothing of use. */
export type Kind =
  | 'name'
  | 'ish-state'
  | 'ahead'
  | 'state'
  | 'not'
  | 'percent'
  | 'number'
  | 'score'
  | 'ihc'
  | 'sign'
  | 'plus'
  | 'allred'
  | 'h-score'
  | 'strength'
  | 'level'
  | 'ish'
  | 'method'
  | 'change'
  | 'noun'
  | 'doubt'
  | 'both'
  | 'all'
  | 'triple'
  | 'join'
  | 'fill'
  | 'break'
  | 'word'

/** In the order in which they are tried at a place. */
const TOKENS: readonly (readonly [Kind, string, State?])[] = [
  ['ish-state', `(?:negative|neg|not amplified|non-?amplified|unamplified)${BY_ISH}`, 'no'],
  ['ish-state', `(?:positive|pos|amplified)${BY_ISH}`, 'yes'],
  ['ahead', `(?:no|without) (?:loss|absence)(?= (?:of|for|in) )|retained(?= expression of )`, 'kept'],
  ['ahead', `loss(?= (?:of|for|in) )`, 'lost'],
  [
    'ahead',
    `no (?:pathogenic )?(?:mutations?|rearrangements?|fusions?|alterations?)(?: (?:detected|found|identified|seen))?(?= (?:in|of|for) )`,
    'no',
  ],
  ['ahead', `(?:negative|neg)(?= (?:staining )?for )`, 'no'],
  ['ahead', `(?:positive|pos|reactive)(?= (?:staining )?for )`, 'yes'],
  ['triple', `triple[- ](?:negative|positive)|TNBC`],
  [
    'score',
    String.raw`(?:TPS|CPS|tumou?r proportion score|combined positive score)(?:[\s:=(]|of|is)*${AMOUNT}\s*%?`,
  ],
  [
    'allred',
    String.raw`(?:allred|quick)(?: score)?(?: of|:| is|=)*\s*[0-8](?:\s*\/\s*8)?(?:\s*\(\d\s*\+\s*\d\))?|[0-8]\s*\/\s*8`,
  ],
  ['h-score', String.raw`h[- ]?score(?: of|:| is|=)*\s*\d{1,3}(?:\s*\/\s*300)?`],
  ['percent', String.raw`${AMOUNT}\s*(?:%|percent|per cent)`],
  [
    'change',
    String.raw`(?:p\.)?\(?[A-Z]\d{2,4}(?:[A-Z]|fs|del)\)?|c\.[\w>+*-]{3,24}|exon \d{1,2} (?:deletions?|del|insertions?|ins|skipping)|ex(?:on)?\s?19\s?del|V600`,
  ],
  [
    'ihc',
    String.raw`(?:(?:score(?: of)?|IHC)[\s:]*)?[0-3]\s*\+{1}(?:\s*(?:\/|of)\s*3\+?)?|score(?: of|:)?\s*[0-3](?:\s*(?:\/|of)\s*3)?|(?:IHC[\s:]*)[0-3](?![\d.,%])|[0-3](?:\s*(?:\/|of)\s*3)`,
  ],
  ['plus', String.raw`\(?\+{1,3}\)?`],
  ['not', `not|no|non|without|none|never`],
  [
    'state',
    String.raw`unmutated|un-?amplified|unrearranged|undetect(?:ed|able)|unmethylated|immunonegative|nonreactive|unreactive|negativity|negative|neg\.?|absent|wild[- ]?type|WT`,
    'no',
  ],
  ['state', `MSS|pMMR|proficient|stable|intact|retained|preserved|normal`, 'kept'],
  ['state', `MSI[- ]?H(?:igh)?|dMMR|deficien(?:t|cy)|unstable|instability(?:[- ]high)?|lost|loss`, 'lost'],
  ['state', `MSI[- ]?L(?:ow)?`, 'vus'],
  ['state', `variant of (?:uncertain|unknown) significance|VUS`, 'vus'],
  ['state', `equivocal|indeterminate|borderline|unclear|inconclusive|uncertain`, 'open'],
  [
    'state',
    String.raw`positiv(?:e|ity)|pos\.?|immunopositive|(?:immuno)?reactive|(?:over)?express(?:ed|es)|overexpression|present|detected|mutated|mutant|rearranged|amplified|co-?deleted|methylated|(?:likely )?pathogenic(?: variant| mutation)?`,
    'yes',
  ],
  ['doubt', DOUBT],
  ['noun', `mutations?|rearrangements?|fusions?|translocations?|amplification|alterations?|variants?`],
  ['ish', `${ISH}|(?:fluorescen(?:ce|t) )?in[- ]situ hybridi[sz]ation`],
  ['method', String.raw`IHC|immunohistochemi\w+|immunostain\w*|NGS|PCR|sequencing`],
  ['strength', `strong(?:ly)?|weak(?:ly)?|moderate(?:ly)?|diffuse(?:ly)?|focal(?:ly)?|patchy`],
  ['level', `ultra-?low|low|high|intermediate`],
  ['both', `both`],
  ['all', `all(?: four| 4)?(?: (?:mismatch repair|MMR))? proteins?`],
  ['number', String.raw`\d{1,3}(?:[.,]\d+)?`],
  ['join', String.raw`and|&|\/|,`],
  ['break', `[;:.]`],
  [
    'fill',
    `is|are|was|were|of|for|in|with|by|on|at|the|a|an|status|results?|receptors?|score|tumou?r|cancer|invasive|cells?|nucle(?:i|us|ar)|stain(?:s|ing|ed)?|expression|protein|gene|show(?:s|ed|n)?|index|proliferation|labell?ing|rate|type|block(?:-type)?|identified|found|seen|being|[()=–-]|percentage|proportion|test(?:ed)?|approximately`,
  ],
]

/** One word or group of words about markers. */
export interface Token extends TextRange {
  kind: Kind
  written: string
  state: State | null
  name: MarkerName | null
}

/** After a letter or digit no other; after a sign anything. */
const WORD_END = String.raw`(?:(?<![\p{L}\d])|(?![\p{L}\d]))`
/** What stands at a place: a name, else a token, else any word, each list in its order. None of the patterns captures anything. */
const NEXT = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:${captured(NAMES.map(([, pattern]) => pattern))})(?![\p{L}\d])`,
    `(?:${captured(TOKENS.map(([, pattern]) => pattern))})${WORD_END}`,
    String.raw`([\p{L}\p{N}]+|\S)`,
  ].join('|'),
  'giu',
)
/** What each group of `NEXT` means. */
const MEANINGS: readonly Pick<Token, 'kind' | 'state' | 'name'>[] = [
  ...NAMES.map(([marker, , result]) => ({ kind: 'name', state: null, name: { marker, result } }) as const),
  ...TOKENS.map(([kind, , state]) => ({ kind, state: state ?? null, name: null })),
  { kind: 'word', state: null, name: null },
]
/** After a name: "ER-", "ER (-)". */
const MINUS = /\s?\([-−–]\)|[-−–](?![\p{L}\d])|\s[-−–](?=\s*(?:$|[,;/)]))/uy

/** The name of a marker by its usual spelling; null for none. */
export function markerName(marker: string): MarkerName | null {
  const known = NAMES.find(([name]) => name === marker)
  return known ? { marker, result: known[2] } : null
}

/** The tokens of a statement, in order. */
export function* markerTokens(text: string): Generator<Token> {
  for (let at = 0; ; ) {
    NEXT.lastIndex = at
    const match = NEXT.exec(text)
    if (match === null) return
    const meaning = MEANINGS[match.slice(1).findIndex((group) => group !== undefined)]!
    const place = placeOf(match)
    yield { ...meaning, ...place, written: match[0] }
    at = place.end
    if (meaning.kind !== 'name') continue
    MINUS.lastIndex = at
    const minus = MINUS.exec(text)
    if (minus === null) continue
    yield { kind: 'sign', written: '-', state: 'no', name: null, ...placeOf(minus) }
    at += minus[0].length
  }
}

function captured(patterns: readonly string[]): string {
  return patterns.map((pattern) => `(${pattern})`).join('|')
}
