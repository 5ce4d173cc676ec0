import type { PageText } from '#shared/domain/page.ts'
import type { PlacedFact } from '#shared/domain/placedFact.ts'
import type { VersionWord } from '#shared/domain/reading/versionWord.ts'
import type { StatedFact } from '../conversion/conversion.ts'

/** What the worker is asked: a record's pages in order, and what its file states as data. */
export interface FactsRequest {
  pages: PageText[]
  stated: StatedFact[]
}

export interface FactsRead {
  facts: PlacedFact[]
  /** SHA-256 of all its words: another record with the same words looks like the same document. Null for too few. */
  wordsSha256: string | null
  versionWord: VersionWord | null
}
