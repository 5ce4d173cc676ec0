import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VERSION_WORDS } from '../reading/versionWord.ts'
import { likelyVersions, newerVersionReason, type VersionedRecord } from './newerVersion.ts'

const report = (fields: Partial<VersionedRecord>): VersionedRecord => ({
  id: 'first',
  type: 'pathology',
  date: '2026-03-09',
  createdAt: '2026-04-01T10:00:00.000Z',
  replacesId: null,
  word: null,
  caseNumbers: ['S26-1204'],
  patientNames: ['Sample Patient'],
  takenOn: ['2026-03-05'],
  facilities: ['Community Hospital'],
  ...fields,
})
const first = report({})
const amended = report({ id: 'amended', date: '2026-03-20', word: 'amended' })
const never = () => false

describe('newerVersionReason', () => {
  it('names what makes two records one case, and what makes one the later', () => {
    expect(newerVersionReason(amended, first)).toBe(
      'Both have the number S26-1204, and this one says “amended”.',
    )
    const preliminary = report({ word: 'preliminary', date: '2026-03-06' })
    expect(newerVersionReason(first, { ...preliminary, id: 'early' })).toBe(
      'Both have the number S26-1204, and the other one says “preliminary”.',
    )
    const unnumbered = { caseNumbers: [] }
    expect(newerVersionReason({ ...amended, ...unnumbered }, { ...first, ...unnumbered })).toBe(
      'Both are from Community Hospital and about the same day, and this one says “amended”.',
    )
  })

  it.each<[string, Partial<VersionedRecord>]>([
    ['another kind', { type: 'radiology' }],
    ['an unknown kind', { type: 'unknown' }],
    ['another patient', { patientNames: ['Olaf Example'] }],
    ['another case', { caseNumbers: ['S26-1305'] }],
    ['another place', { facilities: ['University Breast Center'] }],
    ['an earlier date', { date: '2026-03-01' }],
    ['no word for it', { word: null }],
    ['the word final alone', { word: 'final' }],
  ])('does not take a record of %s for a newer version', (_what, fields) => {
    expect(newerVersionReason({ ...amended, ...fields }, first)).toBeNull()
  })

  it('needs the same day and the same place where there are no numbers', () => {
    const bare = { caseNumbers: [] }
    expect(newerVersionReason({ ...amended, ...bare, takenOn: [] }, { ...first, ...bare })).toBeNull()
    expect(newerVersionReason({ ...amended, ...bare, facilities: [] }, { ...first, ...bare })).toBeNull()
  })

  it('holds one way at most', () => {
    const day = fc.constantFrom('2026-03-05', '2026-03-09', '2026-03', null)
    const any = fc.record({
      word: fc.constantFrom(null, ...VERSION_WORDS),
      date: day,
      caseNumbers: fc.constantFrom(['S26-1204'], ['s26 1204'], []),
    })
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [a, b] = [report({ ...one, id: 'a' }), report({ ...other, id: 'b' })]
        expect(newerVersionReason(a, b) !== null && newerVersionReason(b, a) !== null).toBe(false)
      }),
    )
  })
})

describe('likelyVersions', () => {
  const second = report({ id: 'second', date: '2026-04-02', word: 'addendum' })

  it('pairs each with the latest it can replace', () => {
    const pairs = likelyVersions([first, second, amended], never)
    expect(pairs.map(({ newerId, olderId }) => [newerId, olderId])).toEqual([
      ['second', 'amended'],
      ['amended', 'first'],
    ])
  })

  it('asks neither what is decided nor what is refused', () => {
    const decided = [first, { ...amended, replacesId: 'first' }, second]
    expect(likelyVersions(decided, never).map(({ newerId, olderId }) => [newerId, olderId])).toEqual([
      ['second', 'amended'],
    ])
    expect(likelyVersions([first, amended], () => true)).toEqual([])
  })
})
