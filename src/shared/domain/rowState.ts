import { ordinalWord } from './ordinal.ts'
import { isSilent, RELATIONS, type Relation, type RelationMark, relateMarked } from './relation.ts'

/** How two opinions relate on one topic; positions counted from 0 in the order of the opinions. */
export interface PairRelation {
  earlier: number
  later: number
  relation: Relation
  reason: string
  /** True where the person decided it. */
  marked: boolean
}

/** Where one topic stands over all opinions. */
export interface RowState {
  relation: Relation
  reason: string
  /** Positions of the opinions that speak to it. */
  mentions: number[]
  /** Every pair of opinions that both speak to it. */
  pairs: PairRelation[]
}

/** The person's mark on a pair of opinions, earlier and later position, or null. */
export type MarkOf = (earlier: number, later: number) => RelationMark | null

export type RelationCounts = Record<Relation, number>

const STRONGEST_FIRST: readonly Relation[] = ['different', 'unclear', 'refined', 'same']

/** What is alike, where "words" would be too bare. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['diagnosis', 'name'],
  ['type', 'name'],
  ['urgency', 'time'],
])

/**
 * The state of one topic over all opinions. With two or more that mention it: any different → `different`; else any unclear →
 * `unclear`; else any refined → `refined`; else `same`. With fewer → `not-stated`. What a pair's words leave unclear is
 * taken from other pairs where it follows (same as a third that is the same), never against the person's own mark.
 * `texts`: what each opinion says, null for silence.
 */
export function rowState(
  topicId: string,
  texts: readonly (string | null)[],
  markOf: MarkOf = () => null,
): RowState {
  const mentions = texts.flatMap((text, position) => (isSilent(text) ? [] : [position]))
  if (mentions.length < 2) {
    return { relation: 'not-stated', reason: silenceReason(mentions), mentions, pairs: [] }
  }
  const pairs = mentions.flatMap((earlier) =>
    mentions
      .filter((later) => later > earlier)
      .map((later): PairRelation => {
        const mark = markOf(earlier, later)
        const related = relateMarked(mark, topicId, texts[earlier] ?? null, texts[later] ?? null)
        return { earlier, later, ...related, marked: mark !== null }
      }),
  )
  fillWhatFollows(pairs)
  const relation = STRONGEST_FIRST.find((one) => pairs.some((pair) => pair.relation === one)) ?? 'same'
  return { relation, reason: rowReason(topicId, relation, pairs, mentions, texts.length), mentions, pairs }
}

/**
 * The relation to show inside one cell: with the nearest earlier opinion that speaks to the topic, or with the first
 * that does. Null for a silent cell and for the first that speaks.
 */
export function cellRelation(
  row: RowState,
  position: number,
  compareWith: 'previous' | 'first',
): PairRelation | null {
  const earlier = row.mentions.filter((mention) => mention < position)
  const other = compareWith === 'first' ? earlier[0] : earlier.at(-1)
  return row.pairs.find((pair) => pair.earlier === other && pair.later === position) ?? null
}

/** How many rows stand at each relation. */
export function countRelations(rows: readonly { relation: Relation }[]): RelationCounts {
  const counts = Object.fromEntries(RELATIONS.map((relation) => [relation, 0])) as RelationCounts
  for (const row of rows) counts[row.relation] += 1
  return counts
}

/** Settles unclear pairs through a third opinion that lies between or is the same, until nothing more follows. */
function fillWhatFollows(pairs: PairRelation[]): void {
  const between = (a: number, b: number) =>
    pairs.find((pair) => pair.earlier === Math.min(a, b) && pair.later === Math.max(a, b))
  const positions = [...new Set(pairs.flatMap((pair) => [pair.earlier, pair.later]))]
  for (let settled = true; settled; ) {
    settled = false
    for (const pair of pairs.filter((one) => one.relation === 'unclear' && !one.marked)) {
      const found = positions
        .filter((third) => third !== pair.earlier && third !== pair.later)
        .map((third) => followingRelation(pair, third, between))
      const relation = (['different', 'refined', 'same'] as const).find((one) => found.includes(one))
      if (relation === undefined) continue
      pair.relation = relation
      pair.reason = 'This follows from the others.'
      settled = true
    }
  }
}

function followingRelation(
  pair: PairRelation,
  third: number,
  between: (a: number, b: number) => PairRelation | undefined,
): Relation | null {
  const toEarlier = between(pair.earlier, third)?.relation
  const toLater = between(third, pair.later)?.relation
  if (toEarlier === 'same' && toLater === 'same') return 'same'
  if (toEarlier === 'same' && toLater === 'different') return 'different'
  if (toEarlier === 'different' && toLater === 'same') return 'different'
  // `refined` has a direction: it carries over only where the third stands on the right side of it.
  const firstAdds = toEarlier === 'refined' && third > pair.earlier
  const secondAdds = toLater === 'refined' && third < pair.later
  if ((firstAdds && (secondAdds || toLater === 'same')) || (toEarlier === 'same' && secondAdds))
    return 'refined'
  return null
}

function rowReason(
  topicId: string,
  relation: Relation,
  pairs: readonly PairRelation[],
  mentions: readonly number[],
  opinionCount: number,
): string {
  const deciding = pairs.filter((pair) => pair.relation === relation)
  const own = deciding.find((pair) => pair.marked)
  if (own !== undefined) return own.reason
  if (relation !== 'same') return deciding[0]?.reason ?? ''
  const alike = ALIKE.get(topicId) ?? 'words'
  if (mentions.length === opinionCount) return `Same ${alike} in ${opinionCount === 2 ? 'both' : 'all'}.`
  if (mentions.length > 2) return `Same ${alike} where mentioned.`
  return `Same ${alike} in ${mentions.map((position) => ordinalWord(position + 1)).join(' and ')}.`
}

function silenceReason(mentions: readonly number[]): string {
  const only = mentions[0]
  return only === undefined ? 'No one mentions this.' : `Only the ${ordinalWord(only + 1)} mentions this.`
}
