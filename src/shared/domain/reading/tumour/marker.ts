import type { PageText, TextRange } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { asFacts, type Finding } from './finding.ts'
import { resultOf } from './markerResult.ts'
import { summariesOnPage } from './markerSummary.ts'
import { ISH, MARKER_TERMS, type MarkerTerm } from './markerTerms.ts'
import { AMPLIFIED, type Result } from './markerWords.ts'
import { certaintyOfSection, wordsAround } from './nearby.ts'

const ANY = new RegExp(
  `(?<![A-Za-z0-9])(?:${MARKER_TERMS.map(({ pattern }) => `(${pattern})`).join('|')})(?![A-Za-z0-9])`,
  'gi',
)
// Two- and three-letter abbreviations that are words in small case ("er", "pr", "alk", "met").
const CAPITALS_ONLY: ReadonlySet<string> = new Set([
  'ER',
  'PR',
  'HR',
  'ALK',
  'AR',
  'MET',
  'RET',
  'KIT',
  'HPV',
])
const METHODS: readonly (readonly [string, RegExp])[] = [
  ['FISH', /\bFISH\b|fluorescen(?:ce|t) in[- ]situ/i],
  ['ISH', new RegExp(String.raw`\b${ISH}\b|in[- ]situ hybridi[sz]ation`, 'i')],
  ['IHC', /\bIHC\b|immuno(?:histochem|stain|peroxidase|reactiv)|\bstain/i],
  ['NGS', /\bNGS\b|next[- ]generation/i],
  ['PCR', /\bPCR\b/i],
]
/** What stands between the names of a list that shares one result: "ER, PR and HER2 negative". */
const BETWEEN_NAMES = /^(?: ?\([^()\n]{1,12}\))?(?: ?[,/&+]| ?,? (?:and|or)\b| ?[;,] and\b)[ \n]?(?:the )?$/
/** A second test in the words after a score of HER2: "2+; FISH negative". */
const REFLEX = new RegExp(
  String.raw`^[^.\n]{0,40}?\b(${ISH})\b[ :,-]{1,3}(?:is |was |result )?(${AMPLIFIED}|negative|positive|equivocal)\b`,
  'i',
)

/**
 * Tumor markers with value and method, by the CAP biomarker templates: `ER positive 95%`, `HER2 2+ (IHC)` and
 * `HER2 amplified (FISH)` (ASCO/CAP 2018/2023), `Ki-67 20%`, `MLH1 lost`, `MSI-H`, `dMMR`, `PD-L1 TPS 50%`,
 * `EGFR mutated L858R`, `KRAS wild type`, `p16 positive`. A marker without a result is none, and what a legend says
 * of one is none either. Names that share a result ("ER and PR positive") have a fact each.
 */
export function readMarkers(document: ReadDocument): FoundFact[] {
  return asFacts(
    document,
    document.pages.flatMap((page) => [...markersOnPage(document, page), ...summariesOnPage(document, page)]),
  )
}

interface Named extends TextRange {
  marker: MarkerTerm
}

function markersOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  let waiting: Named[] = []
  let lastEnd = -1
  for (const named of namesOnPage(page)) {
    if (waiting.length > 0 && !BETWEEN_NAMES.test(page.text.slice(lastEnd, named.start))) waiting = []
    lastEnd = named.end
    const result = resultOf(named.marker, page, named.start, named.end)
    if (!result) {
      waiting.push(named)
      continue
    }
    findings.push(...findingsOf(document, page, named, result))
    if (result.isShared && !result.from) {
      const end = named.end + result.end
      for (const other of waiting) {
        if (!canShare(other.marker, named.marker)) continue
        findings.push(...findingsOf(document, page, other, { ...result, end: end - other.end }))
      }
    }
    waiting = []
  }
  return findings
}

function* namesOnPage(page: PageText): Generator<Named> {
  for (const match of matchesOnPage(page, ANY)) {
    const marker = MARKER_TERMS[match.slice(1).findIndex((group) => group !== undefined)]!
    const isWord =
      CAPITALS_ONLY.has(marker.name) &&
      /^[A-Za-z]{2,3}$/.test(match[0]) &&
      match[0] !== match[0].toUpperCase()
    if (!isWord) yield { marker, start: match.index, end: match.index + match[0].length }
  }
}

/** Proteins of mismatch repair are told by loss; the others by positive and negative. */
function canShare(one: MarkerTerm, other: MarkerTerm): boolean {
  if (one.result === 'index') return false
  return (one.result === 'protein') === (other.result === 'protein')
}

function findingsOf(
  document: ReadDocument,
  page: PageText,
  { marker, start, end }: Named,
  result: Result,
): Finding[] {
  const place = { start: start - (result.from ?? 0), end: end + result.end }
  const first = findingOf(document, page, marker, place, result)
  const second = marker.name === 'HER2' && result.detail.score ? reflexOf(page, place.end) : null
  return second ? [first, findingOf(document, page, marker, second.place, second.result)] : [first]
}

function reflexOf(page: PageText, from: number): { place: TextRange; result: Result } | null {
  const reflex = REFLEX.exec(page.text.slice(from, from + 80))
  if (!reflex) return null
  const status = reflex[2]!.toLowerCase().replace(/non-?amplified/, 'not amplified')
  return {
    place: { start: from + reflex[0].indexOf(reflex[1]!), end: from + reflex[0].length },
    result: { words: status, end: 0, detail: { result: status } },
  }
}

function findingOf(
  document: ReadDocument,
  page: PageText,
  marker: MarkerTerm,
  { start, end }: TextRange,
  result: Result,
): Finding {
  const method = methodOf(page, start, end, result)
  const showsMethod = method && marker.name === 'HER2' ? ` (${method})` : ''
  const normalized = `${marker.name} ${result.words}${showsMethod}`
  return {
    kind: 'marker',
    value: result.more ? `${normalized}, ${result.more}` : normalized,
    normalized,
    confidence: (result.from ? 0.66 : 0.76) + certaintyOfSection(document, page, start, end) / 2,
    page,
    start,
    end,
    detail: { marker: marker.name, ...result.detail, ...(method ? { method } : {}) },
    // "No evidence of a KRAS mutation detected": only a gene's change can be denied by the words before it.
    undeniable: !/^(?:detected|mutated)/.test(result.words),
  }
}

/** By which test a result was found. A score from 0 to 3+ is told of stained cells only. */
function methodOf(page: PageText, start: number, end: number, { detail }: Result): string | undefined {
  const within = METHODS.find(([, words]) => words.test(page.text.slice(start, end)))?.[0]
  if (within) return within
  const around = wordsAround(page, start, end, 40, 40)
  const found = METHODS.filter(([, words]) => words.test(around)).map(([name]) => name)
  return detail.score ? found.find((name) => name === 'IHC') : found[0]
}
