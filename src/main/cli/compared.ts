import type { Comparison } from '#shared/contract/comparison.ts'

/** A comparison as `compare` prints it: where it stands, and each topic with what was said and where. */
export function compared({ standing, topics }: Comparison) {
  return {
    standing: standing.standing,
    topics: topics.map(({ topicId, group, relation, reason, cells }) => ({
      topic: topicId,
      group,
      relation,
      reason,
      statements: cells
        .flatMap(({ statements }) => statements)
        .map(({ opinionId, text, evidence }) => ({
          opinionId,
          text,
          evidence: evidence.map(({ recordId, pageIndex, quote, rects }) => ({
            recordId,
            pageIndex,
            quote,
            rects,
          })),
        })),
    })),
  }
}

export type ComparisonResult = ReturnType<typeof compared>
