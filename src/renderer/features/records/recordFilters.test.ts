import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Record } from '#shared/contract/records.ts'
import { RECORD_TYPES } from '#shared/domain/recordType.ts'
import { filteredRecords, groupCounts, NONE, noFilters, providerCounts, yearCounts } from './recordFilters.ts'

const record = fc
  .record({
    id: fc.uuid(),
    type: fc.constantFrom(...RECORD_TYPES),
    date: fc.constantFrom(null, '2024', '2025-03', '2026-03-12', '2026-04-24'),
    providerId: fc.constantFrom(null, 'clinic', 'hospital'),
    createdAt: fc.integer({ min: 0, max: 9 }).map((n) => `2026-05-0${n}T10:00:00.000Z`),
  })
  .map(
    (fields): Record => ({
      ...fields,
      personId: 'person',
      title: 'Letter',
      note: '',
      fileName: 'letter.pdf',
      size: 1,
      sha256: '',
      reading: {
        recordId: fields.id,
        state: 'read',
        failure: null,
        pageCount: 1,
        pagesRead: 1,
        stage: 'done',
        scannedPages: 0,
        scannedPagesRead: 0,
      },
      format: 'pdf',
      hasPages: true,
      unreadablePages: [],
      factsToCheck: 0,
      factsChecked: 0,
      mismatches: [],
      looksLike: null,
      replaces: null,
      replacedBy: null,
      providerName: fields.providerId,
      unreadPages: 0,
      concernIds: [],
      opinionIds: [],
      trashedAt: null,
    }),
  )

const records = fc.array(record, { maxLength: 40 })

describe('filters of the list of records', () => {
  it('shows behind every filter as many records as its count says', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const { group, count } of groupCounts(all)) {
          expect(filteredRecords(all, { ...noFilters, group })).toHaveLength(count)
        }
        for (const { id, count } of providerCounts(all)) {
          expect(filteredRecords(all, { ...noFilters, providerId: id })).toHaveLength(count)
        }
        for (const { year, count } of yearCounts(all)) {
          expect(filteredRecords(all, { ...noFilters, year })).toHaveLength(count)
        }
      }),
    )
  })

  it('leaves no record out of all groups, providers and years', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const counts of [groupCounts(all), providerCounts(all), yearCounts(all)]) {
          expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
        }
      }),
    )
  })

  it('keeps records without a date at the end, whichever way the others run', () => {
    fc.assert(
      fc.property(records, fc.boolean(), (all, oldestFirst) => {
        const dates = filteredRecords(all, { ...noFilters, oldestFirst }).map(({ date }) => date)
        const known = dates.filter((date) => date !== null)
        expect(dates.slice(0, known.length)).toEqual(known)
        expect(known).toEqual(oldestFirst ? known.toSorted() : known.toSorted().reverse())
      }),
    )
  })

  it('puts what has no provider or no date last in the menus', () => {
    fc.assert(
      fc.property(records, (all) => {
        expect(providerCounts(all).findIndex(({ id }) => id === NONE)).toBeOneOf([
          -1,
          providerCounts(all).length - 1,
        ])
        expect(yearCounts(all).findIndex(({ year }) => year === NONE)).toBeOneOf([
          -1,
          yearCounts(all).length - 1,
        ])
      }),
    )
  })
})
