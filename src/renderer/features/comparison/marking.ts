import type { PairMark } from '#shared/contract/comparison.ts'
import { RELATION_LABELS } from '#shared/domain/relation.ts'
import { client, queryClient } from '../../api.ts'
import { showUndo } from '../../ui/toasts.tsx'

interface Topic {
  concernId: string
  topicId: string
}

/** What the person can say of a pair. */
export type MarkRelation = Exclude<PairMark['relation'], 'not-stated'>

export interface OwnMark extends PairMark {
  relation: MarkRelation
}

/** Keeps the person's word on a pair, with a way back to what was before. */
export async function saveMark(topic: Topic, mark: OwnMark, before: PairMark | undefined): Promise<void> {
  await client.comparison.mark({ ...topic, ...mark })
  await queryClient.invalidateQueries()
  showUndo(`Saved: ${markWord(mark.relation)}.`, () => shown(() => putBack(topic, mark, before)))
}

/** Takes the person's word on a pair back, so that the rules decide again. */
export async function removeMark(topic: Topic, mark: PairMark): Promise<void> {
  const { earlierOpinionId, laterOpinionId } = mark
  await client.comparison.unmark({ ...topic, earlierOpinionId, laterOpinionId })
  await queryClient.invalidateQueries()
  showUndo('Your mark is removed.', () => shown(() => putBack(topic, mark, mark)))
}

/** Closes an open difference with the person's reason. */
export async function closeDifference(topic: Topic, reason: string): Promise<void> {
  await client.comparison.closeDifference({ ...topic, reason })
  await queryClient.invalidateQueries()
  showUndo('The difference is closed.', () => shown(() => client.comparison.reopenDifference(topic)))
}

/** Opens a closed difference again; `reason` is what it was closed with. */
export async function reopenDifference(topic: Topic, reason: string): Promise<void> {
  await client.comparison.reopenDifference(topic)
  await queryClient.invalidateQueries()
  showUndo('The difference is open again.', () =>
    shown(() => client.comparison.closeDifference({ ...topic, reason })),
  )
}

/** The word for a relation between two opinions, where no row of doctors is meant. */
export function markWord(relation: PairMark['relation']): string {
  if (relation === 'same') return 'Same'
  return relation === 'different' ? 'Different' : RELATION_LABELS[relation]
}

async function putBack(topic: Topic, now: PairMark, before: PairMark | undefined): Promise<void> {
  if (before) {
    await client.comparison.mark({ ...topic, ...before, relation: before.relation as MarkRelation })
  } else {
    const { earlierOpinionId, laterOpinionId } = now
    await client.comparison.unmark({ ...topic, earlierOpinionId, laterOpinionId })
  }
}

async function shown(change: () => Promise<void>): Promise<void> {
  await change()
  await queryClient.invalidateQueries()
}
