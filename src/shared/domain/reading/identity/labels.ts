import type { TextRange } from '../../page.ts'
import { atWords, forEachWord, matchAt, openedBy, orderedStarts, type WordStarts } from '../wordStarts.ts'
import type { Cell, PageLayout } from './layout.ts'

/** Where the value of a label may stand, the likeliest first. */
export interface Field {
  layout: PageLayout
  /** Its row, counted from the top of the page. */
  rowIndex: number
  label: TextRange & { text: string }
  /** Whether a colon or the like parts label and value, or the label has a cell of its own. */
  marked: boolean
  candidates: readonly Candidate[]
}

export interface Candidate extends TextRange {
  text: string
  place: 'beside' | 'right' | 'below'
  /** How far on the same words go, over the lines beneath in the same block. */
  blockEnd: number
}

/** Characters of a value that are looked at. */
const REACH = 160
const ROWS_BELOW = 2

/** Labels of all kinds: where one begins, the value before it ends. */
const ANY_LABEL =
  /(?:(?<![\p{L}\p{N}])(?:MR[NMA]|D\.?O\.?B\.?|SSN|Age|Sex|Gender|Acc(?:ession|ount|t)?|(?:Hospital|Patient|Billing|Case|Visit|Specimen|NHS) (?:ID|No|Number)|Date of Birth|Birth ?date|Born|Attending|Provider|Physician|Location|Phone|Tel|Fax|Page|Room)\b[ .]{0,2}[:#]|(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'/.]*(?: [\p{L}’'/.]+){0,3} ?[:#](?![\d:]))/u

/** What parts a label from its value, with a second label or a note between. */
const MARK =
  /^(?:\s?\/\s?[\p{L}#]{2,12}){0,2}(?:\s?\([^()\n]{0,48}\))?\s{0,2}(?:[:#=＝：]|\.:|\.{2,}:?|\s[-–—]\s|-(?=\s|$)|\?|$)+\s*/u

const KNOWN_LABEL = String.raw`(?:patient|name|(?:last|first|middle|family|given|full) name|surname|forename|date|time|(?:date|place) of (?:birth|service|procedure|admission|discharge|exam|report|collection)|dob|birth ?date|age|sex|gender|race|mrn|ssn|id|phone|fax|address|city|state|zip|zip code|physician|provider|attending|location|room|specimen|account|accession|collected|received|reported|printed|ordered|status|unit|doctor|(?:patient|account|accession|visit|specimen|case|record|control|telephone|phone|medical record|hospital|billing|encounter) (?:id|no\.?|number|name|address|phone|date|type|ss#)|(?:physician|doctor|provider|facility|hospital|test) (?:name|id|no\.?|number)|(?:admission|discharge|procedure|report|exam|collection|received|visit|letter) date|(?:date and time|date) (?:collected|received|reported|entered|ordered)|npi|route|total volume|fasting|additional information)`
const WHOLE_LABEL = new RegExp(String.raw`^${KNOWN_LABEL}\s?[:#]?$`, 'i')
/** A label at the end of words that may begin with a value: "Jane Sample Date of birth:". */
const KNOWN_AT_END = new RegExp(String.raw`(?<![\p{L}\p{N}])${KNOWN_LABEL}\s?[:#]$`, 'iu')

/**
 * Finds the fields with a label. `pattern` has the flags g, i and u, and matches the label's words without the mark after
 * them; it may look around itself.
 */
export function fieldsLabelled(layout: PageLayout, pattern: RegExp): Field[] {
  return cellsWithLabel(layout, pattern).flatMap(({ rowIndex, cellIndex, cell }) => {
    const fields: Field[] = []
    for (const match of cell.text.matchAll(pattern)) {
      if (!beginsField(cell.text, match.index)) continue
      const labelEnd = match.index + match[0].length
      if (/^\s?,/.test(cell.text.slice(labelEnd, labelEnd + 2))) continue
      const mark = MARK.exec(cell.text.slice(labelEnd, labelEnd + 60))
      const own = labelEnd >= cell.text.trimEnd().length
      const valueAt = labelEnd + (mark?.[0].length ?? /^[\s.]*/.exec(cell.text.slice(labelEnd))![0].length)
      const marked = /[^\s]/.test(mark?.[0] ?? '') || (own && match.index < 4 && /^\P{Ll}/u.test(match[0]))
      if (own && !marked) continue
      fields.push({
        layout,
        rowIndex,
        label: { start: cell.start + match.index, end: cell.start + labelEnd, text: match[0] },
        marked,
        candidates: candidatesFor(layout, rowIndex, cellIndex, valueAt),
      })
    }
    return fields
  })
}

interface PlacedCell {
  rowIndex: number
  cellIndex: number
  cell: Cell
}

/** The cells of a page, and the words in them at which a field may begin. */
interface FieldStarts {
  cells: readonly PlacedCell[]
  /** Each word's cell and its offset in it, by the numbers in `starts`. */
  places: readonly { order: number; at: number }[]
  starts: WordStarts
}

const fieldStarts = new WeakMap<PageLayout, FieldStarts>()

function fieldStartsOf(layout: PageLayout): FieldStarts {
  const known = fieldStarts.get(layout)
  if (known) return known
  const cells = layout.rows.flatMap((row, rowIndex) =>
    row.cells.map((cell, cellIndex) => ({ rowIndex, cellIndex, cell })),
  )
  const places: { order: number; at: number }[] = []
  const letters: number[] = []
  for (const [order, { cell }] of cells.entries()) {
    forEachWord(cell.text, (at, opening) => {
      if (!beginsField(cell.text, at)) return
      places.push({ order, at })
      letters.push(opening)
    })
  }
  const made = { cells, places, starts: orderedStarts(letters) }
  fieldStarts.set(layout, made)
  return made
}

/** The cells in which a label stands where a field may begin; the others need no search. */
function cellsWithLabel(layout: PageLayout, pattern: RegExp): readonly PlacedCell[] {
  const { cells, places, starts } = fieldStartsOf(layout)
  const ready = atWords(pattern)
  if (!ready.ranges) return cells
  const found: PlacedCell[] = []
  for (const index of openedBy(starts, ready.ranges)) {
    const { order, at } = places[index]!
    const placed = cells[order]!
    if (found.at(-1) === placed) continue
    if (matchAt(ready, placed.cell.text, at)) found.push(placed)
  }
  return found
}

/** A label opens its cell, or follows a mark or another value; it does not stand in the middle of a sentence. */
function beginsField(text: string, at: number): boolean {
  if (at === 0) return true
  if (at > 3 && followsSmallWord(text, at)) return false
  const before = text.slice(Math.max(0, at - 40), at)
  if (/[\p{L}]$/u.test(before)) return false
  return /[^\p{L}]\s?$/u.test(before.replace(/\s$/, '')) || /\s\p{Lu}[^\s]*\s$/u.test(` ${before}`) || at <= 3
}

/** Whether a small letter stands right before, or a word of small ones and a space: the middle of a sentence. */
function followsSmallWord(text: string, at: number): boolean {
  let first = text[at - 1] === ' ' ? at - 2 : at - 1
  if (!isSmall(text, first)) return false
  while (first > at - 30 && isSmall(text, first)) first -= 1
  return text[first] === ' ' || text[at - 1] !== ' '
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 97 && unit <= 122
}

function candidatesFor(
  layout: PageLayout,
  rowIndex: number,
  cellIndex: number,
  valueAt: number,
): Candidate[] {
  const row = layout.rows[rowIndex]!
  const cell = row.cells[cellIndex]!
  const rest = cell.text.slice(valueAt, valueAt + REACH)
  const candidates: Candidate[] = []
  if (rest.trim() !== '') {
    candidates.push(candidateAt(layout, cell.start + valueAt, cutAtLabel(rest), 'beside'))
    return candidates
  }
  const next = row.cells[cellIndex + 1]
  if (next && !isLabel(next.text) && next.left - cell.right < layout.width / 2) {
    candidates.push(candidateAt(layout, next.start, cutAtLabel(next.text.slice(0, REACH)), 'right'))
  }
  for (const below of cellsBelow(layout, rowIndex, cell)) {
    if (!isLabel(below.text))
      candidates.push(candidateAt(layout, below.start, cutAtLabel(below.text.slice(0, REACH)), 'below'))
  }
  return candidates
}

function candidateAt(layout: PageLayout, start: number, text: string, place: Candidate['place']): Candidate {
  const pageText = layout.page.text
  const limit = Math.min(pageText.length, start + REACH)
  const blank = pageText.slice(start, limit).indexOf('\n\n')
  return { start, end: start + text.length, text, place, blockEnd: blank < 0 ? limit : start + blank }
}

/** The first cells under a label that share some of its width, not farther down than a blank line. */
function cellsBelow(layout: PageLayout, rowIndex: number, cell: Cell): Cell[] {
  const found: Cell[] = []
  for (let index = rowIndex + 1; index <= rowIndex + ROWS_BELOW && index < layout.rows.length; index++) {
    const row = layout.rows[index]!
    if (cell.bottom - row.top > 1.6 * layout.lineHeight) break
    for (const below of row.cells) {
      const shared = Math.min(below.right, cell.right) - Math.max(below.left, cell.left)
      if (shared > 0) found.push(below)
    }
    if (found.length > 0) break
  }
  return found
}

/** Whether a cell is nothing but a label. */
export function isLabel(text: string): boolean {
  const trimmed = text.trim()
  return WHOLE_LABEL.test(trimmed) || /^[\p{L}][\p{L} .’'/-]{0,40}:$/u.test(trimmed)
}

/** A value ends where the next label begins. */
export function cutAtLabel(text: string): string {
  const next = ANY_LABEL.exec(text)
  if (!next) return text
  return text.slice(0, next.index + (KNOWN_AT_END.exec(next[0].trimEnd())?.index ?? 0))
}
