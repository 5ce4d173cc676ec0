import { readFacts } from '../reading/readFacts.ts'
import { pagesOf } from '../reading/testDocument.ts'
import type { ReportFact } from './reportFact.ts'

/** The facts that are read out of a report of one page. */
export function factsOfReport(
  text: string,
  recordId = 'report',
  status: ReportFact['status'] = 'suggested',
): ReportFact[] {
  return readFacts(pagesOf(text)).map(({ detail = {}, ...fact }, index) => ({
    ...fact,
    detail,
    id: `${recordId} ${index}`,
    recordId,
    status,
  }))
}

/** One fact with only what matters to a test. */
export function fact(changes: Partial<ReportFact> & Pick<ReportFact, 'kind' | 'value'>): ReportFact {
  return {
    id: `${changes.recordId ?? 'report'} ${changes.kind} ${changes.value}`,
    recordId: 'report',
    normalized: null,
    status: 'suggested',
    confidence: 0.8,
    negated: false,
    uncertain: false,
    about: 'patient',
    detail: {},
    ...changes,
  }
}
