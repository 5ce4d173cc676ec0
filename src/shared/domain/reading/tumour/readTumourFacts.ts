import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { readStageGroups } from './stageGroup.ts'
import { readTnm } from './tnm.ts'

const READERS: readonly ((document: ReadDocument) => FoundFact[])[] = [readTnm, readStageGroups]

/**
 * What pathology and radiology reports state of a tumor: categories, grades, size, side, margins, lymph nodes,
 * markers and imaging scores. The surest facts first; within a kind the first that is not negated and about the
 * patient is the document's reading of that kind.
 */
export function readTumourFacts(document: ReadDocument): FoundFact[] {
  return READERS.flatMap((read) => read(document)).sort((a, b) => b.confidence - a.confidence)
}
