import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadDocument } from './document.ts'
import { type SectionKind, sectionAt, sectionsOf } from './sections.ts'
import { documentOf } from './testDocument.ts'

/** "kind: body" of each section, the body's line breaks as bars. */
function read(document: ReadDocument): string[] {
  return sectionsOf(document).map(({ kind, body }) => {
    const words = body.map(({ pageIndex, start, end }) => document.pages[pageIndex]!.text.slice(start, end))
    return `${kind}: ${words.join(' / ').replaceAll('\n', '|')}`
  })
}

describe('headings', () => {
  it.each<[string, SectionKind]>([
    ['FINAL DIAGNOSIS:', 'final-diagnosis'],
    ['Final Pathologic Diagnosis', 'final-diagnosis'],
    ['DIAGNOSIS', 'diagnosis'],
    ['POSTOPERATIVE DIAGNOSES:', 'postoperative-diagnosis'],
    ['Pre-op diagnosis:', 'preoperative-diagnosis'],
    ['DISCHARGE DIAGNOSIS:', 'discharge-diagnosis'],
    ['IMPRESSION:', 'impression'],
    ['ASSESSMENT AND PLAN:', 'assessment-and-plan'],
    ['Assessment/Plan:', 'assessment-and-plan'],
    ['GROSS DESCRIPTION:', 'gross'],
    ['MICROSCOPIC DESCRIPTION', 'microscopic'],
    ['CLINICAL HISTORY:', 'clinical-history'],
    ['PAST MEDICAL HISTORY:', 'past-history'],
    ['Family History', 'family-history'],
    ['CURRENT MEDICATIONS:', 'medications'],
    ['ESTIMATED BLOOD LOSS:', 'operation-record'],
    ['DESCRIPTION OF PROCEDURE:', 'procedure-details'],
    ['TECHNIQUE:', 'technique'],
    ['COMPARISON:', 'comparison'],
    ['REASON FOR CONSULTATION:', 'consultation-request'],
    ['HOSPITAL COURSE:', 'hospital-course'],
    ['DIAGNÓSTICO ANATOMOPATOLÓGICO:', 'final-diagnosis'],
    ['Descripción macroscópica:', 'gross'],
    ['Makroskopie:', 'gross'],
    ['Beurteilung:', 'impression'],
    ['CONCLUSION :', 'impression'],
    ['Patolojik Tanı:', 'final-diagnosis'],
    ['DIAGNOSJS:', 'diagnosis'],
    ['MICR0SCOPIC DESCRlPTION:', 'microscopic'],
    ['FINAL DIAGNOSIS  S-26-00417', 'final-diagnosis'],
    ['3. IMPRESSION:', 'impression'],
  ])('%s', (heading, kind) => {
    expect(sectionsOf(documentOf(`${heading}\nSome words of it.`))[0]?.kind).toBe(kind)
  })

  it.each([
    'The impression is that she is well.',
    'her past medical history and her medications were reviewed',
    'Diagnosis was made in spring.',
    'We discussed the plan',
    'Dr. Plan, Family Medicine',
  ])('none: %s', (line) => {
    expect(sectionsOf(documentOf(`Some words.\n${line}\nand more of them.`))).toEqual([])
  })
})

it('cuts a report at headings on their own lines and at the openings of lines', () => {
  expect(
    read(documentOf('Example Hospital\nFINDINGS:\nA mass.\nIMPRESSION: Suspicious mass.\nSee above.')),
  ).toEqual(['findings: A mass.', 'impression: Suspicious mass.|See above.'])
})

it('cuts run-in text at headings in capitals, and after stops', () => {
  expect(
    read(documentOf('EXAM: MRI OF THE KNEE INDICATION: Pain. FINDINGS:, No tear. Impression: Normal knee.')),
  ).toEqual([
    'examination-name: MRI OF THE KNEE',
    'indication: Pain.',
    'findings: No tear.',
    'impression: Normal knee.',
  ])
})

it('ends a history at a heading that is not known, and keeps labels within a diagnosis', () => {
  expect(read(documentOf('FAMILY HISTORY: None.\nODD HEADING: Words.'))).toEqual([
    'family-history: None.',
    'other: Words.',
  ])
  expect(read(documentOf('FINAL DIAGNOSIS:\nLEFT BREAST: Carcinoma.\nMARGINS: Free.'))).toEqual([
    'final-diagnosis: LEFT BREAST: Carcinoma.|MARGINS: Free.',
  ])
})

it('runs a section over pages', () => {
  const document = documentOf('COMMENT: It goes', 'on here.\nADDENDUM: More.')
  expect(read(document)).toEqual(['comment: It goes / on here.', 'addendum: More.'])
  expect(sectionAt(document, { pageIndex: 1, start: 2, end: 3 })?.kind).toBe('comment')
  expect(sectionAt(document, { pageIndex: 1, start: 20, end: 22 })?.kind).toBe('addendum')
  expect(sectionAt(documentOf('No heading'), { pageIndex: 0, start: 0, end: 1 })).toBeNull()
})

it('keeps sections in order and apart, whatever the text', () => {
  const parts = fc.constantFrom(
    'PLAN:',
    'Plan',
    '\n',
    ' ',
    'IMPRESSION:',
    'A. ',
    'words ',
    'X: ',
    '. ',
    ':',
    'Ä',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(fc.array(parts, { maxLength: 25 }), { minLength: 1, maxLength: 3 }), (pages) => {
      const document = documentOf(...pages.map((page) => page.join('')))
      let pageIndex = 0
      let end = 0
      for (const { heading, body } of sectionsOf(document)) {
        for (const place of [heading, ...body]) {
          if (place.pageIndex !== pageIndex) end = 0
          expect(place.pageIndex).toBeGreaterThanOrEqual(pageIndex)
          expect(place.start).toBeGreaterThanOrEqual(end)
          expect(place.end).toBeGreaterThan(place.start)
          pageIndex = place.pageIndex
          end = place.end
        }
      }
    }),
  )
})
