import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANALYTE_IN_TEXT } from './clinical/labTerms.ts'
import { openingsOf, WORD_END } from './openings.ts'
import { WORD_CLUES } from './recordTypeClues.ts'
import { matchesAtWords, wordStartsIn } from './wordStarts.ts'

describe('openings', () => {
  it.each<[string, readonly string[] | null]>([
    ['patients?|pt', ['pati', 'pt']],
    ['(?<![\\p{L}\\p{N}])(?:no|none)(?![\\p{L}\\p{N}])', [`no${WORD_END}`, 'none']],
    ['m\\.?r\\.?n', [`m${WORD_END}`, `mr${WORD_END}`, 'mrn']],
    ['(?:re-?)?seen', [`re${WORD_END}`, 'rese', 'seen']],
    ['[45]x', ['4x', '5x']],
    ['\\w+itis', null],
    ['\\s?dose', null],
    ['(?=x)(?!y)ab{1,2}c', ['ab']],
    ['(?<one>to) day', [`to${WORD_END}`]],
  ])('of %s', (source, openings) => {
    expect(openingsOf(source)?.toSorted() ?? null).toEqual(openings?.toSorted() ?? null)
  })
})

describe('words found by their openings', () => {
  const pieces = fc.constantFrom(
    'hemoglobin',
    'Vitamin D',
    'K',
    'sodium',
    '25-oh vitamin d',
    'h. pylori',
    'calcio',
    'protéine c réactive',
    'er',
    'ER',
    'axial CT images',
    'tolerated the procedure',
    'dear Dr',
    'dear É',
    'i also consent',
    'c.123',
    'NM_12',
    'rs12345',
    'group id',
    '2 x 3 cm',
    'in situ',
    'carcinoma',
    'appendectomy',
    ' ',
    '\n',
    '-',
    '–',
    '_',
    'é',
    'ß',
    '5',
    '•',
    '(',
    '.',
    ' ',
    '𝒜',
  )
  const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
  const patterns = [
    ANALYTE_IN_TEXT,
    ...WORD_CLUES.map(({ pattern }) => pattern),
    /\b(?:er|pr|in[ -]situ)\b/gi,
  ]

  it('are all that a search of the whole text finds', () => {
    fc.assert(
      fc.property(text, (words) => {
        const starts = wordStartsIn(words)
        for (const pattern of patterns) {
          const found = [...matchesAtWords(words, starts, pattern)].map(({ index, 0: match }) => [
            index,
            match,
          ])
          expect(found).toEqual(
            [...words.matchAll(new RegExp(pattern.source, pattern.flags))].map(({ index, 0: match }) => [
              index,
              match,
            ]),
          )
        }
      }),
    )
  })
})
