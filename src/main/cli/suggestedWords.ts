import type { SuggestedTopic } from '#shared/contract/opinions.ts'
import { oneNamed } from './oneNamed.ts'
import type { Session } from './session.ts'

/** Which suggestions to accept: those whose facts the person has confirmed, or all; never where a choice is asked for. */
export const ACCEPT = ['checked', 'all'] as const
export type Accept = (typeof ACCEPT)[number]

export interface OpinionSuggestions {
  topics: readonly SuggestedTopic[]
  /** How many were accepted; they are no longer among `topics`. */
  accepted: number
}

/** What the records of one opinion say that is not written for it; with `accept`, after those were accepted. */
export async function suggestedWords(
  { client }: Session,
  wanted: string,
  accept: Accept | undefined,
): Promise<OpinionSuggestions> {
  const { id: opinionId } = await opinionNamed(client, wanted)
  const { topics } = await client.opinions.suggestions({ opinionId })
  if (accept === undefined) return { topics, accepted: 0 }
  const suggestions = topics
    .filter(({ apart }) => apart === null)
    .flatMap(({ topicId, suggestions: offered }) =>
      offered
        .filter(({ confirmed }) => confirmed || accept === 'all')
        .map(({ text, evidence }) => ({
          topicId,
          text,
          factIds: evidence.map(({ factId }) => factId),
          how: accept === 'all' ? ('read' as const) : ('unread' as const),
        })),
    )
  await client.opinions.acceptSuggestions({ opinionId, suggestions })
  const { topics: left } = await client.opinions.suggestions({ opinionId })
  return { topics: left, accepted: suggestions.length }
}

/** The opinion with this id, or the only one whose provider's name holds these words. */
async function opinionNamed(client: Session['client'], wanted: string) {
  const opinions: { id: string; trashedAt: string | null; name: string }[] = []
  for (const { id: personId } of await client.people.list()) {
    const providers = new Map((await client.providers.list({ personId })).map(({ id, name }) => [id, name]))
    for (const { id: concernId } of await client.concerns.list({ personId }))
      for (const { id, trashedAt, providerId } of await client.opinions.list({ concernId }))
        opinions.push({ id, trashedAt, name: providers.get(providerId) ?? '' })
  }
  return oneNamed('opinion', opinions, wanted, ({ name }) => name)
}
