import type { ComparedOpinion, TopicRow } from '#shared/contract/comparison.ts'
import type { SuggestedTopic } from '#shared/contract/opinions.ts'
import { catalogueTopic, TOPICS } from '#shared/domain/topics.ts'

/** What reports offer on topics, by topic and then by opinion. */
export type SuggestedByTopic = ReadonlyMap<string, ReadonlyMap<string, SuggestedTopic>>

/** What the reports of opinions offer; `found` in the order of `opinions`, undefined where it is not known yet. */
export function byTopic(
  opinions: readonly Pick<ComparedOpinion, 'id'>[],
  found: readonly (readonly SuggestedTopic[] | undefined)[],
): SuggestedByTopic {
  const topics = new Map<string, Map<string, SuggestedTopic>>()
  for (const [index, { id }] of opinions.entries())
    for (const topic of found[index] ?? []) {
      const ofTopic = topics.get(topic.topicId) ?? new Map<string, SuggestedTopic>()
      topics.set(topic.topicId, ofTopic.set(id, topic))
    }
  return topics
}

/** The rows with those on which only reports speak so far, where they belong. */
export function withSuggested(
  rows: readonly TopicRow[],
  suggested: SuggestedByTopic,
  opinions: readonly Pick<ComparedOpinion, 'id'>[],
): TopicRow[] {
  const there = new Set(rows.map(({ topicId }) => topicId))
  const further = [...suggested.keys()]
    .filter((topicId) => !there.has(topicId))
    .flatMap((topicId) => suggestedRow(topicId, opinions) ?? [])
  return [...rows, ...further].toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Whether no opinion speaks to a topic yet, and it stands there for what reports offer. */
export function isOnlySuggested({ custom, cells }: Pick<TopicRow, 'custom' | 'cells'>): boolean {
  return !custom && cells.length > 0 && cells.every(({ statements }) => statements.length === 0)
}

function suggestedRow(topicId: string, opinions: readonly Pick<ComparedOpinion, 'id'>[]): TopicRow | null {
  const topic = catalogueTopic(topicId)
  if (!topic) return null
  const { label, explanation, group, custom } = topic
  return {
    topicId,
    label,
    explanation,
    group,
    custom,
    relation: 'not-stated',
    reason: '',
    cells: opinions.map(({ id }) => ({ opinionId: id, statements: [], withPrevious: null, withFirst: null })),
    marks: [],
    openDifference: false,
    closed: null,
  }
}

/** The person's own topics keep their place after the catalogue's. */
function placeOf({ topicId, custom }: TopicRow): number {
  return custom ? TOPICS.length : TOPICS.findIndex(({ id }) => id === topicId)
}
