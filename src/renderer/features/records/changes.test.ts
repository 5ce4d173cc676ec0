import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangedPage, type ChangedPart, changesBetween, countChanges } from './changes.ts'

const told = (pages: ChangedPage[] | null) =>
  pages?.map(({ parts }) =>
    parts.map(({ kind, text }) => `${{ same: '', added: '+', removed: '-' }[kind]}${text.trim()}`),
  )
const wordsOf = (pages: readonly ChangedPage[], ...kinds: ChangedPart['kind'][]) =>
  pages
    .flatMap(({ parts }) => parts.filter(({ kind }) => kinds.includes(kind)))
    .flatMap(({ text }) => text.split(/\s+/).filter(Boolean))

const text = fc.array(fc.constantFrom('grade', '2', '3', 'of', 'left', 'breast', '11', 'mm', '\n', '\n\n'), {
  maxLength: 25,
})
const pages = fc.array(
  text.map((words) => words.join(' ')),
  { minLength: 1, maxLength: 4 },
)

describe('changesBetween', () => {
  it('marks the words that changed, and no others', () => {
    const changed = changesBetween(
      ['Left breast:\ninvasive carcinoma, intermediate grade.\n11 mm.'],
      ['Left breast:\ninvasive carcinoma, high grade.\n11 mm.'],
    )
    expect(told(changed)).toEqual([
      ['Left breast:\ninvasive carcinoma,', '-intermediate', '+high', 'grade.\n11 mm.'],
    ])
    expect(changed?.map(countChanges)).toEqual([1])
  })

  it('minds neither where lines break nor where pages end', () => {
    const changed = changesBetween(
      ['one two\nthree four', 'five six'],
      ['one two three\nfour five', 'six seven'],
    )
    expect(told(changed)).toEqual([['one two three\nfour five'], ['six', '+seven']])
  })

  it('puts what was taken out where it would stand now', () => {
    const changed = changesBetween(['one\ntwo', 'three\nfour'], ['one\ntwo', 'four'])
    expect(told(changed)).toEqual([['one\ntwo', '-three'], ['four']])
  })

  it('loses no word of either', () => {
    fc.assert(
      fc.property(pages, pages, (older, newer) => {
        const changed = changesBetween(older, newer)
        if (!changed) return
        const split = (all: readonly string[]) => all.flatMap((one) => one.split(/\s+/).filter(Boolean))
        expect(wordsOf(changed, 'same', 'added')).toEqual(split(newer))
        expect(wordsOf(changed, 'same', 'removed')).toEqual(split(older))
      }),
    )
  })

  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(pages, (one) => {
        expect(changesBetween(one, one)?.every((page) => countChanges(page) === 0)).toBe(true)
      }),
    )
  })

  it('does not compare what has nothing in common', () => {
    expect(changesBetween(['about one thing'], ['nothing of it here'])).toBeNull()
  })
})
