import type { Opinion } from '#shared/contract/opinions.ts'
import { normalizeForEquality } from '#shared/domain/normalize.ts'

/** Between the statements of one opinion on one topic. */
export const JOIN = '; '

/** What opinions say on a topic, so written that only a change of meaning could change it. */
export function saidOn(opinions: readonly Opinion[], topicId: string): string {
  return JSON.stringify(opinions.map((opinion) => normalizeForEquality(textOn(opinion, topicId) ?? '')))
}

/** What an opinion says on a topic as one text; null where it is silent. */
export function textOn(opinion: Opinion, topicId: string): string | null {
  const texts = opinion.statements
    .filter((statement) => statement.topicId === topicId)
    .map(({ text }) => text)
  return texts.length > 0 ? texts.join(JOIN) : null
}
