import { formatPartialDate, type PartialDate } from './dates.ts'
import { independentOf, type OpinionFacts } from './independence.ts'
import { type Look, looksOf } from './looks.ts'
import { capitalized, countWord, listed } from './ordinal.ts'
import { countLine, countRelations, type Relation, type RelationCounts } from './relation.ts'
import { TOPIC_GROUP_LABELS, TOPIC_GROUPS, type TopicGroup } from './topics.ts'

/** Where a concern stands. */
export const STANDINGS = [
  'no-opinion',
  'only-one-opinion',
  'not-settled',
  'doctors-agree',
  'working-plan',
  'decided',
] as const
export type Standing = (typeof STANDINGS)[number]

/** One compared topic, as far as the standing needs it. */
export interface StandingRow {
  group: TopicGroup
  relation: Relation
  /** Ids of the opinions that speak to it. */
  mentionedBy: readonly string[]
  /** True when the person closed the difference with a reason. */
  closed: boolean
}

export interface ConcernFacts {
  /** In order, the first one first. */
  opinions: readonly OpinionFacts[]
  rows: readonly StandingRow[]
  /** The person's own last word, or null. */
  decision: { kind: 'decided' | 'working-plan'; reviewOn: PartialDate | null } | null
}

/** One line under the headline: "What it is: 4 agree, 2 more specific". */
export interface StandingLine {
  group: TopicGroup
  label: string
  /** The marker to show beside it. */
  relation: Relation
  counts: RelationCounts
  words: string
}

export interface StandingReport {
  standing: Standing
  headline: string
  sentence: string
  /** A line for each group some opinion speaks to. */
  lines: StandingLine[]
  /** Which opinions count as a look of their own, and why; in the order of the opinions. */
  looks: Look[]
}

const HEADLINES: Readonly<Record<Standing, string>> = {
  'no-opinion': 'No opinions yet',
  'only-one-opinion': 'Waiting for a second opinion',
  'not-settled': 'Not settled yet',
  'doctors-agree': 'Doctors agree',
  'working-plan': 'Working plan',
  decided: 'Decided',
}

/** The groups on which doctors must agree before a concern counts as agreed. */
const DECISIVE: readonly TopicGroup[] = ['what-it-is', 'how-to-treat']
const GROUP_WORDS: Readonly<Record<TopicGroup, string>> = {
  'what-it-is': 'what it is',
  'how-to-treat': 'how to treat it',
  'what-next': 'what comes next',
}
const LINE_ORDER: readonly Relation[] = ['different', 'unclear', 'same', 'refined', 'not-stated']

/** Whether a topic is an open difference: `different` or `unclear`, and not closed by the person with a reason. */
export function isOpenDifference(row: Pick<StandingRow, 'relation' | 'closed'>): boolean {
  return (row.relation === 'different' || row.relation === 'unclear') && !row.closed
}

/**
 * Where a concern stands. The person's decision comes first. `doctors-agree` needs two independent opinions that say the
 * same on one topic at least, and no open difference in what it is and how to treat it. Nothing is counted as votes.
 */
export function standingOf(facts: ConcernFacts): StandingReport {
  const standing = standingName(facts)
  return {
    standing,
    headline: HEADLINES[standing],
    sentence: sentenceOf(standing, facts),
    lines: linesOf(facts),
    looks: looksOf(facts.opinions),
  }
}

function standingName({ opinions, rows, decision }: ConcernFacts): Standing {
  if (decision !== null) return decision.kind
  if (opinions.length === 0) return 'no-opinion'
  if (opinions.length === 1) return 'only-one-opinion'
  const decisive = rows.filter((row) => DECISIVE.includes(row.group))
  if (decisive.some(isOpenDifference)) return 'not-settled'
  return decisive.some((row) => agreedByTwo(row, opinions)) ? 'doctors-agree' : 'not-settled'
}

function agreedByTwo(row: StandingRow, opinions: readonly OpinionFacts[]): boolean {
  if (!saysTheSame(row)) return false
  return hasIndependentPair(opinions.filter((opinion) => row.mentionedBy.includes(opinion.id)))
}

function saysTheSame(row: StandingRow): boolean {
  return row.relation === 'same' || row.relation === 'refined'
}

function hasIndependentPair(opinions: readonly OpinionFacts[]): boolean {
  return opinions.some((a, index) => opinions.slice(index + 1).some((b) => independentOf(a, b).independent))
}

function sentenceOf(standing: Standing, facts: ConcernFacts): string {
  switch (standing) {
    case 'no-opinion':
      return 'Add the letter or report from your first doctor.'
    case 'only-one-opinion':
      return 'There is one opinion so far, so nothing to compare.'
    case 'decided':
      return 'You have decided. You can open this again at any time.'
    case 'working-plan': {
      const date = facts.decision?.reviewOn
      return date ? `This is tried first. Look again on ${formatPartialDate(date)}.` : 'This is tried first.'
    }
    case 'doctors-agree':
      return [...groupSentences(facts), ...closedSentence(facts)].join(' ')
    case 'not-settled':
      return notSettledSentence(facts)
  }
}

