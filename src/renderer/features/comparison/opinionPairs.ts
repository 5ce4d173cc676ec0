import type { ComparedOpinion, TopicRow } from '#shared/contract/comparison.ts'
import { capitalized, ordinalWord } from '#shared/domain/ordinal.ts'
import type { Relation } from '#shared/domain/relation.ts'

export type CompareWith = 'previous' | 'first'

/** Two opinions beside each other on one topic. */
export interface OpinionPair {
  earlier: ComparedOpinion
  later: ComparedOpinion
  relation: Relation
  /** Empty where one of the two is silent. */
  reason: string
  /** True where the person decided it. */
  marked: boolean
}

/**
 * The pairs whose pages can be put side by side: each opinion after the first with the one it is compared with. Where
 * nothing earlier speaks to the topic, or the opinion is silent, it stands beside its neighbour.
 */
export function pagePairs(
  row: TopicRow,
  opinions: readonly ComparedOpinion[],
  compareWith: CompareWith,
): OpinionPair[] {
  return opinions.slice(1).map((later, index) => {
    const cell = row.cells[index + 1]
    const related = compareWith === 'first' ? cell?.withFirst : cell?.withPrevious
    const neighbour = opinions[compareWith === 'first' ? 0 : index]!
    const earlier = opinions.find(({ id }) => id === related?.toOpinionId) ?? neighbour
    return {
      earlier,
      later,
      relation: related?.relation ?? 'not-stated',
      reason: related?.reason ?? '',
      marked: related?.marked ?? false,
    }
  })
}

/**
 * The pairs on which the person can give their word: neighbours that both speak, each with the first, and all that
 * already carry a mark. Deciding the neighbours decides the row.
 */
export function markablePairs(row: TopicRow, opinions: readonly ComparedOpinion[]): OpinionPair[] {
  const related = (['previous', 'first'] as const).flatMap((compareWith) =>
    pagePairs(row, opinions, compareWith).filter((pair) => pair.relation !== 'not-stated'),
  )
  const marked = row.marks.flatMap((mark): OpinionPair[] => {
    const earlier = opinions.find(({ id }) => id === mark.earlierOpinionId)
    const later = opinions.find(({ id }) => id === mark.laterOpinionId)
    if (!earlier || !later || !speaksIn(row, earlier) || !speaksIn(row, later)) return []
    return [{ earlier, later, relation: mark.relation, reason: mark.reason, marked: true }]
  })
  return [...related, ...marked].filter(
    (pair, index, all) => all.findIndex((other) => pairKey(other) === pairKey(pair)) === index,
  )
}

/** The pair to begin with: the first that nobody has decided, else the first. */
export function pairToDecide(pairs: readonly OpinionPair[]): OpinionPair | undefined {
  return pairs.find((pair) => pair.relation === 'unclear' && !pair.marked) ?? pairs[0]
}

/**
 * The pair to show for an opinion: one in which somebody speaks; of those, where it is the later one; else where it is
 * the earlier.
 */
export function pairShowing(
  row: TopicRow,
  pairs: readonly OpinionPair[],
  opinionId: string | undefined,
): OpinionPair | undefined {
  const theirs = [
    ...pairs.filter(({ later }) => later.id === opinionId),
    ...pairs.filter(({ earlier }) => earlier.id === opinionId),
  ]
  return (
    theirs.find(({ earlier, later }) => speaksIn(row, earlier) || speaksIn(row, later)) ??
    theirs[0] ??
    pairs[0]
  )
}

/** "First and second". */
export function pairName({ earlier, later }: OpinionPair): string {
  return `${capitalized(ordinalWord(earlier.number))} and ${ordinalWord(later.number)}`
}

/** Names a pair by its opinions. */
export function pairKey({ earlier, later }: OpinionPair): string {
  return `${earlier.id} ${later.id}`
}

function speaksIn(row: TopicRow, { id }: ComparedOpinion): boolean {
  return row.cells.some((cell) => cell.opinionId === id && cell.statements.length > 0)
}
