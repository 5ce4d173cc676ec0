import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GLOSSARY } from './glossary.ts'
import { wordsInText } from './wordsInText.ts'

const termsIn = (text: string) => wordsInText(text).map(({ term }) => term)

it('finds each word once, by any of its names, in the order in which they stand', () => {
  expect(termsIn('Lumpectomy with sentinel lymph node biopsy, then whole-breast radiation')).toEqual([
    'Lumpectomy',
    'Sentinel node biopsy',
    'Whole-breast radiation',
  ])
  expect(termsIn('HER2: equivocal (2+) by IHC; FISH is pending. HER-2 again.')).toEqual([
    'HER2',
    'Equivocal',
    'Immunohistochemistry',
    'In situ hybridization',
  ])
  expect(termsIn('Two lymph nodes with metastases\nin the axilla')).toEqual([
    'Lymph node',
    'Metastasis',
    'Axillary',
  ])
})

it('takes abbreviations only as they are written, and leaves everyday words alone', () => {
  expect(termsIn('She will pet the dog, and there is a port in the mist')).toEqual([])
  expect(termsIn('PET scan')).toEqual(['PET'])
  expect(termsIn('a non-invasive method, upgraded')).toEqual([])
})

it('finds nothing that is not in the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      for (const { term, names } of wordsInText(text)) {
        const squeezed = text.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'")
        expect(
          [term, ...names].some((name) => squeezed.includes(name.toLowerCase().replace(/’/g, "'"))),
        ).toBe(true)
      }
    }),
  )
})

it('finds every term by itself, but for everyday words', () => {
  const notFound = GLOSSARY.filter((entry) => !wordsInText(entry.term).includes(entry))
  expect(notFound.length).toBeLessThan(30)
})
