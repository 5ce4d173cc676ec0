import type { Concept } from '../terms/outline.ts'
import { drugs, procedures } from '../terms/terms.ts'
import type { Comparator } from './comparator.ts'
import { compareNamed, type Named, readNamed } from './named.ts'

/** Medicines by the app's own table: a brand is the same as its generic name, a class leaves open which. */
export const drug: Comparator<readonly Named[]> = {
  label: 'medicine',
  read: (statement) => readNamed(statement, drugs()),
  compare(earlier, later) {
    const table = drugs()
    return compareNamed(earlier, later, table, (a, b) => table.exclude(a.name, b.name))
  },
}

/**
 * Operations, radiation, tests and ways of waiting by the app's own table. Two exclude each other only where both are a kind of one
 * thing: an operation on the breast and one on lymph nodes may both be meant.
 */
export const procedure: Comparator<readonly Named[]> = {
  label: 'procedure',
  read: (statement) => readNamed(statement, procedures()),
  compare(earlier, later) {
    return compareNamed(earlier, later, procedures(), areTwoOfOne)
  },
}

function areTwoOfOne(a: Concept, b: Concept): boolean {
  const table = procedures()
  const shared = a.parents.some(
    (parent) => table.isKindOf(b.name, parent) && (table.concept(parent)?.parents.length ?? 0) > 0,
  )
  const back = b.parents.some(
    (parent) => table.isKindOf(a.name, parent) && (table.concept(parent)?.parents.length ?? 0) > 0,
  )
  return (shared || back) && table.exclude(a.name, b.name)
}
