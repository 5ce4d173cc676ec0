import type { TopicRow } from '#shared/contract/comparison.ts'
import { countRelations, type Relation, type RelationCounts } from '#shared/domain/relation.ts'
import { TOPIC_GROUP_LABELS, TOPIC_GROUPS, type TopicGroup } from '#shared/domain/topics.ts'
import { isOnlySuggested } from './suggestedRows.ts'

/** Which rows are asked for: all, those in which opinions do not say the same, or one kind alone. */
export type RowFilter = 'everything' | 'differences' | Relation

export interface RowGroup {
  group: TopicGroup
  label: string
  rows: TopicRow[]
  counts: RelationCounts
}

/**
 * The rows that a filter lets through, in their groups; groups without a row are left out. Rows on which only reports speak are no
 * comparison: they are counted nowhere, and only everything shows them.
 */
export function shownGroups(rows: readonly TopicRow[], filter: RowFilter): RowGroup[] {
  return TOPIC_GROUPS.map((group) => {
    const mine = rows.filter((row) => row.group === group && passes(row, filter))
    return {
      group,
      label: TOPIC_GROUP_LABELS[group],
      rows: mine,
      counts: countRelations(mine.filter((row) => !isOnlySuggested(row))),
    }
  }).filter(({ rows: mine }) => mine.length > 0)
}

/** How many rows of each kind a filter hides. */
export function hiddenCounts(rows: readonly TopicRow[], filter: RowFilter): RelationCounts {
  return countRelations(rows.filter((row) => !isOnlySuggested(row) && !passes(row, filter)))
}

/** How many rows a filter hides on which only reports speak so far. */
export function hiddenSuggested(rows: readonly TopicRow[], filter: RowFilter): number {
  return rows.filter((row) => isOnlySuggested(row) && !passes(row, filter)).length
}

/** Whether a row is one to look at: opinions clash on it, or nobody has decided yet whether they do. */
export function isDifference({ relation }: Pick<TopicRow, 'relation'>): boolean {
  return relation === 'different' || relation === 'unclear'
}

function passes(row: TopicRow, filter: RowFilter): boolean {
  if (filter === 'everything') return true
  if (isOnlySuggested(row)) return false
  const { relation } = row
  if (filter === 'differences') return relation !== 'same' && relation !== 'not-stated'
  return relation === filter
}
