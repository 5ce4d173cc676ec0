import { setImmediate as nextTurn } from 'node:timers/promises'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { comparePartialDates } from '#shared/domain/dates.ts'
import { EVENT_KINDS } from '#shared/domain/timelineEvent.ts'
import { whileOpen } from '../../handling.ts'
import type { Database } from '../../store/database.ts'
import { EVENT_READERS } from './eventReaders.ts'

/** So many events are read, or go out, in one turn. */
const AT_ONCE = 500

export const timeline = {
  list: whileOpen.timeline.list.handler(async ({ context, input }) =>
    inParts(await readEvents(context.db, input.personId)),
  ),
}

/** All events of a person, the earliest first and those without a date last. */
async function readEvents(db: Database, personId: string): Promise<TimelineEvent[]> {
  const events: TimelineEvent[] = []
  for (const kind of EVENT_KINDS) {
    for (const event of EVENT_READERS[kind](db, personId)) {
      events.push({ kind, ...event })
      if (events.length % AT_ONCE === 0) await nextTurn()
    }
  }
  // Of one day, the kinds keep their order, and those of a kind the order in which they were written.
  return events.sort((a, b) => comparePartialDates(a.date, b.date))
}

async function* inParts(events: readonly TimelineEvent[]): AsyncGenerator<TimelineEvent[]> {
  for (let from = 0; from < events.length; from += AT_ONCE) {
    yield events.slice(from, from + AT_ONCE)
    await nextTurn()
  }
}
