import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../testDocument.ts'
import { readTumourFacts } from './readTumourFacts.ts'

function factsOf(texts: readonly string[]) {
  return readTumourFacts(documentOf(...texts))
}

const WORDS = [
  ...[
    'pT3a',
    'pN1',
    'NO',
    'MX',
    'T2',
    'N0',
    'stage',
    'IIA',
    'AJCC',
    'FIGO',
    'grade',
    'G2',
    'WHO',
    'IV',
    '(',
    ')',
    ':',
    ',',
    '.',
    '\n',
  ],
  ...[
    'Nottingham',
    'score',
    '7/9',
    'Gleason',
    '4+3',
    '=7',
    'primary pattern 4',
    'secondary',
    '2/15',
    'two of',
    'lymph nodes',
    'margins',
  ],
  ...[
    'negative',
    'positive',
    'free of tumor',
    'tumor size',
    '2.2',
    'x',
    'cm',
    'mm',
    'left',
    'kidney',
    'ER',
    'HER2',
    '2+',
    '95%',
    'Ki-67',
  ],
  ...[
    'BI-RADS',
    '4A',
    'LR-5',
    'Bosniak',
    'IIF',
    'no',
    'renal cell carcinoma',
    'invasive',
    'differentiated',
    'poorly',
    'X',
    '___',
    '[ ]',
  ],
]
const report = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  report,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('on any text', () => {
  it('reads facts whose quotes stand on the page and say something', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        for (const fact of factsOf(texts)) {
          const text = texts[fact.pageIndex]!
          expect(fact.start).toBeGreaterThanOrEqual(0)
          expect(fact.end).toBeLessThanOrEqual(text.length)
          const quote = text.slice(fact.start, fact.end)
          expect(quote.trim()).toBe(quote)
          expect(quote).not.toBe('')
          expect(fact.confidence).toBeGreaterThan(0)
          expect(fact.confidence).toBeLessThan(1)
        }
      }),
    )
  })

  it('puts the surest first and says one value in one context once', () => {
    fc.assert(
      fc.property(report, (text) => {
        const facts = factsOf([text])
        for (let index = 1; index < facts.length; index += 1) {
          expect(facts[index]!.confidence).toBeLessThanOrEqual(facts[index - 1]!.confidence)
        }
        const keys = facts.map((fact) =>
          [fact.kind, fact.normalized, fact.detail?.system, fact.negated, fact.about].join('|'),
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('reads a category alike in words before and after it', () => {
    const category = fc.constantFrom('pT1', 'pT2b', 'ypT3', 'pT4a', 'cT2')
    const nodes = fc.constantFrom('N0', 'pN1a', 'pNX', 'pN2')
    fc.assert(
      fc.property(category, nodes, fc.constantFrom(' ', ', ', '; ', ' , ', '/'), (t, n, between) => {
        const facts = factsOf([`Adenocarcinoma of colon.\nTNM: ${t}${between}${n}\nEnd of report.`])
        expect(facts.filter(({ kind }) => kind === 'tnm-t').map(({ normalized }) => normalized)).toEqual([t])
        expect(facts.filter(({ kind }) => kind === 'tnm-n').map(({ normalized }) => normalized)).toEqual([n])
      }),
    )
  })
})
