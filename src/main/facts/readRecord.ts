import { createHash } from 'node:crypto'
import type { PageText } from '#shared/domain/page.ts'
import type { FactPlace, PlacedFact } from '#shared/domain/placedFact.ts'
import { findQuote, quoteAt, rectsOf } from '#shared/domain/quote.ts'
import { asDocument } from '#shared/domain/reading/document.ts'
import type { FoundFact } from '#shared/domain/reading/fact.ts'
import { readFacts } from '#shared/domain/reading/readFacts.ts'
import { readVersionWord } from '#shared/domain/reading/versionWord.ts'
import type { FactsRead, FactsRequest } from './messages.ts'

/** Fewer words than this stand on many a form: they make no two records alike. */
const TELLING_WORDS = 30

/** Everything that a record's pages tell: what the file states as data, then what can be read out of its words. */
export function readRecord({ pages, stated }: FactsRequest): FactsRead {
  const byIndex = new Map(pages.map((page) => [page.pageIndex, page]))
  const statedFacts = stated.map(({ quote, ...fact }) => ({ ...fact, place: placeOfQuote(quote, pages) }))
  const said = new Set(statedFacts.map(meaningOf))
  // A file that says what it is needs no guess at it.
  const isTyped = stated.some(({ kind }) => kind === 'record-type')
  const isNew = (fact: FoundFact) => !said.has(meaningOf(fact)) && !(isTyped && fact.kind === 'record-type')
  const found = readFacts(pages)
    .filter(isNew)
    .map(({ pageIndex, start, end, ...fact }) => ({
      ...fact,
      place: placeOn(byIndex.get(pageIndex)!, start, end),
    }))
  return {
    facts: [...statedFacts, ...found],
    wordsSha256: hashOfWords(pages),
    versionWord: readVersionWord(asDocument(pages)),
  }
}

/** Words that stand on several places are shown at the first. */
function placeOfQuote(quote: string, pages: readonly PageText[]): FactPlace | null {
  for (const page of pages) {
    const start = page.text.indexOf(quote)
    if (start >= 0) return placeOn(page, start, start + quote.length)
  }
  for (const page of pages) {
    const range = findQuote(page.text, { text: quote, before: '', after: '' })
    if (range) return placeOn(page, range.start, range.end)
  }
  return null
}

function placeOn(page: PageText, start: number, end: number): FactPlace {
  const { text: quote, before, after } = quoteAt(page.text, start, end)
  return { pageIndex: page.pageIndex, start, end, quote, before, after, rects: rectsOf(page, start, end) }
}

/** Two facts of one meaning are the same thing said twice; a lab value means little without what was measured. */
function meaningOf({ kind, normalized, value, detail, about, negated }: Omit<PlacedFact, 'place'>): string {
  const words = [detail?.analyte ?? '', normalized ?? value].map((part) => part.toLowerCase())
  return JSON.stringify([kind, ...words, about, negated])
}

function hashOfWords(pages: readonly PageText[]): string | null {
  const words = pages.flatMap(({ text }) => text.toLowerCase().split(/\s+/).filter(Boolean))
  return words.length < TELLING_WORDS ? null : createHash('sha256').update(words.join(' ')).digest('hex')
}
