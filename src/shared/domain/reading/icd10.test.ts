import { expect, it } from 'vitest'
import { readIcd10 } from './icd10.ts'
import { documentOf } from './testDocument.ts'

function codes(text: string): (string | null)[] {
  return readIcd10(documentOf(text)).map(({ normalized }) => normalized)
}

it.each<[string, string[]]>([
  ['ICD-10: C50.912', ['C50.912']],
  ['ICD-10-CM codes: C50912, Z80.3, I10', ['C50.912', 'Z80.3', 'I10']],
  ['Diagnosis codes: E11.9; N18.31', ['E11.9', 'N18.31']],
  ['Malignant neoplasm of left breast (C50.912)', ['C50.912']],
  ['C50.912 - Malignant neoplasm of unspecified site of left female breast', ['C50.912']],
  ['Essential hypertension (I10)', ['I10']],
  ['ICD10 M1A.9XX0', ['M1A.9XX0']],
])('reads %s', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

it.each([
  'ICD-9: V10.3, 174.9',
  'ICD-9-CM: E849.0',
  'ICD-O-3 site: C50.9, carcinoma',
  'Accession S12.345 with carcinoma',
  'Block A10.2 of the tumor',
  'Fracture of T12 and L45',
  'Compression fracture (T12)',
  'A lesion of C10.5 cm',
  'Specimen no. C50-912/2026, carcinoma',
  'Slide B12.5 shows tumor',
  'Call extension D45 for results of the tumor',
])('leaves %s', (text) => {
  expect(codes(text)).toEqual([])
})

it('keeps the words beside a code, and whose it is', () => {
  const [first, second] = readIcd10(
    documentOf('ASSESSMENT:\nMalignant neoplasm of left breast (C50.912)\nFAMILY HISTORY: ICD-10 Z80.3'),
  )
  expect(first).toMatchObject({
    value: 'C50.912',
    about: 'patient',
    detail: { description: 'Malignant neoplasm of left breast' },
  })
  expect(second).toMatchObject({ value: 'Z80.3', about: 'family' })
})
