import { describe, expect, it } from 'vitest'
import type { PageText } from '#shared/domain/page.ts'
import type { StatedFact } from '../conversion/conversion.ts'
import { readRecord } from './readRecord.ts'

function pageOf(text: string, pageIndex = 0): PageText {
  const words = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => [
    index,
    index + word.length,
    index,
    0,
    index + word.length,
    10,
  ])
  return {
    pageIndex,
    label: null,
    width: 612,
    height: 792,
    rotation: 0,
    text,
    words: Float32Array.from(words),
    needsOcr: false,
  }
}

function lab(analyte: string, result: string): StatedFact {
  return {
    kind: 'lab',
    value: `${analyte} ${result}`,
    normalized: result,
    confidence: 1,
    negated: false,
    uncertain: false,
    about: 'patient',
    detail: { analyte },
    quote: result,
  }
}

describe('readRecord', () => {
  it('shows words that stand twice at the first place', () => {
    const pages = [pageOf('Nothing here'), pageOf('Sodium 5.0 mmol/L and Potassium 5.0 mmol/L', 1)]
    const { facts } = readRecord({ pages, stated: [lab('Sodium', '5.0 mmol/L')] })
    expect(facts[0]?.place).toMatchObject({ pageIndex: 1, start: 7, quote: '5.0 mmol/L' })
  })

  it('keeps two analytes apart whose results are the same', () => {
    const stated = [lab('Sodium', '5.0 mmol/L'), lab('Potassium', '5.0 mmol/L')]
    const { facts } = readRecord({ pages: [pageOf('5.0 mmol/L')], stated })
    expect(facts.filter(({ kind }) => kind === 'lab').map(({ value }) => value)).toEqual([
      'Sodium 5.0 mmol/L',
      'Potassium 5.0 mmol/L',
    ])
  })

  it('says nothing twice that the file states as data', () => {
    const text = 'Laboratory report\nTest Result Units\nSodium 140 mmol/L'
    const { facts } = readRecord({ pages: [pageOf(text)], stated: [lab('Sodium', '140 mmol/L')] })
    expect(facts.filter(({ kind }) => kind === 'lab')).toHaveLength(1)
  })

  it('does not guess at the type of a file that states it', () => {
    const { quote: _, ...type } = lab('', '')
    const stated = {
      ...type,
      kind: 'record-type' as const,
      value: 'Summary',
      normalized: 'other',
      quote: 'Summary',
    }
    const text = 'Laboratory report\nTest Result Units\nSodium 140 mmol/L'
    const typesOf = (facts: StatedFact[]) =>
      readRecord({ pages: [pageOf(text)], stated: facts })
        .facts.filter(({ kind }) => kind === 'record-type')
        .map(({ normalized }) => normalized)
    expect(typesOf([stated])).toEqual(['other'])
    expect(typesOf([])).toEqual(['laboratory'])
  })

  it('keeps a stated fact whose words are not on the pages, without a place', () => {
    const { facts } = readRecord({ pages: [pageOf('Other words')], stated: [lab('Sodium', '140 mmol/L')] })
    expect(facts[0]).toMatchObject({ value: 'Sodium 140 mmol/L', place: null })
  })

  it('gives the same words the same hash, however they are parted, and few words none', () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${at}`)
    const hash = (text: string) => readRecord({ pages: [pageOf(text)], stated: [] }).wordsSha256
    expect(hash(words.join(' '))).toBe(hash(words.join('\n').toUpperCase()))
    expect(hash(words.join(' '))).not.toBe(hash(words.toReversed().join(' ')))
    expect(hash('few words')).toBe(null)
  })
})
