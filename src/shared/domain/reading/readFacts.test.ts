import { describe, expect, it } from 'vitest'
import { readFacts } from './readFacts.ts'
import { pagesOf } from './testDocument.ts'

const REPORT = `Example Hospital, Department of Pathology
SURGICAL PATHOLOGY REPORT
Patient: Sample Patient    Date of birth: 02/14/1968
FINAL DIAGNOSIS:
A. Left breast, lumpectomy:
- Invasive ductal carcinoma, grade 2.
- pT2 N0
ICD-10: C50.912
RECOMMENDATION: Follow-up mammogram in 6 months.
GROSS DESCRIPTION: Received in formalin is a specimen.`

describe('a report', () => {
  it('is read as a whole, in the order of its places', () => {
    const facts = readFacts(pagesOf(REPORT))
    const kinds = facts.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['record-type', 'diagnosis', 'icd10', 'tnm-t', 'birth-date', 'next-step']),
    )
    expect(facts.map(({ start }) => start)).toEqual(facts.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  it('gives each place once a kind', () => {
    const facts = readFacts(pagesOf(REPORT, REPORT))
    for (const a of facts) {
      for (const b of facts) {
        const same = a === b || a.kind !== b.kind || a.pageIndex !== b.pageIndex
        expect(same || a.end <= b.start || b.end <= a.start).toBe(true)
      }
    }
  })
})
