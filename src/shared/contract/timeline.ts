import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { EVENT_KINDS } from '#shared/domain/timelineEvent.ts'
import { failures } from './errors.ts'
import { Id, PartialDate } from './fields.ts'

const { LOCKED } = failures

/** Where an event can be looked at. */
export const EventSource = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('record'), recordId: Id }),
  z.object({ screen: z.literal('overview'), concernId: Id }),
  z.object({ screen: z.literal('opinion'), concernId: Id, opinionId: Id }),
  z.object({ screen: z.literal('compare'), concernId: Id, topicId: Id }),
  z.object({ screen: z.literal('share'), concernId: Id }),
])

/** Something with a date: a record, an opinion, a decision … */
export const TimelineEvent = z.object({
  /** Like no other's, of whatever kind. */
  id: z.string(),
  kind: z.enum(EVENT_KINDS),
  /** As exact as it is known; null where it is not. What happened in the app has the day on this computer. */
  date: PartialDate.nullable(),
  title: z.string(),
  /** What more there is to say, in short; may be empty. */
  detail: z.string(),
  /** The concerns it belongs to, the trash left out. */
  concernIds: z.array(Id),
  source: EventSource,
})

export type EventSource = z.infer<typeof EventSource>
export type TimelineEvent = z.infer<typeof TimelineEvent>

export const timeline = {
  /** All events of a person, the earliest first and those without a date last; in parts, so that thousands hold up nobody. */
  list: oc
    .errors({ LOCKED })
    .input(z.object({ personId: Id }))
    .output(eventIterator(z.array(TimelineEvent))),
}
