import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { asFacts, type Finding } from './finding.ts'
import { MARKER_TERMS, type MarkerResult, type MarkerTerm } from './markerTerms.ts'
import { certaintyOfSection, lineBefore, wordsAround } from './nearby.ts'

const ANY = new RegExp(
  `(?<![A-Za-z0-9])(?:${MARKER_TERMS.map(({ pattern }) => `(${pattern})`).join('|')})(?![A-Za-z0-9])`,
  'gi',
)
// Two- and three-letter abbreviations that are words in small case ("er", "pr", "alk", "met").
const CAPITALS_ONLY: ReadonlySet<string> = new Set(['ER', 'PR', 'ALK', 'AR', 'MET', 'RET', 'KIT', 'HPV'])
const REACH = 90
const STATUS =
  '(weak(?:ly)? positive|strong(?:ly)? positive|diffuse(?:ly)? positive|focal(?:ly)? positive|low positive|positive|negative|equivocal|indeterminate|borderline|positivo|negativo)'
const FILLER = String.raw`(?:[ ,:;=(–-]|\n(?=[ ]?[a-z0-9(+-])|is\b|are\b|was\b|were\b|by\b|status\b|results?\b|stain(?:s|ing)?\b|immuno\w*|IHC\b|ISH\b|FISH\b|expression\b|score\b|nuclear\b|tumou?r\b|cells?\b|show(?:s|ed)?\b|for\b|the\b|interpretation\b|of\b|protein\b|antibody\b|mutation(?:al)?\b|analysis\b|testing\b|test\b|gene\b|exon\b|rearrangement\b|fusion\b|promoter\b|methylation\b|index\b|approximately\b|about\b|up to\b|around\b|ca\.|estimated\b|at\b|focally\b|with\b|combined\b|proportion\b|deletion\b|codeletion\b|co-deletion\b){0,10}`
const AFTER_STATUS = new RegExp(`^${FILLER}${STATUS}\\b`, 'i')
const AFTER_PERCENT = new RegExp(
  String.raw`^${FILLER}(?:[<>≤≥~] ?)?(\d{1,3}(?:[.,]\d+)?(?: ?(?:-|–|to) ?\d{1,3}(?:[.,]\d+)?)?) ?%`,
  'i',
)
const PERCENT = /^[^\n.;]{0,45}?((?:[<>≤≥~] ?)?\d{1,3}(?:[.,]\d+)?(?: ?(?:-|–|to) ?\d{1,3})?) ?%/
const AFTER_PROTEIN = new RegExp(
  String.raw`^${FILLER}(?:nuclear )?(intact|retained|preserved|present|normal|lost|loss|absent|deficient|positive|negative|not lost)\b`,
  'i',
)
const AFTER_GENE = new RegExp(
  String.raw`^${FILLER}(not (?:detected|identified|present|amplified|mutated|rearranged|deleted|methylated)|no (?:mutations?|rearrangement|fusion|deletion|amplification)(?: (?:was |were )?(?:detected|identified|found|seen))?|none detected|wild[- ]?type|unmethylated|methylated|mutated|mutant|mutation (?:detected|identified|present|positive)|detected|positive|negative|amplified|deleted|co-?deleted|rearranged|intact)\b`,
  'i',
)
const HER2_SCORE = new RegExp(
  String.raw`^${FILLER}(?:\(?(?:score:? ?)?)?(?:(?:negative|positive|equivocal)[ ,(:]{1,3}(?:score:? ?)?)?([0-3])(?: ?(\+)|(?= ?[,;.)\n]| of 3| ?\/ ?3|$))`,
  'i',
)
const AMPLIFIED = new RegExp(`^${FILLER}(not amplified|non-?amplified|amplified)\\b`, 'i')
const PD_L1_SCORE = new RegExp(
  String.raw`^${FILLER}(?:\(?(?:tumou?r proportion score|combined positive score|TPS|CPS|IC|TC)\)?)?(?: ?\((?:TPS|CPS)\))?(?: of| is)?[ :=,(]{0,3}(?:score[ :]{0,2})?((?:[<>≤≥] ?)?\d{1,3}(?: ?(?:-|–) ?\d{1,3})?) ?(%?)`,
  'i',
)
const STATUS_BEFORE =
  /\b(positive|negative|immunoreactive|reactive) (?:(?:and diffuse |nuclear |staining |stain |immunostain(?:ing)? )*)?(?:for|with) (?:[A-Za-z0-9/ -]{1,25}(?:,|,? and|\/) ?){0,6}$/i
const MUTATION =
  /\b((?:p\.)?[A-Z]\d{2,4}[A-Z*]|exon \d{1,2} (?:deletion|insertion|skipping|mutation)|L858R|T790M)\b/
