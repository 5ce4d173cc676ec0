import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { createContext, useContext, useMemo } from 'react'
import type { ComparedOpinion } from '#shared/contract/comparison.ts'
import type { SuggestedTopic, SuggestedWords } from '#shared/contract/opinions.ts'
import { api } from '../../api.ts'
import { byTopic, type SuggestedByTopic } from './suggestedRows.ts'

type Answer = UseQueryResult<{ topics: SuggestedTopic[]; putAside: SuggestedWords[] }>

interface Suggested {
  topics: SuggestedByTopic
  /** Some of it is not known yet. */
  loading: boolean
  error: unknown
  onRetry: () => void
}

/** What the reports of these opinions say that is not written for them. */
export function useSuggested(opinions: readonly ComparedOpinion[]): Suggested {
  const { found, loading, error, onRetry } = useQueries({
    queries: opinions.map(({ id }) => api.opinions.suggestions.queryOptions({ input: { opinionId: id } })),
    combine: together,
  })
  const topics = useMemo(() => byTopic(opinions, found), [opinions, found])
  return { topics, loading, error, onRetry }
}

function together(answers: Answer[]) {
  return {
    found: answers.map(({ data }) => data?.topics),
    loading: answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error)?.error ?? null,
    onRetry: () => void Promise.all(answers.map(({ refetch }) => refetch())),
  }
}

interface Offers {
  personId: string
  concernId: string
  topics: SuggestedByTopic
}

const NONE: Offers = { personId: '', concernId: '', topics: new Map() }

/** What reports offer, for the cells in which an opinion is silent. */
export const SuggestedContext = createContext<Offers>(NONE)

/** What the reports of one opinion offer on one topic. */
export function useOffer(topicId: string, opinionId: string) {
  const { topics, ...at } = useContext(SuggestedContext)
  return { ...at, topic: topics.get(topicId)?.get(opinionId) }
}

/** Whether a report offers something on a topic for any of the opinions. */
export function useHasOffer(topicId: string): boolean {
  return useContext(SuggestedContext).topics.has(topicId)
}
