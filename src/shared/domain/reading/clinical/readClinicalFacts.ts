import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { readDrugs } from './drugs.ts'
import { readLabs } from './labs.ts'

/** Reads results of laboratory tests, and medicines. */
export function readClinicalFacts(document: ReadDocument): FoundFact[] {
  return [...readLabs(document), ...readDrugs(document)]
}
