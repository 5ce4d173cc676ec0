import type { PageText } from '../page.ts'
import { readClinicalFacts } from './clinical/readClinicalFacts.ts'
import { readDiagnoses } from './diagnosis.ts'
import { asDocument } from './document.ts'
import type { FoundFact } from './fact.ts'
import { readIcd10 } from './icd10.ts'
import { readIdentityFacts } from './identity/readIdentityFacts.ts'
import { readNextSteps } from './nextSteps.ts'
import { readRecordType } from './recordType.ts'
import { readTumourFacts } from './tumour/readTumourFacts.ts'

/** Everything that can be read out of a record's pages, in the order of its places, each thing once. */
export function readFacts(pages: readonly PageText[]): FoundFact[] {
  const document = asDocument(pages)
  const type = readRecordType(document)
  return withoutOverlaps([
    ...(type ? [type] : []),
    ...readIdentityFacts(document),
    ...readDiagnoses(document),
    ...readIcd10(document),
    ...readTumourFacts(document),
    ...readClinicalFacts(document),
    ...readNextSteps(document),
  ])
}

/**
 * In order by page and place; of two readings of one kind that share words, the surer, then the longer one. Markers
 * may share them: "ER, PR and HER2 negative" is a fact of each.
 */
function withoutOverlaps(facts: readonly FoundFact[]): FoundFact[] {
  const kept = new Map<string, FoundFact[]>()
  for (const fact of facts.toSorted((a, b) => b.confidence - a.confidence || length(b) - length(a))) {
    const key = `${fact.kind} ${fact.pageIndex} ${fact.detail?.marker ?? ''}`
    const others = kept.get(key) ?? []
    kept.set(key, others)
    if (!others.some((other) => fact.start < other.end && other.start < fact.end)) others.push(fact)
  }
  return [...kept.values()]
    .flat()
    .toSorted((a, b) => a.pageIndex - b.pageIndex || a.start - b.start || a.end - b.end)
}

function length({ start, end }: FoundFact): number {
  return end - start
}
