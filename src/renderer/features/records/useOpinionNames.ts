import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { opinionName } from '#shared/domain/ordinal.ts'
import { api } from '../../api.ts'
import { useCurrentConcern } from '../../currentConcern.ts'

/** For each record the opinions of the current concern that rest on it, by name: "Second opinion". */
export function useOpinionNames(personId: string): ReadonlyMap<string, string[]> {
  const concern = useCurrentConcern(personId)
  const { data } = useQuery({
    ...api.opinions.list.queryOptions({ input: { concernId: concern?.id ?? '' } }),
    enabled: Boolean(concern),
  })
  return useMemo(() => {
    const names = new Map<string, string[]>()
    const kept = data?.filter(({ trashedAt }) => trashedAt === null) ?? []
    for (const [index, { recordIds }] of kept.entries()) {
      for (const id of recordIds) names.set(id, [...(names.get(id) ?? []), opinionName(index + 1)])
    }
    return names
  }, [data])
}
