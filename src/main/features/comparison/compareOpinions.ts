import { setImmediate as nextTurn } from 'node:timers/promises'
import type {
  Cell,
  CellRelation,
  ComparedOpinion,
  Comparison,
  TopicRow,
} from '#shared/contract/comparison.ts'
import type { Concern } from '#shared/contract/concerns.ts'
import type { Opinion, Statement } from '#shared/contract/opinions.ts'
import type { Provider } from '#shared/contract/providers.ts'
import { columnNote, type OpinionFacts } from '#shared/domain/independence.ts'
import { capitalized, opinionName } from '#shared/domain/ordinal.ts'
import { countRelations } from '#shared/domain/relation.ts'
import { cellRelation, type RowState, rowState } from '#shared/domain/rowState.ts'
import { isOpenDifference, standingOf } from '#shared/domain/standing.ts'
import { type TopicDefinition, topicsInOrder } from '#shared/domain/topics.ts'
import type { Closing, RelationMark } from '../../store/rows/marks.ts'
import { inStatements, wordsNamed } from './changedWords.ts'
import { saidOn, textOn } from './saidOn.ts'

/** Everything a comparison is made from, as read from the store. */
export interface ComparisonSource {
  concern: Concern
  /** Earliest first. */
  opinions: readonly Opinion[]
  providers: ReadonlyMap<string, Provider>
  ownTopics: readonly TopicDefinition[]
  marks: readonly RelationMark[]
  closings: readonly Closing[]
  /** Pages of the records each opinion rests on, by opinion id. */
  pagesChecked: ReadonlyMap<string, number>
}

/** After so long the next row waits for another turn of the event loop; in milliseconds. */
const LONGEST_MS = 10

/** Sets the opinions on a concern side by side, by the rules of shared/domain; many rows take several turns. */
export async function compareOpinions(source: ComparisonSource): Promise<Comparison> {
  const { concern, opinions } = source
  const topics = await rowsOf(source)
  const facts = opinions.map(factsOf)
  const standing = standingOf({
    opinions: facts,
    rows: topics.map((row) => ({
      group: row.group,
      relation: row.relation,
      mentionedBy: row.cells
        .filter(({ statements }) => statements.length > 0)
        .map(({ opinionId }) => opinionId),
      closed: row.closed !== null,
    })),
    decision: concern.decision,
  })
  return {
    concern,
    standing,
    opinions: opinions.map((opinion, index) => comparedOpinion(source, opinion, facts, index)),
    topics,
    counts: countRelations(topics),
  }
}

async function rowsOf(source: ComparisonSource): Promise<TopicRow[]> {
  const topics = topicsInOrder(source.ownTopics).filter(
    (topic) => topic.custom || source.opinions.some((opinion) => textOn(opinion, topic.id) !== null),
  )
  const rows: TopicRow[] = []
  let until = performance.now() + LONGEST_MS
  for (const topic of topics) {
    if (performance.now() > until) {
      await nextTurn()
      until = performance.now() + LONGEST_MS
    }
    rows.push(rowOf(source, topic))
  }
  return rows
}

function rowOf(source: ComparisonSource, topic: TopicDefinition): TopicRow {
  const { opinions } = source
  const { marks: mine, closed } = whatStillCounts(source, topic.id)
  const markOn = (earlier: number, later: number) =>
    mine.find(
      (mark) =>
        mark.earlierOpinionId === opinions[earlier]?.id && mark.laterOpinionId === opinions[later]?.id,
    ) ?? null
  const place = (id: string) => opinions.findIndex((opinion) => opinion.id === id)
  const texts = opinions.map((opinion) => textOn(opinion, topic.id))
  const state = rowState(topic.id, texts, markOn)
  return {
    topicId: topic.id,
    label: topic.label,
    explanation: topic.explanation,
    custom: topic.custom,
    group: topic.group,
    relation: state.relation,
    reason: state.reason,
    cells: opinions.map((opinion, position): Cell => {
      const statements = opinion.statements.filter((statement) => statement.topicId === topic.id)
      const related = (compareWith: 'previous' | 'first') =>
        relationInCell(opinions, state, position, compareWith, markOn, statements)
      return {
        opinionId: opinion.id,
        statements,
        withPrevious: related('previous'),
        withFirst: related('first'),
      }
    }),
    marks: mine
      .filter(
        (mark) =>
          place(mark.earlierOpinionId) >= 0 && place(mark.earlierOpinionId) < place(mark.laterOpinionId),
      )
      .map(({ topicId: _topic, said: _said, ...mark }) => mark),
    openDifference: isOpenDifference({ relation: state.relation, closed: closed !== null }),
    closed,
  }
}

/** A mark or a closing counts only for the words it was made on: other words leave it behind. */
function whatStillCounts(
  { opinions, marks, closings }: ComparisonSource,
  topicId: string,
): { marks: RelationMark[]; closed: TopicRow['closed'] } {
  const byId = (id: string) => opinions.filter((opinion) => opinion.id === id)
  const closing = closings.find((one) => one.topicId === topicId && one.said === saidOn(opinions, topicId))
  return {
    marks: marks.filter(
      (mark) =>
        mark.topicId === topicId &&
        mark.said === saidOn([...byId(mark.earlierOpinionId), ...byId(mark.laterOpinionId)], topicId),
    ),
    closed: closing ? { reason: closing.reason, createdAt: closing.createdAt } : null,
  }
}

function relationInCell(
  opinions: readonly Opinion[],
  state: RowState,
  position: number,
  compareWith: 'previous' | 'first',
  markOn: (earlier: number, later: number) => RelationMark | null,
  statements: readonly Statement[],
): CellRelation | null {
  const pair = cellRelation(state, position, compareWith)
  if (!pair) return null
  const { reason, marked } = pair
  // What an opinion leaves out, it does not speak against: seen from its own cell it agrees.
  const relation = pair.saysLess ? 'same' : pair.relation
  const mark = markOn(pair.earlier, pair.later)
  const changed = mark ? wordsNamed(statements, mark.words) : inStatements(statements, pair.changed)
  return { toOpinionId: opinions[pair.earlier]!.id, relation, reason, marked, changed }
}

function factsOf({ id, providerId, date, kind, given, seen, seenOpinionIds }: Opinion): OpinionFacts {
  return { id, providerId, date, kind, given, seen, seenIds: seenOpinionIds }
}

function comparedOpinion(
  source: ComparisonSource,
  { statements: _statements, ...opinion }: Opinion,
  facts: readonly OpinionFacts[],
  index: number,
): ComparedOpinion {
  const { id, name, specialty, organization } = source.providers.get(opinion.providerId)!
  return {
    ...opinion,
    number: index + 1,
    ordinal: capitalized(opinionName(index + 1)),
    provider: { id, name, specialty, organization },
    independence: columnNote(facts[index]!, facts.slice(0, index)),
    pagesChecked: source.pagesChecked.get(opinion.id) ?? 0,
  }
}
