import type { Line, ReadDocument } from './document.ts'
import { foldHeading, headingKind, type SectionKind } from './headingWords.ts'
import { isOneOff } from './oneOff.ts'

export type { SectionKind } from './headingWords.ts'

/** A stretch of one page's text: UTF-16 offsets, end exclusive. */
export interface Place {
  pageIndex: number
  start: number
  end: number
}

/** A part of a report under its heading. */
export interface Section {
  kind: SectionKind
  /** The heading's words as they stand on the page, without the colon. */
  title: string
  /** Where the heading stands, with its colon. */
  heading: Place
  /** What stands under it, page by page, without the heading and idle spaces; empty where nothing does. */
  body: readonly Place[]
}

interface Heading extends Place {
  kind: SectionKind
  title: string
}

/** Longest heading in UTF-16 units, and in words. */
const LONGEST = 70
const MOST_WORDS = 9

const LINE_PREFIX = /^[\s•*\-–—#=_|>~.·▪]*(?:\(?(?:[IVX]{1,4}|\d{1,2})[.)]\s*)?[\s*_]*/
/** "FINAL DIAGNOSIS  S-26-1234": a number stamped beside a heading. */
const TRAILING_CODE = /\s+[A-Z\d]*[-/]?(?:[A-Z\d]+[-/])*[A-Z]*\d[A-Z\d]*\s*$/
const CAPITALS_WITH_COLON = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d/&()' -]{0,70}?(?:\((?:es|s)\))?\s?:/gu
const AFTER_STOP = /[.;:,)\]]\s{1,3}(\p{Lu}[\p{L}/&-]*(?: [\p{L}/&-]+){0,4}?)\s?:/gu

/** Sections whose own lists have lines that look like headings ("MARGINS:"); only a known heading ends them. */
const HOLDS_LABELS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'final-diagnosis',
  'diagnosis',
  'synoptic',
  'gross',
  'microscopic',
  'ancillary',
  'intraoperative',
  'addendum',
])

const known = new WeakMap<ReadDocument, readonly Section[]>()

/**
 * The sections of a report in reading order, by the words and the layout of their headings: lines of their own, openings
 * of lines ("IMPRESSION: …") and capitals in the midst of a run-in text. A section runs to the next heading, over pages.
 */
export function sectionsOf(document: ReadDocument): readonly Section[] {
  let sections = known.get(document)
  if (!sections) {
    sections = readSections(document)
    known.set(document, sections)
  }
  return sections
}

/** The section a place stands in, or null before the first heading. A heading belongs to the section it opens. */
export function sectionAt(document: ReadDocument, place: Place): Section | null {
  const sections = sectionsOf(document)
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { heading } = sections[middle]!
    const before =
      heading.pageIndex < place.pageIndex ||
      (heading.pageIndex === place.pageIndex && heading.start <= place.start)
    if (before) low = middle + 1
    else high = middle
  }
  return sections[low - 1] ?? null
}

function readSections(document: ReadDocument): Section[] {
  const headings: Heading[] = []
  let holder: SectionKind = 'other'
  for (const [index, line] of document.lines.entries()) {
    for (const heading of headingsIn(line, document.lines[index + 1])) {
      if (heading.kind === 'other' && HOLDS_LABELS.has(holder)) continue
      if (heading.kind !== 'other') holder = heading.kind
      headings.push(heading)
    }
  }
  const textOf = new Map(document.pages.map((page) => [page.pageIndex, page.text]))
  const pageOrder = document.pages.map(({ pageIndex }) => pageIndex)
  const orderOf = new Map(pageOrder.map((pageIndex, order) => [pageIndex, order]))
  return headings.map((heading, index) => {
    const next = headings[index + 1]
    const body: Place[] = []
    const first = orderOf.get(heading.pageIndex)!
    const last = next ? orderOf.get(next.pageIndex)! : pageOrder.length - 1
    for (let order = first; order <= last; order++) {
      const pageIndex = pageOrder[order]!
      const text = textOf.get(pageIndex)!
      const start = order === first ? heading.end : 0
      const end = next && order === last ? next.start : text.length
      const place = trimmed(text, { pageIndex, start, end })
      if (place) body.push(place)
    }
    const { pageIndex, start, end, kind, title } = heading
    return { kind, title, heading: { pageIndex, start, end }, body }
  })
}