function notSettledSentence(facts: ConcernFacts): string {
  const [first, second] = facts.opinions
  if (facts.rows.some((row) => DECISIVE.includes(row.group) && isOpenDifference(row))) {
    return [...groupSentences(facts), ...closedSentence(facts)].join(' ')
  }
  if (!hasIndependentPair(facts.opinions)) {
    const reason =
      facts.opinions.length === 2 && first && second
        ? independentOf(first, second).reason
        : 'These opinions do not stand apart.'
    return `${reason} There is no second look yet.`
  }
  const closed = closedSentence(facts)
  if (closed.length > 0) return `${closed.join(' ')} They do not share another point yet.`
  if (facts.rows.some((row) => DECISIVE.includes(row.group) && saysTheSame(row))) {
    return 'Only opinions that do not stand apart speak to the same point.'
  }
  return `${capitalized(doctors(facts.opinions))} have not spoken to the same point yet.`
}

/** `closed`: all that was at odds there was closed by the person, which is told once for the whole concern. */
type GroupState = 'agree' | 'differ' | 'check' | 'apart' | 'one' | 'none' | 'closed'

/** "The three doctors agree on what it is. They differ on how to treat it." */
function groupSentences(facts: ConcernFacts): string[] {
  const states = DECISIVE.map((group) => ({ group, state: groupState(facts, group) }))
  const sentences: string[] = []
  for (const state of ['agree', 'differ', 'check', 'apart', 'one', 'none'] as const) {
    const groups = states.filter((entry) => entry.state === state).map((entry) => entry.group)
    if (groups.length === 0) continue
    sentences.push(groupSentence(state, groups, subjectOf(facts, groups, sentences.length === 0)))
  }
  return sentences
}

function groupSentence(
  state: Exclude<GroupState, 'closed'>,
  groups: readonly TopicGroup[],
  subject: string,
): string {
  const on = listed(groups.map((group) => `on ${GROUP_WORDS[group]}`))
  const plain = listed(groups.map((group) => GROUP_WORDS[group]))
  switch (state) {
    case 'agree':
      return `${subject} agree ${on}.`
    case 'differ':
      return `${subject} differ ${on}.`
    case 'check':
      return `What they say ${on} needs your check.`
    case 'apart':
      return `${subject} speak to different points ${on}.`
    case 'one':
      return `Only one says ${plain}.`
    case 'none':
      return `No one says ${plain} yet.`
  }
}

function groupState({ rows, opinions }: ConcernFacts, group: TopicGroup): GroupState {
  const mine = rows.filter((row) => row.group === group && row.mentionedBy.length > 0)
  const open = mine.filter(isOpenDifference)
  if (open.some((row) => row.relation === 'different')) return 'differ'
  if (open.length > 0) return 'check'
  const speakers = opinions.filter(({ id }) => mine.some((row) => row.mentionedBy.includes(id)))
  if (speakers.length < 2) return speakers.length === 1 ? 'one' : 'none'
  if (mine.some(saysTheSame)) return 'agree'
  return mine.some((row) => row.closed && row.relation !== 'not-stated') ? 'closed' : 'apart'
}

function subjectOf(facts: ConcernFacts, groups: readonly TopicGroup[], atStart: boolean): string {
  const allSpeak = groups.every((group) =>
    facts.opinions.every(({ id }) =>
      facts.rows.some((row) => row.group === group && row.mentionedBy.includes(id)),
    ),
  )
  if (!allSpeak) return 'Those who mention it'
  return atStart ? capitalized(doctors(facts.opinions)) : 'They'
}

function doctors(opinions: readonly OpinionFacts[]): string {
  const count = new Set(opinions.map((opinion) => opinion.providerId ?? opinion.id)).size
  return count === 1 ? 'the opinions' : `the ${countWord(count)} doctors`
}

function closedSentence({ rows }: ConcernFacts): string[] {
  const count = rows.filter(
    (row) => row.closed && (row.relation === 'different' || row.relation === 'unclear'),
  ).length
  if (count === 0) return []
  return [`You closed ${countWord(count)} ${count === 1 ? 'difference' : 'differences'}.`]
}

function linesOf({ rows }: ConcernFacts): StandingLine[] {
  return TOPIC_GROUPS.flatMap((group) => {
    const mine = rows.filter((row) => row.group === group && row.mentionedBy.length > 0)
    if (mine.length === 0) return []
    const counts = countRelations(mine)
    const present = LINE_ORDER.filter((relation) => counts[relation] > 0)
    const words = present.map((relation) => countLine(relation, counts[relation])).join(', ')
    return [{ group, label: TOPIC_GROUP_LABELS[group], relation: present[0] ?? 'not-stated', counts, words }]
  })
}
