import type { Record } from '#shared/contract/records.ts'
import { comparePartialDates } from '#shared/domain/dates.ts'
import { RECORD_GROUPS, RECORD_TYPE_WORDS, type RecordGroup } from '#shared/domain/recordType.ts'

/** Stands for records that have none of what is filtered by. */
export const NONE = 'none'

export interface RecordFilters {
  group: RecordGroup | null
  /** Id of a provider, or `NONE`. */
  providerId: string | null
  /** `YYYY`, or `NONE`. */
  year: string | null
  oldestFirst: boolean
}

export const noFilters: RecordFilters = { group: null, providerId: null, year: null, oldestFirst: false }

/** The records that fit, by date; those without a date come last, the newest added first. */
export function filteredRecords(records: readonly Record[], filters: RecordFilters): Record[] {
  const { group, providerId, year, oldestFirst } = filters
  return records
    .filter(
      (record) =>
        (group === null || groupOf(record) === group) &&
        (providerId === null || (record.providerId ?? NONE) === providerId) &&
        (year === null || yearOf(record) === year),
    )
    .toSorted((a, b) => {
      if (a.date === null || b.date === null || a.date === b.date) {
        return comparePartialDates(a.date, b.date) || (a.createdAt < b.createdAt ? 1 : -1)
      }
      return comparePartialDates(a.date, b.date) * (oldestFirst ? 1 : -1)
    })
}

/** The groups that hold records, in order, with how many. */
export function groupCounts(records: readonly Record[]): { group: RecordGroup; count: number }[] {
  return RECORD_GROUPS.map((group) => ({
    group,
    count: records.filter((record) => groupOf(record) === group).length,
  })).filter(({ count }) => count > 0)
}

/** The providers of the records by name, with how many; those without one last. */
export function providerCounts(records: readonly Record[]): { id: string; name: string; count: number }[] {
  const byId = Map.groupBy(records, ({ providerId }) => providerId ?? NONE)
  return [...byId]
    .map(([id, theirs]) => ({
      id,
      name: theirs[0]?.providerName ?? 'No provider yet',
      count: theirs.length,
    }))
    .toSorted((a, b) =>
      a.id === NONE || b.id === NONE
        ? Number(a.id === NONE) - Number(b.id === NONE)
        : a.name.localeCompare(b.name),
    )
}

/** The years of the records, newest first, with how many; those without a date last. */
export function yearCounts(records: readonly Record[]): { year: string; count: number }[] {
  return [...Map.groupBy(records, yearOf)]
    .map(([year, theirs]) => ({ year, count: theirs.length }))
    .toSorted((a, b) => (a.year === NONE ? 1 : b.year === NONE ? -1 : b.year.localeCompare(a.year)))
}

function groupOf({ type }: Record): RecordGroup {
  return RECORD_TYPE_WORDS[type].group
}

function yearOf({ date }: Record): string {
  return date?.slice(0, 4) ?? NONE
}
