import fc from 'fast-check'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { comparePartialDates, dayAt } from '#shared/domain/dates.ts'
import { EVENT_KINDS, type EventKind } from '#shared/domain/timelineEvent.ts'

/** An event of which only this matters. */
export function event(
  id: string,
  date: string | null,
  kind: EventKind = 'record',
  concernIds: string[] = [],
): TimelineEvent {
  return { id, kind, date, title: id, detail: '', concernIds, source: { screen: 'record', recordId: id } }
}

const date = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(fc.integer({ min: 18_000, max: 21_000 }), fc.constantFrom(4, 7, 10, 10, 10)),
  },
  { weight: 1, arbitrary: fc.constant(null) },
)

/** Events in order of time, some of them close together, with dates as exact as may be. */
export const someEvents = fc
  .array(fc.tuple(date, fc.constantFrom(...EVENT_KINDS.slice(0, 3))), { minLength: 1, maxLength: 60 })
  .map((drawn) =>
    drawn
      .map(([when, kind], index) =>
        event(`e${index}`, when === null ? null : dayAt(when[0]).slice(0, when[1]), kind),
      )
      .sort((a, b) => comparePartialDates(a.date, b.date)),
  )