const METHODS: readonly (readonly [string, RegExp])[] = [
  ['FISH', /\bFISH\b|fluorescen(?:ce|t) in[- ]situ/i],
  ['ISH', /\b(?:D?ISH|CISH|SISH)\b|in[- ]situ hybridi[sz]ation/i],
  ['IHC', /\bIHC\b|immuno(?:histochem|stain|peroxidase|reactiv)|\bstain/i],
  ['NGS', /\bNGS\b|next[- ]generation/i],
  ['PCR', /\bPCR\b/i],
]
const TRIPLE_NEGATIVE = /\btriple[- ]negative\b/gi
const MICROSATELLITE =
  /\b(?:microsatellite (?:instability|status|stable|unstable)|MSI)\b(?: ?\(MSI\))?(?:[ :=,(-]|status|testing|by|IHC|PCR|result|is){0,6}(MSI[- ]?(?:H(?:igh)?|L(?:ow)?)|MSS|stable|unstable|high|low|not detected)\b|\b(MSI[- ](?:H|high|L|low)|MSS|microsatellite (?:stable|unstable)|microsatellite instability[- ]high)\b/gi
const MISMATCH_REPAIR =
  /\b(?:(pMMR|dMMR)|(?:mismatch repair|MMR)(?: proteins?| status)?(?: ?\(MMR\))?(?:[ :=,(-]|is|are|status){0,4}(proficient|deficient|intact|retained|loss|lost))\b/gi

/**
 * Tumor markers with value and method, by the CAP biomarker templates: `ER positive 95%`, `HER2 2+ (IHC)` and
 * `HER2 amplified (FISH)` (ASCO/CAP 2018/2023), `Ki-67 20%`, `MLH1 lost`, `MSI-H`, `dMMR`, `PD-L1 TPS 50%`,
 * `EGFR mutated L858R`, `KRAS wild type`, `p16 positive`. A marker without a result is none.
 */
export function readMarkers(document: ReadDocument): FoundFact[] {
  return asFacts(
    document,
    document.pages.flatMap((page) => [...markersOnPage(document, page), ...stabilityOnPage(document, page)]),
  )
}

interface Result {
  /** What follows the marker's name in `normalized`. */
  words: string
  /** Offset after the marker at which the result ends; negative where it stands before. */
  end: number
  from?: number
  detail: Record<string, string>
}

function markersOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  for (const match of matchesOnPage(page, ANY)) {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const marker = MARKER_TERMS[index]!
    if (
      CAPITALS_ONLY.has(marker.name) &&
      /^[A-Za-z]{2,3}$/.test(match[0]) &&
      match[0] !== match[0].toUpperCase()
    )
      continue
    const after = match.index + match[0].length
    const result = resultOf(marker, page, match.index, after)
    if (!result) continue
    const start = match.index - (result.from ?? 0)
    const end = after + result.end
    const method = METHODS.find(([, words]) => words.test(wordsAround(page, start, end, 40, 40)))?.[0]
    const detail: Record<string, string> = { marker: marker.name, ...result.detail }
    if (method) detail.method = method
    const showsMethod = method && marker.name === 'HER2' ? ` (${method})` : ''
    const normalized = `${marker.name} ${result.words}${showsMethod}`
    findings.push({
      kind: 'marker',
      value: normalized,
      normalized,
      confidence: (result.from ? 0.66 : 0.76) + certaintyOfSection(document, page, start, end) / 2,
      page,
      start,
      end,
      detail,
      // "No evidence of a KRAS mutation detected": only a gene's change can be denied by the words before it.
      undeniable: !/^(?:detected|mutated)/.test(result.words),
    })
  }
  return findings
}

function resultOf(marker: MarkerTerm, page: PageText, start: number, end: number): Result | null {
  const after = page.text.slice(end, end + REACH)
  const found = READERS[marker.result](after)
  if (found) return found
  if (marker.result === 'index') return null
  const before = STATUS_BEFORE.exec(lineBefore(page, start, 120))
  if (!before) return null
  const status = /negative/i.test(before[1]!) ? 'negative' : 'positive'
  return { words: status, end: 0, from: before[0].length, detail: { result: status } }
}

const READERS: Readonly<Record<MarkerResult, (after: string) => Result | null>> = {
  stain: stainResult,
  index: indexResult,
  protein: (after) => {
    const match = AFTER_PROTEIN.exec(after)
    if (!match) return null
    const isLost = /^(?:lost|loss|absent|deficient|negative)$/i.test(match[1]!)
    const words = isLost ? 'lost' : 'intact'
    return { words, end: match[0].length, detail: { result: words } }
  },
  gene: geneResult,
  her2: her2Result,
  'pd-l1': (after) => {
    const score = PD_L1_SCORE.exec(after)
    if (score && (score[2] || /CPS|combined/i.test(score[0]))) {
      const measure = /CPS|combined/i.test(score[0]) ? 'CPS' : /TPS|proportion/i.test(score[0]) ? 'TPS' : ''
      const amount = `${score[1]!.replaceAll(' ', '')}${score[2]}`
      const words = measure ? `${measure} ${amount}` : amount
      return { words, end: score[0].length, detail: { result: amount, ...(measure ? { measure } : {}) } }
    }
    return stainResult(after)
  },
}

// "ER+/PR-", "HER2(-)"
const SIGN = /^ ?(?:\(([+-])\)|([+-])(?=[/,;)\s]|$))/

