import type { RecordType } from '../recordType.ts'
import type { ReadDocument } from './document.ts'
import { foldHeading, type SectionKind } from './headingWords.ts'
import { WORD_CLUES } from './recordTypeClues.ts'
import { SECTION_CLUES } from './recordTypeSections.ts'
import { sentenceCase, titlesOf } from './recordTypeTitles.ts'
import { EXAMINATION_NAMES, OPERATION_NAMES } from './recordTypeTitleWords.ts'
import { type Place, type Section, sectionsOf } from './sections.ts'
import { matchesAtWords, type WordStarts, wordStartsIn, wordStartsOf } from './wordStarts.ts'

/** Something that speaks for or against types of record, and where it stands. */
export interface Evidence {
  origin: 'title' | 'section' | 'name' | 'words' | 'rows'
  weights: Partial<Record<RecordType, number>>
  place: Place
  /** The words as a person would read them. */
  says: string
}

/** How much of a record's text is read for telling words, in UTF-16 units. */
const MOST_TEXT = 80_000
/** What the second and third occurrence of a clue add, as shares of the first. */
const AGAIN = [1, 0.5, 0.25]

/** Everything in a record that speaks for or against a type. */
export function evidenceOf(document: ReadDocument): Evidence[] {
  const titles = titleEvidence(document)
  return [
    ...titles,
    ...sectionEvidence(document, titles),
    ...wordEvidence(document),
    ...rowEvidence(document),
  ]
}

/** The surest title of each type on the first page with one; titles of later pages count little. */
function titleEvidence(document: ReadDocument): Evidence[] {
  const seen = new Set<RecordType>()
  return titlesOf(document).flatMap(({ type, weight, place, says }) => {
    if (seen.has(type)) return []
    const rank = seen.size
    seen.add(type)
    const share = place.pageIndex === document.pages[0]?.pageIndex ? AGAIN[rank] : 0.2
    return [{ origin: 'title' as const, weights: { [type]: weight * (share ?? 0.25) }, place, says }]
  })
}

/** Each kind of section once; a title that is a heading too has been counted. */
function sectionEvidence(document: ReadDocument, titles: readonly Evidence[]): Evidence[] {
  const seen = new Set<SectionKind>()
  return sectionsOf(document).flatMap((section) => {
    const { kind, heading: place, title } = section
    if (seen.has(kind) || titles.some((title) => overlaps(title.place, place))) return []
    seen.add(kind)
    const found: Evidence[] = []
    const weights = SECTION_CLUES[kind]
    if (weights)
      found.push({ origin: 'section', weights, place, says: sentenceCase(title.replace(/\s\d.*$/, '')) })
    if (kind === 'procedure' || kind === 'examination-name') found.push(...nameEvidence(document, section))
    return found
  })
}

function overlaps(a: Place, b: Place): boolean {
  return a.pageIndex === b.pageIndex && a.start < b.end && b.start < a.end
}

/** "PROCEDURE: Colonoscopy", "EXAM: MRI of the brain". */
function nameEvidence(document: ReadDocument, { kind, body }: Section): Evidence[] {
  const [first] = body
  const text = first && document.pages.find(({ pageIndex }) => pageIndex === first.pageIndex)?.text
  if (!first || !text) return []
  const words = /^[^\n]{1,120}/
    .exec(text.slice(first.start, Math.min(first.end, first.start + 120)))![0]
    .trimEnd()
  const folded = foldHeading(words)
  const isExamination = EXAMINATION_NAMES.test(folded)
  const isOperation = OPERATION_NAMES.test(folded)
  const weights: Evidence['weights'] = {}
  if (isExamination) weights.radiology = kind === 'examination-name' ? 3.5 : isOperation ? 1 : 3
  if (isOperation && kind === 'procedure') weights['operative-note'] = 1.5
  if (Object.keys(weights).length === 0) return []
  const place = { ...first, end: first.start + words.length }
  return [{ origin: 'name', weights, place, says: sentenceCase(words) }]
}

function wordEvidence(document: ReadDocument): Evidence[] {
  const found: Evidence[] = []
  const pages = firstText(document)
  for (const { pattern, weights, needs } of WORD_CLUES) {
    let times = 0
    for (const { pageIndex, text, starts } of pages) {
      if (needs && !needs.test(text)) continue
      for (const match of matchesAtWords(text, starts, pattern)) {
        const share = AGAIN[times]
        if (share === undefined) break
        times += 1
        const place = { pageIndex, start: match.index, end: match.index + match[0].length }
        found.push({
          origin: 'words',
          weights: scaled(weights, share),
          place,
          says: match[0].replace(/\s+/g, ' ').trim(),
        })
      }
      if (times >= AGAIN.length) break
    }
  }
  return found
}

/** The words of the first pages, up to `MOST_TEXT`. */
function firstText({ pages }: ReadDocument): { pageIndex: number; text: string; starts: WordStarts }[] {
  const found: { pageIndex: number; text: string; starts: WordStarts }[] = []
  let left = MOST_TEXT
  for (const page of pages) {
    if (left <= 0) break
    const text = page.text.slice(0, left)
    const starts = text.length < page.text.length ? wordStartsIn(text) : wordStartsOf(page)
    found.push({ pageIndex: page.pageIndex, text, starts })
    left -= text.length
  }
  return found
}

function scaled(weights: Evidence['weights'], share: number): Evidence['weights'] {
  return Object.fromEntries(Object.entries(weights).map(([type, weight]) => [type, weight * share]))
}

/** "Hemoglobin 13.2 g/dL 12.0 – 15.5": a name, a number, and a unit or a range. */
const RESULT_ROW =
  /^\s*\p{L}[\p{L}\d ,.()/%+#-]{1,45}?[\s:]+[<>]?\s?\d+(?:[.,]\d+)?\s*(?:\(?[HL*]{1,2}\)?\s+)?(?:(?:x ?)?10[\^*]?\d|[munpµ]?(?:g|mol|IU|U|Eq|L|l)\/[a-zA-Zµ]{1,4}|%|fL|pg|mm\/h\w*|sec|K\/\S{1,3}|M\/\S{1,3}|mmHg|\d+(?:[.,]\d+)?\s*(?:-|–|to)\s*\d+(?:[.,]\d+)?)(?:\s|$)/u

/** Rows of results, when they are a good part of the lines. */
function rowEvidence(document: ReadDocument): Evidence[] {
  const lines = document.lines.slice(0, 2000)
  const rows = lines.filter(({ text }) => text.length < 140 && /\d/.test(text) && RESULT_ROW.test(text))
  const share = rows.length / Math.max(lines.length, 1)
  const [first] = rows
  if (!first || rows.length < 3 || share < 0.12) return []
  const { pageIndex, start, end, text } = first
  const weight = Math.min(6, 1 + rows.length * 0.25 + share * 4)
  return [
    { origin: 'rows', weights: { laboratory: weight }, place: { pageIndex, start, end }, says: text.trim() },
  ]
}
