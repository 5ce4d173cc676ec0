import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PageText } from '#shared/domain/page.ts'
import type { PlacedFact } from '#shared/domain/placedFact.ts'
import { suggestedFields } from '#shared/domain/reading/suggestedFields.ts'
import { type Database, inLightTransaction } from '../../store/database.ts'
import { clearSuggestions, statedFacts, suggestFacts } from '../../store/rows/facts.ts'
import { getPage, keptPages } from '../../store/rows/pages.ts'
import { providerNamed } from '../../store/rows/providers.ts'
import { getRecord, suggestFields, updateReading } from '../../store/rows/records.ts'
import type { Step } from './readers.ts'

/** So many at a time are fetched or kept, so that nothing else waits long. */
const PAGES_AT_ONCE = 8
const FACTS_AT_ONCE = 50

/**
 * Reads the facts of a record whose words are all kept, and fills in what it is listed under. That they are read is noted
 * last: killed before, it is all done again.
 */
export async function readRecordFacts(recordId: string, factsReader: string, step: Step): Promise<void> {
  const { db, signal, tell } = step
  const pages = await wordsOf(db, recordId)
  if (signal.aborted) return
  const { facts, wordsSha256, versionWord } = await step.facts.read(
    { pages, stated: statedFacts(db, recordId) },
    signal,
  )
  if (signal.aborted) return
  const decided = inLightTransaction(db, () => clearSuggestions(db, recordId))
  for (let from = 0; from < facts.length; from += FACTS_AT_ONCE) {
    const some = facts.slice(from, from + FACTS_AT_ONCE)
    inLightTransaction(db, () => suggestFacts(db, recordId, some, { factsReader, decided }))
    await nextTurn()
    if (signal.aborted) return
  }
  const reading = inLightTransaction(db, () => {
    const providerId = providerAmong(db, recordId, facts)
    suggestFields(db, recordId, { ...suggestedFields(facts), ...(providerId && { providerId }) })
    return updateReading(db, recordId, {
      factsReader,
      wordsSha256,
      versionWord,
    })
  })
  tell(reading)
}

async function wordsOf(db: Database, recordId: string): Promise<PageText[]> {
  const pages: PageText[] = []
  for (const pageIndex of [...keptPages(db, recordId)].sort((a, b) => a - b)) {
    const page = getPage(db, recordId, pageIndex)
    if (page) pages.push(page)
    if (pages.length % PAGES_AT_ONCE === 0) await nextTurn()
  }
  return pages
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
