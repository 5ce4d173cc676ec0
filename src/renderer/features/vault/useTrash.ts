import { useQueries, useQuery } from '@tanstack/react-query'
import { api, client } from '../../api.ts'

export interface TrashedThing {
  kind: 'person' | 'provider' | 'concern' | 'opinion' | 'record'
  id: string
  name: string
  /** Whose it is; null where only one person's records are kept. */
  of: string | null
  /** ISO instant. */
  trashedAt: string
}

interface Trash {
  /** Newest first; undefined until all of it is known. */
  things: TrashedThing[] | undefined
  error: Error | null
  retry: () => void
}

/** Everything in the trash, of all people. What belongs to somebody in the trash comes back with them. */
export function useTrash(): Trash {
  const people = useQuery(api.people.list.queryOptions())
  const kept = people.data?.filter(({ trashedAt }) => trashedAt === null) ?? []
  const lists = useQueries({ queries: kept.map(({ id }) => trashOf(id)) })

  const failed = [people, ...lists].find(({ error }) => error !== null)
  const known = people.data !== undefined && lists.every(({ data }) => data !== undefined)
  const nameOf = (index: number) => (kept.length > 1 ? (kept[index]?.name ?? null) : null)
  const things = [
    ...(people.data ?? []).flatMap(({ id, name, trashedAt }) =>
      trashedAt ? [{ kind: 'person' as const, id, name, of: null, trashedAt }] : [],
    ),
    ...lists.flatMap(({ data = [] }, index) => data.map((thing) => ({ ...thing, of: nameOf(index) }))),
  ]
  return {
    things: known ? things.sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : -1)) : undefined,
    error: failed?.error ?? null,
    retry: () => {
      for (const query of [people, ...lists]) void query.refetch()
    },
  }
}

/** Takes one thing out of the trash. */
export async function putBack({ kind, id }: TrashedThing): Promise<void> {
  const routes = {
    person: client.people,
    provider: client.providers,
    concern: client.concerns,
    opinion: client.opinions,
    record: client.records,
  }
  await routes[kind].restore({ id })
}

function trashOf(personId: string) {
  return {
    queryKey: ['trash', personId],
    async queryFn(): Promise<Omit<TrashedThing, 'of'>[]> {
      const [providers, concerns, records] = await Promise.all([
        client.providers.list({ personId }),
        client.concerns.list({ personId }),
        client.records.list({ personId, trashed: true }),
      ])
      const opinions = await Promise.all(
        concerns
          .filter(({ trashedAt }) => trashedAt === null)
          .map(({ id }) => client.opinions.list({ concernId: id, trashed: true })),
      )
      const providerName = new Map(providers.map(({ id, name }) => [id, name]))
      return [
        ...opinions.flat().map(({ id, providerId, trashedAt }) => ({
          kind: 'opinion' as const,
          id,
          name: `Opinion of ${providerName.get(providerId)}`,
          trashedAt,
        })),
        ...providers.map(({ id, name, trashedAt }) => ({ kind: 'provider' as const, id, name, trashedAt })),
        ...concerns.map(({ id, title, trashedAt }) => ({
          kind: 'concern' as const,
          id,
          name: title,
          trashedAt,
        })),
        ...records.map(({ id, title, trashedAt }) => ({
          kind: 'record' as const,
          id,
          name: title,
          trashedAt,
        })),
      ].flatMap((thing) => (thing.trashedAt === null ? [] : [{ ...thing, trashedAt: thing.trashedAt }]))
    },
  }
}
