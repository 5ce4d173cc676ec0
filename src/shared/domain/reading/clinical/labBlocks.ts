import type { FoundFact } from '../fact.ts'
import type { PageLayout } from '../identity/layout.ts'
import { readLabParts } from './labParts.ts'
import { type JoinedRow, joinedRow, labFact, onPage } from './labRow.ts'
import { NO_ANALYTE } from './labTerms.ts'

const TEST = /^(?:lab test|test(?: name)?|analyte|component|prueba|untersuchung)\s?:\s?(?=\S)/i
const RESULT = /^(?:result|test result|result value|value|resultado|ergebnis)\s?:\s?(?=\S)/i
const UNITS = /^(?:units?|unidades|einheit)\s?:\s?(?=\S)/i
const RANGE = /^(?:reference range|ref\.? range|reference interval|normal range|range)\s?:\s?(?=\S)/i
const FLAG = /^(?:flag|abnormal flag)\s?:\s?(?=\S)/i
/** A result stands within as many rows of its test, and its unit and range of it. */
const REACH = 8

/** Reads results written as one field a line: "Test name: Potassium", "Result: 6.5 High", "Units: mmol/L". */
export function labsInBlocks(layout: PageLayout): FoundFact[] {
  const rows = layout.rows.map(joinedRow)
  const facts: FoundFact[] = []
  let test: { name: string; index: number } | null = null
  for (const [index, row] of rows.entries()) {
    const named = valueAfter(row, TEST)
    if (named !== null) test = { name: row.text.slice(named).trim(), index }
    const resultAt = valueAfter(row, RESULT)
    if (resultAt === null || !test || index - test.index > REACH) continue
    const parts = readLabParts(row.text, resultAt, { words: true })
    if (!parts || test.name.length > 80 || NO_ANALYTE.test(test.name)) continue
    const below = rows.slice(index + 1, index + REACH)
    const end = below.findIndex((other) => TEST.test(other.text) || RESULT.test(other.text))
    const own = end < 0 ? below : below.slice(0, end)
    const full = {
      ...parts,
      unit: parts.unit ?? fieldIn(own, UNITS),
      range: parts.range ?? fieldIn(own, RANGE)?.replace(/^\(|\)$/g, '') ?? null,
      flag: parts.flag ?? fieldIn(own, FLAG),
    }
    const start = onPage(row, parts.place.start)
    facts.push(labFact(layout, start, onPage(row, parts.place.end - 1) + 1, test.name, full, 0.9))
  }
  return facts
}

function valueAfter({ text }: JoinedRow, label: RegExp): number | null {
  return label.exec(text)?.[0].length ?? null
}

function fieldIn(rows: readonly JoinedRow[], label: RegExp): string | null {
  for (const row of rows) {
    const at = valueAfter(row, label)
    if (at !== null) return row.text.slice(at, at + 40).trim()
  }
  return null
}
