import { oc } from '@orpc/contract'
import { z } from 'zod'
import { INDEPENDENCE_ICONS } from '#shared/domain/independence.ts'
import { RELATIONS } from '#shared/domain/relation.ts'
import { STANDINGS } from '#shared/domain/standing.ts'
import { TOPIC_GROUPS } from '#shared/domain/topics.ts'
import { Concern } from './concerns.ts'
import { failures } from './errors.ts'
import { Id, Instant, Line, Prose } from './fields.ts'
import { Opinion, Statement } from './opinions.ts'
import { Provider } from './providers.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

export const RelationSchema = z.enum(RELATIONS)

const Counts = z.record(RelationSchema, z.number())

/** A stretch of a statement's text: UTF-16 offsets, end exclusive. */
export const ChangedWords = z.object({ statementId: Id, start: z.number(), end: z.number() })

/** How the statement of one opinion relates to that of an earlier one on the same topic. */
export const CellRelation = z.object({
  toOpinionId: Id,
  relation: RelationSchema,
  reason: z.string(),
  /** The words that say more or something else, as rules or the person named them; none where nobody could. */
  changed: z.array(ChangedWords),
  /** True where the person decided it. */
  marked: z.boolean(),
})

export const Cell = z.object({
  opinionId: Id,
  statements: z.array(Statement),
  /** Null for the first opinion. */
  withPrevious: CellRelation.nullable(),
  withFirst: CellRelation.nullable(),
})

/** The person's own word on a pair of opinions, as they gave it; `reason` and `words` may be empty. */
export const PairMark = z.object({
  earlierOpinionId: Id,
  laterOpinionId: Id,
  relation: RelationSchema,
  reason: z.string(),
  words: z.string(),
})

export const TopicRow = z.object({
  topicId: Id,
  label: z.string(),
  explanation: z.string().nullable(),
  custom: z.boolean(),
  group: z.enum(TOPIC_GROUPS),
  relation: RelationSchema,
  reason: z.string(),
  cells: z.array(Cell),
  /** The person's marks on this topic, between opinions that are here and in this order. */
  marks: z.array(PairMark),
  /** True while independent opinions are `different` or `unclear` on it and the person has not closed it. */
  openDifference: z.boolean(),
  closed: z.object({ reason: z.string(), createdAt: Instant }).nullable(),
})

export const ComparedOpinion = Opinion.omit({ statements: true }).extend({
  /** Counted from 1, by date. */
  number: z.number(),
  /** "First opinion" */
  ordinal: z.string(),
  provider: Provider.pick({ id: true, name: true, specialty: true, organization: true }),
  independence: z.object({ icon: z.enum(INDEPENDENCE_ICONS), words: z.string() }),
  /** Pages of the records the opinion rests on: "5 pages checked" beside "Not mentioned". */
  pagesChecked: z.number(),
})

export const StandingReport = z.object({
  standing: z.enum(STANDINGS),
  headline: z.string(),
  sentence: z.string(),
  /** A line for each group some opinion speaks to: "What it is: 4 agree, 2 more specific". */
  lines: z.array(
    z.object({
      group: z.enum(TOPIC_GROUPS),
      label: z.string(),
      relation: RelationSchema,
      counts: Counts,
      words: z.string(),
    }),
  ),
  /** Which opinions count as a look of their own, and why; in the order of the opinions. */
  looks: z.array(
    z.object({
      opinionId: Id,
      counts: z.boolean(),
      /** False where it rests on something that is not known. */
      known: z.boolean(),
      words: z.string(),
      reason: z.string(),
    }),
  ),
})

export const Comparison = z.object({
  concern: Concern,
  standing: StandingReport,
  opinions: z.array(ComparedOpinion),
  topics: z.array(TopicRow),
  counts: Counts,
})

export type ChangedWords = z.infer<typeof ChangedWords>
export type CellRelation = z.infer<typeof CellRelation>
export type Cell = z.infer<typeof Cell>
export type PairMark = z.infer<typeof PairMark>
export type TopicRow = z.infer<typeof TopicRow>
export type ComparedOpinion = z.infer<typeof ComparedOpinion>
export type StandingReport = z.infer<typeof StandingReport>
export type Comparison = z.infer<typeof Comparison>

const Pair = z.object({ concernId: Id, topicId: Id, earlierOpinionId: Id, laterOpinionId: Id })

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const comparison = {
  get: route.input(z.object({ concernId: Id })).output(Comparison),
  /** The person's own word on how two opinions relate; it stands above every rule. */
  mark: route
    .input(
      Pair.extend({
        relation: z.enum(['same', 'refined', 'different', 'unclear']),
        reason: Line.default(''),
        words: Line.default(''),
      }),
    )
    .output(z.void()),
  unmark: route.input(Pair).output(z.void()),
  closeDifference: route
    .input(z.object({ concernId: Id, topicId: Id, reason: Prose.min(1) }))
    .output(z.void()),
  reopenDifference: route.input(z.object({ concernId: Id, topicId: Id })).output(z.void()),
  /** How two texts on one topic relate, without anything stored. */
  relate: oc
    .input(z.object({ topicId: Id, a: z.string().nullable(), b: z.string().nullable() }))
    .output(z.object({ relation: RelationSchema, reason: z.string() })),
}
