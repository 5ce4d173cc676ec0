import { RECORD_TYPES, type RecordType } from '../recordType.ts'
import type { FactKind, FoundFact } from './fact.ts'

type Read = Pick<FoundFact, 'kind' | 'normalized' | 'negated' | 'about' | 'confidence'>

/** Which date a document of a type goes by: when a sample was taken, when it was signed, when the patient was seen. */
const DATE_ORDER: { [Type in RecordType]?: readonly FactKind[] } = {
  pathology: ['reported-date', 'collected-date', 'visit-date'],
  cytology: ['reported-date', 'collected-date', 'visit-date'],
  genetics: ['reported-date', 'collected-date', 'visit-date'],
  laboratory: ['collected-date', 'reported-date', 'visit-date'],
}
const USUAL_ORDER: readonly FactKind[] = ['visit-date', 'reported-date', 'collected-date']

/** Type and date that a record is listed under until the person has looked; what was not read is left out. */
export function suggestedFields(facts: readonly Read[]): { type?: RecordType; date?: string } {
  const type = RECORD_TYPES.find((one) => one === best(facts, 'record-type'))
  const order = (type && DATE_ORDER[type]) ?? USUAL_ORDER
  const date = order.map((kind) => best(facts, kind)).find((one) => one !== undefined)
  return { ...(type && { type }), ...(date !== undefined && { date }) }
}

function best(facts: readonly Read[], kind: FactKind): string | undefined {
  const [first] = facts
    .filter(
      (fact) => fact.kind === kind && fact.normalized !== null && !fact.negated && fact.about === 'patient',
    )
    .sort((a, b) => b.confidence - a.confidence)
  return first?.normalized ?? undefined
}
