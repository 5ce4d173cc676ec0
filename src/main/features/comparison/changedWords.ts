import type { ChangedWords } from '#shared/contract/comparison.ts'
import type { Statement } from '#shared/contract/opinions.ts'
import type { TextRange } from '#shared/domain/page.ts'
import { JOIN } from './saidOn.ts'

/** Stretches of what an opinion says on a topic as one text (`textOn`), told for each statement that they lie in. */
export function inStatements(
  statements: readonly Statement[],
  changed: readonly TextRange[],
): ChangedWords[] {
  let begin = 0
  return statements.flatMap(({ id, text }) => {
    const from = begin
    begin += text.length + JOIN.length
    return changed.flatMap(({ start, end }) => {
      const inside = { start: Math.max(start - from, 0), end: Math.min(end - from, text.length) }
      return inside.start < inside.end ? [{ statementId: id, ...inside }] : []
    })
  })
}

/** Where the words stand that the person named, whatever their case: in the first statement that holds them. */
export function wordsNamed(statements: readonly Statement[], words: string): ChangedWords[] {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return []
  for (const { id, text } of statements) {
    const start = text.toLowerCase().indexOf(wanted)
    if (start >= 0) return [{ statementId: id, start, end: start + wanted.length }]
  }
  return []
}
