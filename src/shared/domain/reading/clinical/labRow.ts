import type { FoundFact } from '../fact.ts'
import type { PageLayout, Row } from '../identity/layout.ts'
import { plainFact } from '../identity/plainFact.ts'
import type { LabParts } from './labParts.ts'

/** The cells of a row as one text. */
export interface JoinedRow {
  text: string
  /** Where each cell begins in `text`, and on the page. */
  cells: readonly { at: number; start: number; length: number }[]
}

/** Longer rows are running text. */
export const LONGEST_ROW = 240

/** Joins a row's cells, with one space between. */
export function joinedRow(row: Row): JoinedRow {
  const cells: { at: number; start: number; length: number }[] = []
  let text = ''
  for (const cell of row.cells) {
    if (text.length > LONGEST_ROW) break
    if (text !== '') text += ' '
    const words = cell.text.slice(0, LONGEST_ROW)
    cells.push({ at: text.length, start: cell.start, length: words.length })
    text += words
  }
  return { text, cells }
}

/** The offset on the page of an offset in a joined row. */
export function onPage({ cells }: JoinedRow, at: number): number {
  const cell = cells.findLast((each) => each.at <= at) ?? cells[0]!
  return cell.start + Math.min(at - cell.at, cell.length)
}

/** "WBC (4.3-10.8 10+3/uL)": range and unit stand with the name. */
const RANGE_IN_NAME =
  /^(?<name>[^()]{1,50}?)\s?\(\s?(?<range>[<>]?\s?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?)\s+(?<unit>[^()\s]{1,16})\s?\)$/u

/** The fact that a result is, its words at offsets on the page. */
export function labFact(
  layout: PageLayout,
  start: number,
  end: number,
  name: string,
  read: LabParts,
  confidence: number,
): FoundFact {
  const within = RANGE_IN_NAME.exec(name)?.groups
  const parts: LabParts = within
    ? { ...read, range: read.range ?? within.range!.trim(), unit: read.unit ?? (within.unit?.trim() || null) }
    : read
  const analyte = (within?.name ?? name).replace(/\s+/g, ' ').replace(/[\s:,.=-]+$/, '')
  const amount = parts.unit ? `${parts.value}${parts.unit === '%' ? '' : ' '}${parts.unit}` : parts.value
  return {
    ...plainFact('lab', layout.page, start, end, parts.numeric ? withPoint(amount) : amount.toLowerCase()),
    value: `${analyte} ${amount}`.replace(/\s+/g, ' '),
    confidence,
    detail: {
      analyte,
      value: parts.value,
      ...(parts.unit ? { unit: parts.unit } : {}),
      ...(parts.range ? { range: parts.range } : {}),
      ...(parts.flag ? { flag: parts.flag } : {}),
    },
  }
}

/** A decimal comma as a point; a comma before three digits parts thousands. */
function withPoint(amount: string): string {
  return amount.replace(/^([^\d]*\d+),(\d{1,2})(?!\d)/, '$1.$2')
}
