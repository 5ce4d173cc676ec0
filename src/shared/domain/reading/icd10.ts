import { contextAt } from './context.ts'
import { DISEASE } from './diseaseWords.ts'
import type { ReadDocument } from './document.ts'
import type { FoundFact } from './fact.ts'
import { tidied } from './statement.ts'
import { matchesOnPage } from './wordStarts.ts'

/** How far a label is looked for before a code on its line and the lines above, in UTF-16 units. */
const LABEL_REACH = 160

/**
 * A code as ICD-10-CM forms it (three characters, a dot, up to four more), the dot left out by some. The third character is a
 * letter in seven categories only.
 */
const CODE =
  /(?<![\p{L}\p{N}.,/:#-])(?:(?:C4A|C7A|C7B|D3A|M1A|O9A|Z3A)|[A-TV-Z]\d\d|U0[79])(?:\.[\dAX][\dA-Z]{0,3}|[\dX][\dA-Z]{0,3})?(?![\p{L}\p{N}]|\.\d|-\d|\/\d|\s?(?:cm|mm|mg|ml|%))/gu

const ICD_10 = /icd[\s-]*(?:10|x\b)/gi
const ICD_9 = /icd[\s-]*9/gi
const ICD_O = /icd[\s-]*o\b/gi
const DIAGNOSIS_CODE =
  /(?:diagnos(?:is|es|tic)|dx|problem|billing)\s+codes?|\bicd\b|c[oó]digo\s+(?:cie|diagn)|\bcie[\s-]*10|\bcim[\s-]*10/gi

interface Code {
  pageIndex: number
  start: number
  end: number
  words: string
  confidence: number
}

/**
 * Codes of ICD-10-CM by their form and what stands around them. Without its dot a code needs a label; with it, a label, brackets or a
 * disease on the same line. Codes labelled ICD-9 or ICD-O are not read.
 */
export function readIcd10(document: ReadDocument): FoundFact[] {
  const facts = new Map<string, FoundFact>()
  for (const page of document.pages) {
    const { pageIndex, text } = page
    for (const match of matchesOnPage(page, CODE)) {
      const place = { pageIndex, start: match.index, end: match.index + match[0].length }
      const confidence = certainty(text, place.start, place.end)
      if (confidence === null) continue
      const fact = asFact(document, text, { ...place, words: match[0], confidence })
      const other = facts.get(fact.normalized!)
      if (!other || other.confidence < fact.confidence) facts.set(fact.normalized!, fact)
    }
  }
  return [...facts.values()]
}

function asFact(document: ReadDocument, text: string, { words, confidence, ...place }: Code): FoundFact {
  const code = words.includes('.') || words.length === 3 ? words : `${words.slice(0, 3)}.${words.slice(3)}`
  const description = descriptionOf(text, place.start, place.end)
  return {
    kind: 'icd10',
    value: code,
    normalized: code,
    confidence,
    ...place,
    ...(description ? { detail: { description } } : {}),
    ...contextAt(document, place),
  }
}

/** How sure it is that a text of a code's form is one, or null when it is not. */
function certainty(text: string, start: number, end: number): number | null {
  const before = text.slice(Math.max(0, start - LABEL_REACH), start)
  const lineStart = before.lastIndexOf('\n') + 1
  const labels = lastLabel(before)
  if (labels === 'icd-9' || labels === 'icd-o') return null
  if (labels === 'icd-10') return 0.95
  const words = text.slice(start, end)
  const dotted = words.includes('.')
  // V and E codes without a label are more often of ICD-9.
  if (/^V/.test(words) || (labels === null && !dotted && words.length > 3)) return null
  if (labels === 'code') return dotted || words.length > 3 ? 0.9 : 0.8
  const lineEnd = text.indexOf('\n', end)
  const line = `${before.slice(lineStart)} ${text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 120))}`
  const bracketed = /[([]\s*$/.test(before) && /^\s*[)\],;]/.test(text.slice(end, end + 3))
  if (!DISEASE.test(line)) return null
  if (bracketed) return dotted ? 0.85 : isVertebra(words) ? null : 0.6
  const alone =
    /(?:^|\s{2}|\t|[|])\s*$/.test(before.slice(lineStart)) &&
    /^\s*(?:[-–—:|]|\s\p{Lu}|$)/u.test(text.slice(end, end + 6))
  return dotted && alone ? 0.75 : null
}

/** T12 and L45 are more often of the spine. */
function isVertebra(words: string): boolean {
  return /^[CTLS]\d\d$/.test(words)
}

/** The label nearest before a code. */
function lastLabel(before: string): 'icd-10' | 'icd-9' | 'icd-o' | 'code' | null {
  const found = (
    [
      ['icd-10', ICD_10],
      ['icd-9', ICD_9],
      ['icd-o', ICD_O],
      ['code', DIAGNOSIS_CODE],
    ] as const
  )
    .map(([label, pattern]) => ({ label, at: lastIndex(before, pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at || (a.label === 'code' ? 1 : -1))
  // An empty line ends what a label speaks of.
  const [nearest] = found
  return nearest && !/\n\s*\n/.test(before.slice(nearest.at)) ? nearest.label : null
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

/** "C50.912 – Malignant neoplasm …" or "Malignant neoplasm … (C50.912)": the words beside a code. */
function descriptionOf(text: string, start: number, end: number): string | null {
  const after = /^[)\]]?\s*[-–—:]?\s*(\p{Lu}[^\n;|([]{3,120})/u.exec(text.slice(end, end + 130))?.[1]
  if (after && !/^(?:ICD|[A-TV-Z]\d\d)/.test(after) && DISEASE.test(after)) return tidied(after)
  const before = /([\p{L}][^\n;|:)\]]{3,120}?)\s*[-–—]?\s*[([]?\s*(?:ICD[\s-]*10(?:-CM)?:?\s*)?$/iu.exec(
    text.slice(Math.max(0, start - 130), start),
  )?.[1]
  return before && DISEASE.test(before) ? tidied(before) : null
}
