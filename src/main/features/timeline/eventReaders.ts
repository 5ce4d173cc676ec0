import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { READ_LABELS } from '#shared/domain/bundleChoice.ts'
import { localDay } from '#shared/domain/dates.ts'
import { OPINION_KIND_LABELS } from '#shared/domain/opinionKind.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { RECORD_TYPE_WORDS } from '#shared/domain/recordType.ts'
import type { EventKind } from '#shared/domain/timelineEvent.ts'
import { catalogueTopic } from '#shared/domain/topics.ts'
import type { Database } from '../../store/database.ts'
import {
  concernsByRecord,
  type DatedDecision,
  type DatedRequest,
  datedBundles,
  datedClosings,
  datedDecisions,
  datedOpinions,
  datedQuestions,
  datedRecords,
  datedRequests,
} from '../../store/rows/timeline.ts'

type Event = Omit<TimelineEvent, 'kind'>

/** Longer words are cut; all of them stand where the event leads. */
const LONGEST_DETAIL = 240

/** Each kind of event with what finds those of one person. A new kind is named in the domain, and found here. */
export const EVENT_READERS: Readonly<Record<EventKind, (db: Database, personId: string) => Iterable<Event>>> =
  {
    question: (db, personId) =>
      datedQuestions(db, personId).map(({ id, title, askedOn }) => ({
        id: `question-${id}`,
        date: askedOn,
        title: 'Question asked',
        detail: shortened(title),
        concernIds: [id],
        source: { screen: 'overview', concernId: id },
      })),

    *record(db, personId) {
      const concerns = concernsByRecord(db, personId)
      for (const { id, title, type, date, providerName } of datedRecords(db, personId)) {
        yield {
          id: `record-${id}`,
          date,
          title,
          detail: joined(typeWords(type, title), providerName),
          concernIds: concerns.get(id) ?? [],
          source: { screen: 'record', recordId: id },
        }
      }
    },

    opinion: (db, personId) =>
      datedOpinions(db, personId).map(({ id, concernId, date, kind, providerName, position }) => ({
        id: `opinion-${id}`,
        date,
        title: opinionName(position),
        detail: joined(providerName, OPINION_KIND_LABELS[kind]),
        concernIds: [concernId],
        source: { screen: 'opinion', concernId, opinionId: id },
      })),

    request: (db, personId) => datedRequests(db, personId).flatMap(requestEvents),

    difference: (db, personId) =>
      datedClosings(db, personId).map(({ id, concernId, topicId, ownLabel, closed, reason, createdAt }) => ({
        id: `difference-${id}`,
        date: localDay(new Date(createdAt)),
        title: closed === 1 ? 'Difference closed' : 'Difference opened again',
        detail: joined(catalogueTopic(topicId)?.label ?? ownLabel, shortened(reason)),
        concernIds: [concernId],
        source: { screen: 'compare', concernId, topicId },
      })),

    decision: (db, personId) => datedDecisions(db, personId).flatMap(decisionEvents),

    bundle: (db, personId) =>
      datedBundles(db, personId).map(({ id, concernId, providerName, read, pageCount, createdAt }) => ({
        id: `bundle-${id}`,
        date: localDay(new Date(createdAt)),
        title: `Handed over to ${providerName}`,
        detail: joined(READ_LABELS[read], pageCount === 1 ? '1 page' : `${pageCount} pages`),
        concernIds: [concernId],
        source: { screen: 'share', concernId },
      })),
  }

/** A record asked for, and the day it is due; without either date it still stands with those of unknown date. */
function requestEvents(request: DatedRequest): Event[] {
  const { id, concernId, what, providerName, recordId, askedOn, dueOn } = request
  const event = (part: 'asked' | 'due', date: string | null, title: string): Event => ({
    id: `request-${part}-${id}`,
    date,
    title,
    detail: joined(providerName),
    concernIds: [concernId],
    source: recordId === null ? { screen: 'overview', concernId } : { screen: 'record', recordId },
  })
  return [
    ...(askedOn !== null || dueOn === null ? [event('asked', askedOn, what)] : []),
    ...(dueOn !== null ? [event('due', dueOn, `Due: ${what}`)] : []),
  ]
}

const DECISION_TITLES: Readonly<Record<DatedDecision['kind'], string>> = {
  decided: 'Decided',
  'working-plan': 'Working plan',
  reopened: 'Question opened again',
}

/** A word on a concern, and the day on which to look again while it is the last one. */
function decisionEvents({ id, concernId, kind, text, reviewOn, createdAt }: DatedDecision): Event[] {
  const written: Event = {
    id: `decision-${id}`,
    date: localDay(new Date(createdAt)),
    title: DECISION_TITLES[kind],
    detail: shortened(text),
    concernIds: [concernId],
    source: { screen: 'overview', concernId },
  }
  if (reviewOn === null) return [written]
  return [written, { ...written, id: `decision-review-${id}`, date: reviewOn, title: 'Look again' }]
}

/** Nothing where the title says the same. */
function typeWords(type: keyof typeof RECORD_TYPE_WORDS, title: string): string | null {
  const { label } = RECORD_TYPE_WORDS[type]
  return type === 'unknown' || label.toLowerCase() === title.toLowerCase() ? null : label
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ')
}

function shortened(text: string): string {
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL).trimEnd()}…`
}
