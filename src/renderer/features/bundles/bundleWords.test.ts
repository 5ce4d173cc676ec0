import { describe, expect, it } from 'vitest'
import { counted, listedUpTo, sizeWords } from './bundleWords.ts'

describe('words of a bundle', () => {
  it('counts', () => {
    expect([counted(1, 'page'), counted(3, 'page'), counted(0, 'record')]).toEqual([
      '1 page',
      '3 pages',
      '0 records',
    ])
  })

  it('says sizes as a person reads them', () => {
    expect([20, 95_343, 2_340_000, 42_300_000, 1_310_000_000].map(sizeWords)).toEqual([
      '1 KB',
      '95 KB',
      '2.3 MB',
      '42 MB',
      '1.3 GB',
    ])
  })

  it('lists a few and counts the rest', () => {
    expect(listedUpTo(3, ['A'])).toBe('A')
    expect(listedUpTo(3, ['A', 'B', 'C'])).toBe('A, B and C')
    expect(listedUpTo(3, ['A', 'B', 'C', 'D', 'E'])).toBe('A, B and 3 more')
  })
})
