import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClinicalFacts } from './clinical/readClinicalFacts.ts'
import type { ReadDocument } from './document.ts'
import { FACT_KINDS, type FoundFact } from './fact.ts'
import { readIdentityFacts } from './identity/readIdentityFacts.ts'
import { readFacts } from './readFacts.ts'
import { documentOf, quoteOf } from './testDocument.ts'
import { readTumourFacts } from './tumour/readTumourFacts.ts'

/** A page as long is read in a moment where the work grows with the text, in minutes where it grows with its square. */
const LONG = 200_000

interface Reader {
  name: string
  read: (document: ReadDocument) => readonly FoundFact[]
  /** Parts of texts that it looks for. */
  pieces: readonly string[]
  /** Words that it must not stumble over when a long page repeats them. */
  seeds: readonly string[]
  /** Of one thing said again and again fewer facts are read than this. */
  most?: number
}

const READERS: readonly Reader[] = [
  {
    name: 'results and medicines',
    read: readClinicalFacts,
    pieces: [
      'Hemoglobin ',
      'sodium ',
      'K ',
      '11.2 ',
      'g/dL ',
      '(12.0-15.5) ',
      '<0.01',
      'aspirin ',
      '81 mg ',
      'daily ',
      'p.o. ',
      '/',
      '-',
      '\n',
      'Test Result Units\n',
      'Result: 5',
      'Test: ',
      'allergic to ',
      ', ',
      '(',
      '%',
      'é',
      '👩‍⚕️',
      'positive ',
      'vitamin d',
    ],
    seeds: [
      'sodium ',
      'aspirin ',
      'Hemoglobin 1.2 ',
      'vitamin d ',
      '- ',
      'Test Result Units\n',
      'aspirin 81 mg po ',
      'allergic to ',
      '1,',
    ],
  },
  {
    name: 'names, dates and places',
    read: readIdentityFacts,
    pieces: [
      'Patient: ',
      'Name: ',
      'DOB: ',
      'MRN: ',
      'Sample ',
      'PATIENT, ',
      '03/04/2026 ',
      '12 March 2026',
      '\n',
      '\n\n',
      'Dr. ',
      ', MD',
      'Signed by ',
      'Hospital ',
      'Department of ',
      '██',
      'é',
      '👩‍⚕️',
      '(',
      ':',
      '  ',
      'Collected ',
      'Date',
      '7-',
      'RE: ',
    ],
    seeds: [
      'Patient: ',
      'DOB: 03/04/2026 ',
      'DOB: 03/04/2026 05/28/2026 28/05/2026 ',
      'a ',
      '- ',
      'Name\n',
      'X, ',
      '03/04/',
      'Dr. Sample ',
      'Hospital ',
    ],
  },
  {
    name: 'tumours',
    read: readTumourFacts,
    most: 20,
    pieces: [
      'pT3a ',
      'stage IIA',
      'Gleason 4+3',
      ' = 7',
      '2/15 ',
      'lymph nodes ',
      'margins ',
      'negative ',
      '2.2 x 1 ',
      'cm ',
      'ER ',
      '95% ',
      'BI-RADS 4A ',
      'carcinoma ',
      '(',
      ')',
      '\n',
    ],
    seeds: [
      'pT1 ',
      'stage (',
      'Gleason score ',
      '1 x ',
      'lymph nodes of ',
      'margins free ',
      'positive for ER and ',
      'a',
      '\n',
    ],
  },
  {
    name: 'all',
    read: ({ pages }) => readFacts(pages),
    pieces: [
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
      ' ',
    ],
    seeds: [
      'FINAL DIAGNOSIS: ',
      'A. Left breast: carcinoma, ',
      '1. ',
      'no ',
      'Aa: ',
      '(',
      ' \n',
      'C50.9 ICD-10 ',
    ],
  },
]

describe.each(READERS)(
  'any text, read for $name',
  ({ read, pieces, seeds, most = Number.POSITIVE_INFINITY }) => {
    const text = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    )

    it('yields facts whose quotes stand on their pages', () => {
      fc.assert(
        fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
          const document = documentOf(...texts)
          for (const fact of read(document)) expectQuoted(document, fact)
        }),
        { numRuns: 200 },
      )
    })

    it.each([' ', '\n', 'é', 'a-', ...seeds])(
      'is read to its end when it repeats %j over 200 kB',
      (seed) => {
        const document = documentOf(seed.repeat(Math.ceil(LONG / seed.length)))
        const facts = read(document)
        for (const fact of facts) expectQuoted(document, fact)
        expect(facts.length).toBeLessThan(most)
      },
      30_000,
    )
  },
)

/** The fact stands on its page, has words, and is of a kind and a confidence that exist. */
function expectQuoted(document: ReadDocument, fact: FoundFact): void {
  const text = document.pages[fact.pageIndex]?.text
  expect(text).toBeDefined()
  expect(fact.start).toBeGreaterThanOrEqual(0)
  expect(fact.start).toBeLessThan(fact.end)
  expect(fact.end).toBeLessThanOrEqual(text!.length)
  expect(quoteOf(document, fact).trim()).not.toBe('')
  expect(FACT_KINDS).toContain(fact.kind)
  expect(fact.confidence).toBeGreaterThan(0)
  expect(fact.confidence).toBeLessThanOrEqual(1)
}
