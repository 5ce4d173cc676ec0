import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { api } from '../../api.ts'
import { type FoundPlace, foundPlaces } from './viewerHighlights.ts'

export interface FindInRecord {
  query: string
  setQuery: (query: string) => void
  /** Null while nothing is looked for or the answer is awaited. */
  places: FoundPlace[] | null
  /** Index of the place stepped to; null before the first step. */
  at: number | null
  step: (by: 1 | -1) => FoundPlace | null
  /** Steps to the first place on or after a page, counted from 0. */
  stepTo: (pageIndex: number) => FoundPlace | null
  failed: boolean
}

/** Words looked for in one record, with the same search as in the list of records. */
export function useFindInRecord(record: Record, begin: string): FindInRecord {
  const [query, setQuery] = useState(begin)
  const [wanted] = useDebouncedValue(query.trim(), 150)
  const [stepped, setStepped] = useState<{ in: FoundPlace[]; at: number } | null>(null)
  const { data, isError, isPlaceholderData } = useQuery({
    ...api.records.search.queryOptions({ input: { recordId: record.id, query: wanted, limit: 2000 } }),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  })
  const places = useMemo(
    () => (data && wanted !== '' && !isPlaceholderData ? foundPlaces(data.hits, record.id) : null),
    [data, wanted, isPlaceholderData, record.id],
  )
  const at = stepped && stepped.in === places ? stepped.at : null

  return {
    query,
    setQuery,
    places: query.trim() === '' ? null : places,
    at,
    failed: isError,
    stepTo(pageIndex) {
      const next = places?.findIndex((place) => place.pageIndex >= pageIndex) ?? -1
      if (!places || next === -1) return null
      setStepped({ in: places, at: next })
      return places[next] ?? null
    },
    step(by) {
      if (!places || places.length === 0) return null
      const next =
        at === null ? (by === 1 ? 0 : places.length - 1) : (at + by + places.length) % places.length
      setStepped({ in: places, at: next })
      return places[next] ?? null
    },
  }
}
