import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Concern } from '#shared/contract/concerns.ts'
import { api } from './api.ts'

const key = (personId: string) => `consilium.concern.${personId}`

/**
 * The concern the sections of the sidebar speak of: the one in the address, else the one looked at last,
 * else the newest; null while the person has none.
 */
export function useCurrentConcern(personId: string): Concern | null | undefined {
  const { concernId } = useParams({ strict: false })
  const { data } = useQuery(api.concerns.list.queryOptions({ input: { personId } }))

  useEffect(() => {
    if (concernId) localStorage.setItem(key(personId), concernId)
  }, [personId, concernId])

  if (!data) return undefined
  const kept = data.filter((concern) => concern.trashedAt === null)
  const wanted = concernId ?? localStorage.getItem(key(personId))
  return kept.find((concern) => concern.id === wanted) ?? kept[0] ?? null
}
