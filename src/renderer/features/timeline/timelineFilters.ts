import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { EVENT_KINDS, type EventKind } from '#shared/domain/timelineEvent.ts'

/** What of the timeline is shown; no kinds means all of them. */
export interface TimelineFilters {
  concernId?: string
  kinds: readonly EventKind[]
}

/** The kinds named in an address, parted by dots; those it does not know are left out. */
export function kindsIn(address: string | undefined): EventKind[] {
  const named = address?.split('.') ?? []
  return EVENT_KINDS.filter((kind) => named.includes(kind))
}

/** The kinds as an address names them; nothing where all are shown. */
export function kindsForAddress(kinds: readonly EventKind[]): string | undefined {
  return kinds.length === 0 ? undefined : kinds.join('.')
}

/** The kinds after one was pressed. Where every kind there is would be chosen, none is: all are shown. */
export function toggled(
  kinds: readonly EventKind[],
  pressed: EventKind,
  present: readonly EventKind[],
): EventKind[] {
  const chosen = EVENT_KINDS.filter((kind) => (kind === pressed) !== kinds.includes(kind))
  return present.every((kind) => chosen.includes(kind)) ? [] : chosen
}

export function eventsOfConcern(
  events: readonly TimelineEvent[],
  concernId: string | undefined,
): readonly TimelineEvent[] {
  return concernId === undefined ? events : events.filter(({ concernIds }) => concernIds.includes(concernId))
}

export function eventsOfKinds(
  events: readonly TimelineEvent[],
  kinds: readonly EventKind[],
): readonly TimelineEvent[] {
  return kinds.length === 0 ? events : events.filter(({ kind }) => kinds.includes(kind))
}

/** The kinds there are, in order, with how many events each has. */
export function kindCounts(events: readonly TimelineEvent[]): { kind: EventKind; count: number }[] {
  const counts = new Map<EventKind, number>()
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return EVENT_KINDS.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}
