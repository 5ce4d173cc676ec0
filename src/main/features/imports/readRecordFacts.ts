import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PageText } from '#shared/domain/page.ts'
import { findQuote, quoteAt, rectsOf } from '#shared/domain/quote.ts'
import type { FoundFact } from '#shared/domain/reading/fact.ts'
import { suggestedFields } from '#shared/domain/reading/suggestedFields.ts'
import type { StatedFact } from '../../conversion/conversion.ts'
import { type Database, inTransaction } from '../../store/database.ts'
import { type PlacedFact, statedFacts, takeOverFacts } from '../../store/rows/facts.ts'
import { getPage, keptPages } from '../../store/rows/pages.ts'
import { providerNamed } from '../../store/rows/providers.ts'
import { getRecord, suggestFields, updateReading } from '../../store/rows/records.ts'
import type { Step } from './readers.ts'

/** Fewer words than this stand on many a form: they make no two records alike. */
const TELLING_WORDS = 30

/** Reads the facts of a record whose words are all kept, and fills in what it is listed under. */
export async function readRecordFacts(recordId: string, factsReader: string, step: Step): Promise<void> {
  const { db, facts, signal, tell } = step
  const pages = await wordsOf(db, recordId)
  if (signal.aborted) return
  // The worker takes the pages over; their words are needed here for the places.
  const found = await facts.read(structuredClone(pages), signal)
  if (signal.aborted) return
  const placed = [...placeStated(statedFacts(db, recordId) as StatedFact[], pages), ...place(found, pages)]
  const reading = inTransaction(db, () => {
    takeOverFacts(db, recordId, withoutRepeats(placed), factsReader)
    const providerId = providerAmong(db, recordId, placed)
    suggestFields(db, recordId, { ...suggestedFields(placed), ...(providerId && { providerId }) })
    return updateReading(db, recordId, { factsReader, wordsSha256: hashOfWords(pages) })
  })
  tell(reading)
}

async function wordsOf(db: Database, recordId: string): Promise<PageText[]> {
  const pages: PageText[] = []
  for (const pageIndex of [...keptPages(db, recordId)].sort((a, b) => a - b)) {
    const page = getPage(db, recordId, pageIndex)
    if (page) pages.push(page)
    if (pages.length % 8 === 0) await nextTurn()
  }
  return pages
}

function place(facts: readonly FoundFact[], pages: readonly PageText[]): PlacedFact[] {
  const byIndex = new Map(pages.map((page) => [page.pageIndex, page]))
  return facts.flatMap(({ pageIndex, start, end, ...fact }) => {
    const page = byIndex.get(pageIndex)
    return page ? { ...fact, place: placeOn(page, start, end) } : []
  })
}

/** What the file states as data is looked up on its pages; where the words are not found it has no place. */
function placeStated(facts: readonly StatedFact[], pages: readonly PageText[]): PlacedFact[] {
  return facts.map(({ quote, ...fact }) => {
    for (const page of pages) {
      const range = findQuote(page.text, { text: quote, before: '', after: '' })
      if (range) return { ...fact, place: placeOn(page, range.start, range.end) }
    }
    return { ...fact, place: null }
  })
}

function placeOn(page: PageText, start: number, end: number): PlacedFact['place'] {
  const { text: quote, before, after } = quoteAt(page.text, start, end)
  return { pageIndex: page.pageIndex, start, end, quote, before, after, rects: rectsOf(page, start, end) }
}

/** What the file states counts; the same read once more out of its words adds nothing. */
function withoutRepeats(facts: readonly PlacedFact[]): PlacedFact[] {
  const seen = new Set<string>()
  return facts.filter(({ kind, normalized, value, about, negated }) => {
    const meaning = JSON.stringify([kind, (normalized ?? value).toLowerCase(), about, negated])
    const isNew = !seen.has(meaning)
    seen.add(meaning)
    return isNew
  })
}

/** The provider of this person whose name stands in the document as its place or its doctor. */
function providerAmong(db: Database, recordId: string, facts: readonly PlacedFact[]): string | undefined {
  const { personId } = getRecord(db, recordId)
  for (const kind of ['facility', 'clinician'] as const)
    for (const fact of facts) {
      const id = fact.kind === kind ? providerNamed(db, personId, fact.normalized ?? fact.value) : undefined
      if (id !== undefined) return id
    }
  return undefined
}

function hashOfWords(pages: readonly PageText[]): string | null {
  const words = pages.map(({ text }) => text.toLowerCase().split(/\s+/).filter(Boolean).join(' '))
  const count = words.reduce((sum, text) => sum + (text === '' ? 0 : text.split(' ').length), 0)
  return count < TELLING_WORDS ? null : createHash('sha256').update(words.join('\n')).digest('hex')
}