function stainResult(after: string): Result | null {
  const sign = SIGN.exec(after)
  if (sign) {
    const result = (sign[1] ?? sign[2]) === '+' ? 'positive' : 'negative'
    return { words: result, end: sign[0].length, detail: { result } }
  }
  const status = AFTER_STATUS.exec(after)
  if (status) {
    const result = statusName(status[1]!)
    const percent = PERCENT.exec(after.slice(status[0].length))
    if (!percent || (result === 'negative' && !/[<≤]|\b[01]$/.test(percent[1]!))) {
      return { words: result, end: status[0].length, detail: { result } }
    }
    const share = percent[1]!.replaceAll(' ', '')
    return {
      words: `${result} ${share}%`,
      end: status[0].length + percent[0].length,
      detail: { result, percent: share },
    }
  }
  const percent = AFTER_PERCENT.exec(after)
  if (!percent) return null
  const share = percent[1]!.replaceAll(' ', '')
  const tail = /^[ ,(]{1,3}(positive|negative)\b/i.exec(after.slice(percent[0].length))
  const end = percent[0].length + (tail ? tail[0].length : 0)
  const result = tail ? statusName(tail[1]!) : null
  return {
    words: result ? `${result} ${share}%` : `${share}%`,
    end,
    detail: { percent: share, ...(result ? { result } : {}) },
  }
}

function indexResult(after: string): Result | null {
  const percent = AFTER_PERCENT.exec(after)
  if (!percent) return null
  const share = percent[1]!.replaceAll(' ', '').replace('to', '-')
  return { words: `${share}%`, end: percent[0].length, detail: { percent: share } }
}

function geneResult(after: string): Result | null {
  const match = AFTER_GENE.exec(after)
  if (!match) return null
  const written = match[1]!.toLowerCase()
  const words = written === 'detected' && /mutation/i.test(match[0]) ? 'mutated' : geneWords(written)
  const change =
    words === 'mutated' || words === 'detected'
      ? MUTATION.exec(after.slice(match[0].length, match[0].length + 25))
      : null
  const end = match[0].length + (change ? change.index + change[0].length : 0)
  return {
    words: change ? `${words} ${change[1]}` : words,
    end,
    detail: { result: words, ...(change ? { change: change[1]! } : {}) },
  }
}

function geneWords(written: string): string {
  if (/^(?:no|none|not) ?/.test(written)) return written.startsWith('not ') ? written : 'not detected'
  if (/wild/.test(written)) return 'wild type'
  if (/^mut/.test(written)) return 'mutated'
  return written.replace('co-deleted', 'codeleted')
}

function her2Result(after: string): Result | null {
  const score = HER2_SCORE.exec(after)
  if (score) {
    const value = score[1] === '0' ? '0' : `${score[1]}+`
    const result = value === '3+' ? 'positive' : value === '2+' ? 'equivocal' : 'negative'
    const tail = /^\)?/.exec(after.slice(score[0].length))![0].length
    const end = score[0].length + (score[0].includes('(') ? tail : 0)
    return { words: value, end, detail: { score: value, result } }
  }
  const amplified = AMPLIFIED.exec(after)
  if (amplified) {
    const result = /^no/i.test(amplified[1]!) ? 'not amplified' : 'amplified'
    return { words: result, end: amplified[0].length, detail: { result } }
  }
  return stainResult(after)
}

function statusName(written: string): string {
  const small = written.toLowerCase()
  if (small.startsWith('neg')) return 'negative'
  if (/equivocal|indeterminate|borderline/.test(small)) return 'equivocal'
  return small.startsWith('low') ? 'low positive' : 'positive'
}

function stabilityOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  const add = (match: RegExpExecArray, normalized: string) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const confidence = 0.78 + certaintyOfSection(document, page, start, end) / 2
    const marker = /MMR/.test(normalized) ? 'MMR' : /MS[IS]/.test(normalized) ? 'MSI' : 'ER, PR, HER2'
    const detail = { marker, result: normalized }
    findings.push({
      kind: 'marker',
      value: normalized,
      normalized,
      confidence,
      page,
      start,
      end,
      detail,
      undeniable: true,
    })
  }
  for (const match of matchesOnPage(page, MICROSATELLITE)) {
    if (/^mss$/i.test(match[0]) && match[0] !== 'MSS') continue
    const written = (match[1] ?? match[2])!.toLowerCase()
    add(
      match,
      /mss|(?<!un)stable|not detected/.test(written)
        ? 'MSS'
        : /-? ?l(?:ow)?$/.test(written)
          ? 'MSI-L'
          : 'MSI-H',
    )
  }
  for (const match of matchesOnPage(page, TRIPLE_NEGATIVE)) add(match, 'triple negative')
  for (const match of matchesOnPage(page, MISMATCH_REPAIR)) {
    const written = (match[1] ?? match[2])!.toLowerCase()
    add(match, /dmmr|deficient|loss|lost/.test(written) ? 'dMMR' : 'pMMR')
  }
  return findings
}
