import { describe, expect, it } from 'vitest'
import { findEntries, GLOSSARY, glossaryEntry, meaningOf } from './glossary.ts'

/** Longer than this is no plain sentence any more. */
const LONGEST = 200

describe('the glossary', () => {
  it('holds the words most asked about', () => {
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(150)
    for (const name of [
      'grade',
      'TNM',
      'sentinel node',
      'Gleason',
      'BI-RADS',
      'ejection fraction',
      'meniscus',
    ])
      expect(glossaryEntry(name), name).not.toBeNull()
  })

  it('has no name twice', () => {
    const names = GLOSSARY.flatMap(({ term, names: others }) => [term, ...others]).map((name) =>
      name.toLowerCase(),
    )
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it.each(GLOSSARY.map(({ term, meaning }) => [term, meaning]))(
    'says in one sentence: %s',
    (_term, meaning) => {
      expect(meaning).toMatch(/^\p{Lu}.*[^.]\.$/u)
      expect(meaning.slice(0, -1)).not.toMatch(/[.!?]\s/)
      expect(meaning.length).toBeLessThanOrEqual(LONGEST)
    },
  )

  it('gives neither odds nor advice, and does not judge', () => {
    const judging =
      /\b(?:should|must|chance|likely|risk of|per cent|percent|%|better|worse than|dangerous|deadly|fatal|good|bad)\b/i
    expect(GLOSSARY.filter(({ meaning }) => judging.test(meaning)).map(({ term }) => term)).toEqual([])
  })

  it('is in the order of the alphabet', () => {
    const terms = GLOSSARY.map(({ term }) => term)
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })))
  })
})

describe('finding a word', () => {
  it('goes by every name, whatever its case', () => {
    expect(glossaryEntry('her-2')?.term).toBe('HER2')
    expect(glossaryEntry("Crohn's  disease")?.term).toBe('Crohn’s disease')
    expect(glossaryEntry('a word of no doctor')).toBeNull()
    expect(() => meaningOf('a word of no doctor')).toThrow()
  })

  it('puts names before meanings', () => {
    const terms = findEntries('node').map(({ term }) => term)
    expect(terms.slice(0, 2)).toEqual(['Lymph node', 'Lymph node dissection'])
    expect(terms).toContain('TNM')
    expect(findEntries('  ')).toHaveLength(GLOSSARY.length)
    expect(findEntries('zzz')).toEqual([])
  })
})
