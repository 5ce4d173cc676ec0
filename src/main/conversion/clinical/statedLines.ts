import type { RecordType } from '#shared/domain/recordType.ts'
import type { StatedFact } from '../conversion.ts'
import type { Field } from '../pages/blocks.ts'
import { stated } from './items.ts'

/** Labelled lines of a clinical file, and the facts that stand in them. */
export interface StatedLines {
  rows: Field[]
  facts: StatedFact[]
}

/** Adds a labelled line and what it states, unless it says nothing. */
export function addLine(
  lines: StatedLines,
  label: string,
  value: string,
  facts: (quote: string) => readonly StatedFact[] = () => [],
): void {
  if (value === '') return
  lines.rows.push({ label, value })
  lines.facts.push(...facts(`${label} ${value}`))
}

/** Adds what a document calls itself, which tells its type where `type` is known. */
export function addKind(lines: StatedLines, words: string, type: RecordType | null): void {
  addLine(lines, 'Kind of document', words, (quote) =>
    type === null
      ? []
      : [stated('record-type', words, type, quote, { reason: `The file calls itself “${words}”.` })],
  )
}