/** A place without the spaces and idle marks at its ends, or null when nothing is left. */
export function trimmed(text: string, { pageIndex, start, end }: Place): Place | null {
  let from = start
  let to = end
  while (from < to && /[\s,;:]/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  return from < to ? { pageIndex, start: from, end: to } : null
}

function headingsIn(line: Line, next: Line | undefined): Heading[] {
  const headings: Heading[] = []
  const opening = openingHeading(line, next)
  if (opening) headings.push(opening)
  if (!line.text.includes(':')) return headings
  const after = (opening?.end ?? line.start) - line.start
  for (const match of line.text.matchAll(CAPITALS_WITH_COLON)) {
    if (match.index < after) continue
    const found = knownEnding(match[0].replace(/\s?:$/, ''))
    if (found) headings.push(placed(line, match.index + found.from, match.index + match[0].length, found))
  }
  for (const match of line.text.matchAll(AFTER_STOP)) {
    const from = match.index + match[0].indexOf(match[1]!, 1)
    const kind = match[1]!.length > 3 ? kindOf(match[1]!) : null
    if (from < after || !kind) continue
    if (headings.some(({ start }) => start === line.start + from)) continue
    headings.push(placed(line, from, match.index + match[0].length, { kind, title: match[1]! }))
  }
  return headings.toSorted((a, b) => a.start - b.start)
}

function placed(line: Line, from: number, to: number, found: { kind: SectionKind; title: string }): Heading {
  const { pageIndex, start } = line
  return { ...found, pageIndex, start: start + from, end: start + to }
}

/** "CT CHEST INDICATION": the longest ending of the words that is a known heading. */
function knownEnding(words: string): { from: number; title: string; kind: SectionKind } | null {
  const starts = [0, ...[...words.matchAll(/\s+/g)].map((space) => space.index + space[0].length)].slice(
    -MOST_WORDS,
  )
  for (const from of starts) {
    const title = words.slice(from)
    const kind = title.length > 2 && isBalanced(title) ? kindOf(title) : null
    if (kind) return { from, title, kind }
  }
  return null
}

/** Every bracket that closes was opened. */
function isBalanced(title: string): boolean {
  return !title.includes(')') || title.includes('(')
}

function openingHeading(line: Line, next: Line | undefined): Heading | null {
  const prefix = LINE_PREFIX.exec(line.text)?.[0].length ?? 0
  const rest = line.text.slice(prefix, prefix + LONGEST + 10)
  if (!/^\p{Lu}/u.test(rest)) return null
  const colon = /\s?[:：]|\s?;(?=\s|$)|\s[-–—](?=\s)/.exec(rest)
  const isWhole = line.text.trim().length <= LONGEST
  const title = (colon ? rest.slice(0, colon.index) : rest.replace(TRAILING_CODE, '')).trim()
  const capitals = isCapitals(title)
  const here = { pageIndex: line.pageIndex, start: line.start + prefix, title }
  if (title === '' || title.length > LONGEST || title.split(/\s+/).length > MOST_WORDS) return null
  if (colon) {
    const sure = /[:：]/.test(colon[0])
    const kind = sure || capitals ? kindOf(title) : null
    const end = here.start + colon.index + colon[0].length
    if (kind) return { ...here, end, kind }
    if (sure && capitals && looksLikeHeading(title)) return { ...here, end, kind: 'other' }
    return null
  }
  if (!isWhole || /[.,]$/.test(title) || (next && /^\s*[a-zà-ÿ]/.test(next.text) && !capitals)) return null
  const kind = title.length > 3 && (capitals || title.split(/\s+/).length <= 6) ? kindOf(title) : null
  return kind ? { ...here, end: line.end, kind } : null
}

/** Capital letters but for "of", "(s)" and the like. */
function isCapitals(title: string): boolean {
  return !/\p{Ll}/u.test(title.replace(/\((?:es|s)\)/g, ''))
}

/** A heading in capitals that is not known: words, not a specimen ("LEFT BREAST, BIOPSY"), a code or a lone letter. */
function looksLikeHeading(title: string): boolean {
  return title.split(/\s+/).length <= 6 && /\p{L}{3}/u.test(title) && !/[,.;\d]/.test(title)
}

function kindOf(title: string): SectionKind | null {
  const folded = foldHeading(title)
  const kind = headingKind(folded)
  if (kind) return kind
  const corrected = respelled(folded)
  return corrected === folded ? null : headingKind(corrected)
}

/** Long words that head sections, for telling "DIAGNOSJS" and "MICR0SCOPIC". */
const HEADING_WORDS = [
  'diagnosis diagnoses impression assessment description microscopic macroscopic clinical history specimen specimens',
  'submitted received comment findings technique procedure procedures operation medications allergies physical',
  'examination preoperative postoperative pathologic pathological anesthesia complications recommendations indication',
  'indications comparison conclusion laboratory discharge hospital intraoperative consultation histologic synoptic addendum',
].flatMap((words) => words.split(' '))
const HEADING_WORD_SET = new Set(HEADING_WORDS)
const FIRST_LETTERS = /[a-z0-9]{6,15}/g

/** A heading whose long words are off by one character, as reading machines leave them, put right. */
function respelled(folded: string): string {
  return folded.replace(FIRST_LETTERS, (word) => {
    if (HEADING_WORD_SET.has(word)) return word
    return HEADING_WORDS.find((candidate) => isOneOff(word, candidate)) ?? word
  })
}
