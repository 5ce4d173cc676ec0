import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACT_KINDS } from './fact.ts'
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

// What takes more than a moment here takes minutes where the work grows with the square of the length.
it.each([
  'FINAL DIAGNOSIS: ',
  'A. Left breast: carcinoma, ',
  '1. ',
  'no ',
  'Aa: ',
  '(',
  ' \n',
  'C50.9 ICD-10 ',
])(
  'comes to an end on a long page of %j',
  (seed) => {
    const text = seed.repeat(Math.ceil(200_000 / seed.length))
    for (const fact of readFacts(pagesOf(text))) expect(fact.end).toBeLessThanOrEqual(text.length)
  },
  30_000,
)

describe('any text', () => {
  const words = fc.constantFrom(
    'FINAL DIAGNOSIS:',
    'PLAN:',
    'Impression',
    'carcinoma',
    'no ',
    'pT2',
    'C50.912',
    'ICD-10 ',
    'Dear Dr',
    'recommend CT in 3 months',
    '\n',
    '. ',
    ', ',
    ': ',
    '1. ',
    'A) ',
    '12.5 g/dL',
    '03/04/2026',
    'mother',
    'ı',
    'İ',
    '😀',
    '\u0000',
    '(',
    '- ',
  )
  const pages = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    ),
    { maxLength: 3 },
  )

  it('yields facts whose quotes stand on their pages', () => {
    fc.assert(
      fc.property(pages, (texts) => {
        for (const fact of readFacts(pagesOf(...texts))) {
          const text = texts[fact.pageIndex]
          expect(text).toBeDefined()
          expect(fact.start).toBeGreaterThanOrEqual(0)
          expect(fact.start).toBeLessThan(fact.end)
          expect(fact.end).toBeLessThanOrEqual(text!.length)
          expect(text!.slice(fact.start, fact.end).trim()).not.toBe('')
          expect(FACT_KINDS).toContain(fact.kind)
          expect(fact.confidence).toBeGreaterThanOrEqual(0)
          expect(fact.confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })
})
