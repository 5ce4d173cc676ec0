import type { RecordType } from '../recordType.ts'
import type { Line, ReadDocument } from './document.ts'
import { foldHeading, headingKind } from './headingWords.ts'
import { TITLES } from './recordTypeTitleWords.ts'
import type { Place } from './sections.ts'

/** A line that names the kind of document. */
export interface Title {
  type: RecordType
  /** How surely, from 1 to 6. */
  weight: number
  place: Place
  /** The title in sentence case. */
  says: string
}

/** "DELIVERY NOTE: The patient …": a title with the text right after it. */
const NAMED_OPENING =
  /^\s*(\p{Lu}[^:\n]{0,40}\b(?:note|report|summary|letter|consultation|record|NOTE|REPORT|SUMMARY|LETTER|CONSULTATION|RECORD)):\s*\S/u

/** Lines at the top of the first page, and of the others, among which a title is looked for. */
const FIRST_PAGE_LINES = 16
const OTHER_PAGE_LINES = 5
const LONGEST = 90
/** Share of a line's letters that name the kind; below, the line speaks of something else. */
const LEAST_SHARE = 0.2

/** Names of houses, which tell less than titles: "Department of Pathology". */
const LETTERHEAD =
  /\b(?:department|dept|division|cent(?:er|re)|clinic|hospital|associates|institute|consultants|services?|laboratories|group|llc|inc|university|practice|company|pc|ltd|gmbh|servicio|klinik|hastane\w*|universite\w*|medical school|health system|www|com|fax|phone|tel|street|avenue|suite)\b/
/** Words for a paper rather than a house. */
const PAPER =
  /\b(?:report|letter|note|summary|form|list|results?|statement|request|record|informe|bericht|befund|rapor\w*)\b/
/** Fields that say what the document is. */
const TYPE_FIELD =
  /^\s*(?:document|note|report|record|doc)(?:\s+(?:type|title|name))?\s*:\s*(?=\S)|^\s*(?:title|type)\s*:\s*(?=\S)/i

/** The lines of a record that name its kind, page by page, surest first within a page. */
export function titlesOf(document: ReadDocument): Title[] {
  const typical = typicalHeight(document.lines)
  const titles: Title[] = []
  let pageIndex = -1
  let order = 0
  let hasBody = false
  for (const line of document.lines) {
    if (line.pageIndex !== pageIndex) {
      pageIndex = line.pageIndex
      order = 0
      hasBody = false
    }
    order += 1
    const isFirst = pageIndex === document.pages[0]?.pageIndex
    if (hasBody || order > (isFirst ? FIRST_PAGE_LINES : OTHER_PAGE_LINES)) continue
    const title = readTitle(line, typical, order)
    if (title) titles.push(title)
    else if (isFirst && (line.text.length > LONGEST || opensSection(line))) hasBody = order > 3
  }
  return titles.toSorted((a, b) => a.place.pageIndex - b.place.pageIndex || b.weight - a.weight)
}

function opensSection(line: Line): boolean {
  const colon = line.text.indexOf(':')
  return colon > 0 && headingKind(foldHeading(line.text.slice(0, colon))) !== null
}

function readTitle(line: Line, typical: number, order: number): Title | null {
  const field = TYPE_FIELD.exec(line.text)?.[0].length ?? 0
  const named = field === 0 && order <= 10 ? NAMED_OPENING.exec(line.text)?.[1] : undefined
  const words = named ?? line.text.slice(field).trim()
  if (words === '' || words.length > LONGEST || !/^[\p{Lu}\d*#_(-]/u.test(words)) return null
  if ((field === 0 && isField(words)) || /[$€£]/.test(words)) return null
  // A sentence, or the tail of one.
  if (/[.;,]$/.test(words) && words.split(/\s+/).length > 4) return null
  if (/\b(?:was|were|is|are|has|have|had|with the|she|he|you|your|please|patient is)\b/.test(words))
    return null
  const folded = foldHeading(words)
  const found = TITLES.map(([type, pattern]) => ({ type, match: pattern.exec(folded)?.[0] ?? null })).find(
    ({ match }) => match !== null,
  )
  if (!found?.match) return null
  const share = found.match.length / folded.length
  if (share < LEAST_SHARE) return null
  const height = line.rect ? line.rect[3] - line.rect[1] : 0
  const stands = (height > typical * 1.2 && typical > 0) || !/\p{Ll}/u.test(words) || order <= 2 || field > 0
  const weight =
    (2 + 3 * share + (stands ? 1 : 0)) * (LETTERHEAD.test(folded) && !PAPER.test(folded) ? 0.35 : 1)
  const start =
    line.start + field + (line.text.slice(field).length - line.text.slice(field).trimStart().length)
  const place = { pageIndex: line.pageIndex, start, end: start + words.length }
  return { type: found.type, weight, place, says: sentenceCase(words) }
}

/** "Insurance: Acme": a label with its value is no title; "HISTORY AND PHYSICAL:" is. */
function isField(words: string): boolean {
  const colon = words.indexOf(':')
  return colon >= 0 && words.slice(colon + 1).trim() !== ''
}

function typicalHeight(lines: readonly Line[]): number {
  const heights = new Float64Array(lines.flatMap(({ rect }) => (rect ? [rect[3] - rect[1]] : []))).sort()
  return heights[heights.length >> 1] ?? 0
}

/** Words for reading: one line, idle marks at the ends gone, capitals only where a sentence has them. */
export function sentenceCase(words: string): string {
  const tidy = words.replace(/\s+/g, ' ').replace(/^[\s*#_=:-]+|[\s*#_=:,-]+$/g, '')
  if (/\p{Ll}/u.test(tidy) || !/\p{L}{4}/u.test(tidy)) return tidy
  return tidy.charAt(0) + tidy.slice(1).toLowerCase()
}
