import { ordinalWord } from './ordinal.ts'
import type { TextRange } from './page.ts'
import { relateMarked, topicReader } from './relate.ts'
import type { Relation, RelationMark } from './relation.ts'

/** How two opinions relate on one topic; positions counted from 0 in the order of the opinions. */
export interface PairRelation {
  earlier: number
  later: number
  relation: Relation
  reason: string
  /** `reason` in a few words, where there are any. */
  inShort: string | undefined
  /** True where the person decided it. */
  marked: boolean
  /** With `refined`: it is the earlier that says more. */
  saysLess: boolean
  /** True where the words are equal but for writing. */
  sameWords: boolean
  /** The words of the later that say more or something else, as far as rules name them. */
  changed: readonly TextRange[]
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

const STRONGEST_FIRST: readonly Relation[] = ['different', 'unclear', 'refined', 'same']

/** A row on which all agree says why in a few letters. */
const LONGEST_WHERE_ALIKE = 40

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
  const topic = topicReader(topicId)
  const mentions = texts.flatMap((text, position) => (topic(text).words === '' ? [] : [position]))
  if (mentions.length < 2) {
    return { relation: 'not-stated', reason: silenceReason(mentions), mentions, pairs: [] }
  }
  const pairs = mentions.flatMap((earlier) =>
    mentions
      .filter((later) => later > earlier)
      .map((later): PairRelation => {
        const mark = markOf(earlier, later)
        const related = relateMarked(mark, topic, texts[earlier] ?? null, texts[later] ?? null)
        const { reason, inShort, saysLess = false, sameWords = false, changed = [] } = related
        // Over all opinions it does not matter which of two is the more specific: neither speaks against the other.
        const relation = saysLess ? 'refined' : related.relation
        return {
          earlier,
          later,
          relation,
          reason,
          inShort,
          marked: mark !== null,
          saysLess,
          sameWords,
          changed,
        }
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

/** One opinion beside another: it says the same, more, less or something else. */
type Step = 'same' | 'more' | 'less' | 'different'

/** Settles unclear pairs through a third opinion that lies between or is the same, until nothing more follows. */
function fillWhatFollows(pairs: PairRelation[]): void {
  const positions = [...new Set(pairs.flatMap((pair) => [pair.earlier, pair.later]))]
  for (let settled = true; settled; ) {
    settled = false
    for (const pair of pairs.filter((one) => one.relation === 'unclear' && !one.marked)) {
      const found = positions.map((third) =>
        joinedStep(stepBetween(pairs, pair.earlier, third), stepBetween(pairs, third, pair.later)),
      )
      const step = (['different', 'more', 'less', 'same'] as const).find((one) => found.includes(one))
      if (step === undefined) continue
      pair.relation = step === 'more' || step === 'less' ? 'refined' : step
      pair.saysLess = step === 'less'
      pair.reason = 'This follows from the others.'
      pair.inShort = undefined
      settled = true
    }
  }
}

/** What the second says beside the first; null where that is not known. */
function stepBetween(pairs: readonly PairRelation[], first: number, second: number): Step | null {
  const pair = pairs.find(
    ({ earlier, later }) => earlier === Math.min(first, second) && later === Math.max(first, second),
  )
  if (pair === undefined) return null
  if (pair.relation === 'refined') return first < second === pair.saysLess ? 'less' : 'more'
  return pair.relation === 'same' || pair.relation === 'different' ? pair.relation : null
}

/** Two steps as one; null where nothing follows. What differs from the wider differs from the narrower too. */
function joinedStep(first: Step | null, second: Step | null): Step | null {
  if (first === null || second === null) return null
  if (first === 'same') return second
  if (second === 'same') return first
  if (first === second && first !== 'different') return first
  if (first === 'less' && second === 'different') return 'different'
  return first === 'different' && second === 'more' ? 'different' : null
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
  if (relation === 'refined') {
    const adding = deciding.find((pair) => !pair.saysLess)
    return adding?.inShort ?? adding?.reason ?? `The ${ordinalWord(deciding[0]!.earlier + 1)} says more.`
  }
  if (relation === 'different') return whatDiffers(deciding)
  if (relation !== 'same') return deciding[0]?.reason ?? ''
  const explained = deciding.find((pair) => !pair.sameWords)
  if (explained !== undefined) {
    const { reason, inShort = 'Same in other words.' } = explained
    return reason.length <= LONGEST_WHERE_ALIKE ? reason : inShort
  }
  const alike = ALIKE.get(topicId) ?? 'words'
  if (mentions.length === opinionCount) return `Same ${alike} in ${opinionCount === 2 ? 'both' : 'all'}.`
  if (mentions.length > 2) return `Same ${alike} where mentioned.`
  return `Same ${alike} in ${mentions.map((position) => ordinalWord(position + 1)).join(' and ')}.`
}

/** "Whether to have it, and how many treatments.": what the pairs differ in, else how the first of them differ. */
function whatDiffers(pairs: readonly PairRelation[]): string {
  const short = [...new Set(pairs.flatMap(({ inShort }) => inShort ?? []))]
  const [first, second] = short
  if (pairs[0]?.inShort === undefined || first === undefined) return pairs[0]?.reason ?? ''
  if (second === undefined) return first
  return `${first.replace(/\.$/, '')}, and ${second.charAt(0).toLowerCase()}${second.slice(1)}`
}

function silenceReason(mentions: readonly number[]): string {
  const only = mentions[0]
  return only === undefined ? 'No one mentions this.' : `Only the ${ordinalWord(only + 1)} mentions this.`
}
