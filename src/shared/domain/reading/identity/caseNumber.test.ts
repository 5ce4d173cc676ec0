import { describe, expect, it } from 'vitest'
import { documentOf, quoteOf } from '../testDocument.ts'
import { readCaseNumbers } from './caseNumber.ts'

function numbersIn(...texts: string[]): string[] {
  return readCaseNumbers(documentOf(...texts)).map(
    ({ detail, normalized }) => `${detail?.role} ${normalized}`,
  )
}

describe('the number of a case', () => {
  it.each([
    ['Accession #: S26-01234', 'own S26-01234'],
    ['Accession No. SP-26-1234', 'own SP-26-1234'],
    ['Case number: 26-01234', 'own 26-01234'],
    ['Pathology No: H2026/1234', 'own H2026/1234'],
    ['Specimen #: 26:S1234', 'own 26:S1234'],
    ['SURGICAL PATHOLOGY REPORT S26-01234', 'own S26-01234'],
  ])('of the report itself: %s', (text, number) => {
    expect(numbersIn(text)).toEqual([number])
  })

  it.each([
    ['Outside slides received: 6 slides labelled S26-01234 from Community Hospital.', 'reviewed S26-01234'],
    ['Review of outside case, accession number: S26-01234', 'reviewed S26-01234'],
    ['Your case no.: S26-01234', 'reviewed S26-01234'],
    ['Two blocks (S26-01234-A1) were cut again.', 'reviewed S26-01234'],
    ['See also the previous biopsy S25-00777.', 'cited S25-00777'],
  ])('of a case it speaks of: %s', (text, number) => {
    expect(numbersIn(text)).toEqual([number])
  })

  it('points at its words, and is told once', () => {
    const document = documentOf('Case #: S26-01234\n\nMaterial of case S26-01234', 'Slides S26-01234')
    const facts = readCaseNumbers(document)
    expect(facts).toHaveLength(1)
    expect(quoteOf(document, facts[0]!)).toBe('S26-01234')
  })

  it.each([
    'MRN: 26-01234',
    'Account number: S26-01234567890',
    'Phone: 26-555-0100',
    'Reported: 12-03-2026',
    'Disc at L4-5, level T12-L1; marker CA19-9; CD20-1',
    'Order number: 26-98765',
    'Reference S26-0000 on this pathology report',
    'Collected 2026-0310 for the case',
    'Model AB12-3456 of the pump was used.',
  ])('is not read in: %s', (text) => {
    expect(numbersIn(text)).toEqual([])
  })
})
