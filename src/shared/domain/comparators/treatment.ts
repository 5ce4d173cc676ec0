import type { Concept } from '../terms/outline.ts'
import { drugs, procedures } from '../terms/terms.ts'
import type { Comparator } from './comparator.ts'
import { compareNamed, type Named, readNamed } from './named.ts'

/** Topics on which one answer leaves room for another: a scan beside an X-ray. */
const BESIDE = new Set(['tests-needed', 'follow-up', 'referral'])

const AROUND_SURGERY = /\b(?:neo-?)?adjuvant\b|\b(?:pre|post)-?operative (?:chemo|radio|radiation)/iu
const MARKERS = new Set(['er', 'pr', 'hormone-receptors', 'her2', 'ki-67', 'other-marker'])
const STAINING = 'immunohistochemistry'
const GRAY = /\d\s*(?:c?gy|gray|fractions?|fx)\b/iu
const REMOVES = /ectom|excision|resection|remov|conserving|amputation/iu
const DENIES = /\b(?:no|not|without|against|avoid|if|unless|or|consider|may|might)\b|\?/iu

/** Medicines by the app's own table: a brand is the same as its generic name, a class leaves open which. */
export const drug: Comparator<readonly Named[]> = {
  label: 'medicine',
  read: (statement) => readNamed(statement, drugs()),
  compare(earlier, later) {
    const table = drugs()
    return compareNamed(earlier, later, { table, excludes: (a, b) => table.exclude(a.name, b.name) })
  },
}

/**
 * Operations, radiation, tests and ways of waiting by the app's own table. Two exclude each other only where both are a kind of one
 * thing: an operation on the breast and one on lymph nodes may both be meant.
 */
export const procedure: Comparator<readonly Named[]> = {
  label: 'procedure',
  read(statement, topicId) {
    const found = readNamed(statement, procedures())
    // On stains, "by IHC" only says how it was looked at.
    const value =
      found?.value.filter(({ concept }) => !(MARKERS.has(topicId) && concept.name === STAINING)) ?? []
    const reading = found && value.length > 0 ? { ...found, value } : null
    const implied = impliedBy(statement.text, topicId, reading?.value ?? [])
    if (implied.length === 0) return reading
    return { value: [...(reading?.value ?? []), ...implied], places: reading?.places ?? [] }
  },
  compare(earlier, later, topicId) {
    const excludes = (a: Concept, b: Concept) => !BESIDE.has(topicId) && areTwoOfOne(a, b)
    return compareNamed(earlier, later, { table: procedures(), excludes, oneDecides: true, inShort: howMuch })
  },
}

/** What words about a treatment say without naming it: "adjuvant" is after an operation, gray are doses of radiation. */
function impliedBy(text: string, topicId: string, named: readonly Named[]): Named[] {
  const table = procedures()
  const [operation, radiation] = [table.concept('surgery')!, table.concept('radiation therapy')!]
  const has = (concept: Concept) => named.some((one) => table.isKindOf(one.concept.name, concept.name))
  const implied: Named[] = []
  if (AROUND_SURGERY.test(text) && !DENIES.test(text) && !has(operation)) {
    implied.push({
      concept: operation,
      status: 'stated',
      written: operation.name,
      alsoWritten: [],
      places: [],
    })
  }
  if (topicId === 'radiation' && GRAY.test(text) && !DENIES.test(text) && !has(radiation)) {
    implied.push({
      concept: radiation,
      status: 'stated',
      written: radiation.name,
      alsoWritten: [],
      places: [],
    })
  }
  return implied
}

function howMuch(lost: readonly Named[], added: readonly Named[]): string | undefined {
  const removes = (list: readonly Named[]) => list.some(({ concept }) => REMOVES.test(concept.name))
  return removes(lost) && removes(added) ? 'How much to remove.' : undefined
}

function areTwoOfOne(a: Concept, b: Concept): boolean {
  const table = procedures()
  const sharesParent = (one: Concept, other: Concept) =>
    one.parents.some(
      (parent) => table.isKindOf(other.name, parent) && (table.concept(parent)?.parents.length ?? 0) > 0,
    )
  return (sharesParent(a, b) || sharesParent(b, a)) && table.exclude(a.name, b.name)
}
