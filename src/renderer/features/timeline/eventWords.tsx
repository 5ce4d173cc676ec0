import {
  IconArrowsLeftRight,
  IconCircleCheck,
  IconFileText,
  IconHelpCircle,
  IconMailForward,
  IconMessages,
  IconShare2,
} from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import type { EventSource, TimelineEvent } from '#shared/contract/timeline.ts'
import { EVENT_KIND_WORDS, type EventKind } from '#shared/domain/timelineEvent.ts'
import { dateWords } from '../../ui/dateWords.ts'

const ICONS = {
  question: IconHelpCircle,
  record: IconFileText,
  opinion: IconMessages,
  request: IconMailForward,
  difference: IconArrowsLeftRight,
  decision: IconCircleCheck,
  bundle: IconShare2,
} satisfies Record<EventKind, unknown>

/** The picture of a kind of event; the word for it always stands by. */
export function KindIcon({ kind, className }: { kind: EventKind; className?: string }) {
  const Icon = ICONS[kind]
  return <Icon className={className} aria-hidden="true" />
}

/** "12 Mar 2026", "Mar 2026", or that it is not known. */
export function whenWords({ date }: Pick<TimelineEvent, 'date'>): string {
  return date === null ? 'Date not known' : dateWords(date)
}

/** "14 records, 3 Mar 2026 to 9 Mar 2026". */
export function severalWords(events: readonly TimelineEvent[]): string {
  const first = events[0]!
  const [from, to] = [whenWords(first), whenWords(events.at(-1)!)]
  const what = EVENT_KIND_WORDS[first.kind].many.toLowerCase()
  return `${events.length} ${what}, ${from === to ? from : `${from} to ${to}`}`
}

/** Where an event leads, for the router's link. */
export function linkTo(personId: string, source: EventSource) {
  switch (source.screen) {
    case 'record':
      return {
        to: '/people/$personId/records/$recordId',
        params: { personId, recordId: source.recordId },
      } satisfies LinkProps
    case 'overview':
      return {
        to: '/people/$personId/concerns/$concernId',
        params: { personId, concernId: source.concernId },
      } satisfies LinkProps
    case 'opinion':
      return {
        to: '/people/$personId/concerns/$concernId/opinions/$opinionId',
        params: { personId, concernId: source.concernId, opinionId: source.opinionId },
      } satisfies LinkProps
    case 'compare':
      return {
        to: '/people/$personId/concerns/$concernId/compare',
        params: { personId, concernId: source.concernId },
        search: { topic: source.topicId },
      } satisfies LinkProps
    case 'share':
      return {
        to: '/people/$personId/concerns/$concernId/share',
        params: { personId, concernId: source.concernId },
      } satisfies LinkProps
  }
}
