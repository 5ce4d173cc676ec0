import { useQueries, useQuery } from '@tanstack/react-query'
import type { Concern } from '#shared/contract/concerns.ts'
import type { Opinion } from '#shared/contract/opinions.ts'
import type { Record } from '#shared/contract/records.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { api } from '../../api.ts'

export interface NamedOpinion {
  opinion: Opinion
  /** Counted from 1, by date. */
  number: number
  /** "Second opinion" */
  name: string
  providerName: string
}

export interface ConcernWithOpinions {
  concern: Concern
  opinions: NamedOpinion[]
}

/** All questions of the record's person with their opinions, in the order the app numbers them. */
export function useRecordOpinions({ personId }: Pick<Record, 'personId'>): ConcernWithOpinions[] {
  const { data: concerns = [] } = useQuery(api.concerns.list.queryOptions({ input: { personId } }))
  const { data: providers = [] } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const kept = concerns.filter(({ trashedAt }) => trashedAt === null)
  const answers = useQueries({
    queries: kept.map(({ id }) => api.opinions.list.queryOptions({ input: { concernId: id } })),
  })
  return kept.map((concern, index) => ({
    concern,
    opinions: (answers[index]?.data ?? [])
      .filter(({ trashedAt }) => trashedAt === null)
      .map((opinion, at) => ({
        opinion,
        number: at + 1,
        name: opinionName(at + 1),
        providerName: providers.find(({ id }) => id === opinion.providerId)?.name ?? '',
      })),
  }))
}
