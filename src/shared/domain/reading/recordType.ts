import { RECORD_TYPE_WORDS, type RecordType } from '../recordType.ts'
import type { ReadDocument } from './document.ts'
import type { FoundFact } from './fact.ts'
import { type Evidence, evidenceOf } from './recordTypeEvidence.ts'
import { titlesOf } from './recordTypeTitles.ts'

/** Weight the best type must have, and by how much it must lead; below, the type stays unknown. */
const ENOUGH = 2.5
const CLEAR_LEAD = 0.8
/** A record of more pages than this is asked whether it is a collection of several kinds. */
const LONGEST_OF_ONE_KIND = 8

/** A first visit and a later one are told by the same sections, so that it takes more to tell them apart. */
const VISITS: ReadonlySet<RecordType> = new Set<RecordType>(['consultation', 'progress-note'])
const CLEAR_LEAD_OF_VISITS = 3

/** Kinds of letter: that one of them is a little likelier than another leaves no doubt that it is a letter. */
const LETTERS: ReadonlySet<RecordType> = new Set<RecordType>(['letter', 'consultation', 'referral'])

interface Candidate {
  type: RecordType
  weight: number
}

/**
 * What kind of document a record is, or null when its words do not settle it. Titles, sections, telling words and the
 * layout of results are weighed together; a long record with titles of several kinds is "other" unless one kind fills most
 * of its pages.
 */
export function readRecordType(document: ReadDocument): FoundFact | null {
  const collection = readCollection(document)
  if (collection) return collection
  const evidence = evidenceOf(document)
  const [best, ...others] = ranked(evidence)
  if (!best || best.weight < ENOUGH) return null
  const second = others.find(({ type }) => !(LETTERS.has(type) && LETTERS.has(best.type)))
  const lead = best.weight - Math.max(second?.weight ?? 0, 0)
  if (lead < (second && VISITS.has(best.type) && VISITS.has(second.type) ? CLEAR_LEAD_OF_VISITS : CLEAR_LEAD))
    return null
  return asFact(best.type, evidence, 1 / (1 + Math.exp(-lead)))
}

/** The types by their weight, heaviest first. */
function ranked(evidence: readonly Evidence[]): Candidate[] {
  const totals = new Map<RecordType, number>()
  for (const { weights } of evidence) {
    for (const [type, weight] of Object.entries(weights) as [RecordType, number][]) {
      totals.set(type, (totals.get(type) ?? 0) + weight)
    }
  }
  return [...totals].map(([type, weight]) => ({ type, weight })).toSorted((a, b) => b.weight - a.weight)
}

function asFact(type: RecordType, evidence: readonly Evidence[], confidence: number): FoundFact | null {
  const reasons = evidence
    .filter(({ weights }) => (weights[type] ?? 0) > 0)
    .toSorted((a, b) => (b.weights[type] ?? 0) - (a.weights[type] ?? 0))
  const strongest = reasons[0]
  if (!strongest) return null
  return factAt(type, strongest, Math.min(confidence, 0.98), reasonOf(reasons.slice(0, 3)))
}

function factAt(type: RecordType, { place }: Evidence, confidence: number, reason: string): FoundFact {
  return {
    kind: 'record-type',
    value: RECORD_TYPE_WORDS[type].label,
    normalized: type,
    confidence,
    ...place,
    reason,
    negated: false,
    uncertain: false,
    about: 'patient',
  }
}

/** 'The title says “Operative report”, and it has a section headed “Anesthesia”.' */
function reasonOf(evidence: readonly Evidence[]): string {
  const title = evidence.find(({ origin }) => origin === 'title')
  const sections = evidence.filter(({ origin }) => origin === 'section').map(({ says }) => `“${says}”`)
  const names = evidence.filter(({ origin }) => origin === 'name').map(({ says }) => `“${says}”`)
  const words = evidence.filter(({ origin }) => origin === 'words').map(({ says }) => `“${says}”`)
  const parts: string[] = []
  if (title) parts.push(`the title says “${title.says}”`)
  if (names.length > 0) parts.push(`it names ${joined(names)}`)
  if (sections.length > 0) {
    parts.push(`it has ${sections.length > 1 ? 'sections' : 'a section'} headed ${joined(sections)}`)
  }
  if (words.length > 0) parts.push(`it says ${joined(words)}`)
  if (evidence.some(({ origin }) => origin === 'rows')) parts.push('it has rows of test results')
  const line = parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}` : (parts[0] ?? '')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
}

function joined(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '')
}

/** A long record whose pages have titles of three kinds or more. */
function readCollection(document: ReadDocument): FoundFact | null {
  if (document.pages.length <= LONGEST_OF_ONE_KIND) return null
  const pagesOf = new Map<RecordType, number>()
  const titles = titlesOf(document).filter(({ weight }) => weight >= 4)
  let current: RecordType | null = null
  for (const { pageIndex } of document.pages) {
    const title = titles.find(({ place }) => place.pageIndex === pageIndex)
    current = title?.type ?? current
    if (current) pagesOf.set(current, (pagesOf.get(current) ?? 0) + 1)
  }
  if (pagesOf.size < 3) return null
  const [largest = 0] = [...pagesOf.values()].toSorted((a, b) => b - a)
  if (largest > document.pages.length * 0.6) return null
  const kinds = [...pagesOf.keys()].map((type) => titles.find((title) => title.type === type)!)
  const [first] = kinds
  const evidence: Evidence = { ...first!, weights: {}, origin: 'title' }
  const names = joined(kinds.slice(0, 3).map(({ says }) => `“${says}”`))
  return factAt('other', evidence, 0.8, `It holds documents of several kinds: ${names}.`)
}
