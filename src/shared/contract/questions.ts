import { oc } from '@orpc/contract'
import { z } from 'zod'
import { QUESTION_ORIGINS, QUESTION_STATES } from '#shared/domain/questionList.ts'
import { RELATIONS } from '#shared/domain/relation.ts'
import { failures } from './errors.ts'
import { Id, Instant, PartialDate, Prose } from './fields.ts'
import { Statement } from './opinions.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

/** What one opinion says on a question's topic. */
export const QuestionSide = z.object({
  opinionId: Id,
  /** Counted from 1, by date. */
  number: z.number(),
  providerName: z.string(),
  date: PartialDate.nullable(),
  statements: z.array(Statement).readonly(),
})

/** A statement that was written down as the answer. */
export const Answer = QuestionSide.omit({ statements: true }).extend({
  statementId: Id,
  text: z.string(),
})

/** One closing or reopening of the difference, with what the opinions had said then. */
export const ClosingEntry = z.object({
  topicId: Id,
  closed: z.boolean(),
  reason: z.string(),
  /** `providerName` is empty where it was not kept. */
  sides: z.array(z.object({ number: z.number(), providerName: z.string(), text: z.string() })).readonly(),
  createdAt: Instant,
})

export const Question = z.object({
  /** Within its concern; of a drafted question the id of its topic. */
  id: Id,
  origin: z.enum(QUESTION_ORIGINS),
  state: z.enum(QUESTION_STATES),
  topicId: Id.nullable(),
  label: z.string().nullable(),
  /** How the opinions relate on its topic; null where none speaks to it. */
  relation: z.enum(RELATIONS).nullable(),
  openDifference: z.boolean(),
  words: z.string(),
  /** The words of the draft; null for the person's own question. */
  draft: z.string().nullable(),
  /** Whether it goes on the sheet and into the bundle. */
  printed: z.boolean(),
  sides: z.array(QuestionSide),
  answers: z.array(Answer),
  /** Set while the person's closing of the difference stands. */
  closed: z.object({ reason: z.string(), createdAt: Instant }).nullable(),
  /** Every closing and reopening of the difference, oldest first. */
  history: z.array(ClosingEntry),
  trashedAt: Instant.nullable(),
})

export type QuestionSide = z.infer<typeof QuestionSide>
export type ClosingEntry = z.infer<typeof ClosingEntry>
export type Answer = z.infer<typeof Answer>
export type Question = z.infer<typeof Question>

const Reference = z.object({ concernId: Id, id: Id })

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const questions = {
  /** Every question of a concern in the person's order, the trash included. */
  list: route.input(z.object({ concernId: Id })).output(z.array(Question)),
  /** Adds a question of the person's own. */
  add: route
    .input(z.object({ concernId: Id, text: Prose.min(1), topicId: Id.nullable().default(null) }))
    .output(z.object({ id: Id })),
  update: route
    .input(
      Reference.extend({
        /** Null: back to the draft. */
        text: Prose.min(1).nullable().optional(),
        topicId: Id.nullable().optional(),
        /** Null: printed while it is open. */
        printed: z.boolean().nullable().optional(),
      }),
    )
    .output(z.void()),
  /** Puts questions into this order; those not named stay behind or where they were. */
  arrange: route.input(z.object({ concernId: Id, ids: z.array(Id) })).output(z.void()),
  trash: route.input(Reference).output(z.void()),
  restore: route.input(Reference).output(z.void()),
  /** Writes an answer down as a statement of an opinion. Moving that statement to the trash takes the answer away. */
  answer: route.input(Reference.extend({ opinionId: Id, topicId: Id, text: Prose.min(1) })).output(Statement),
}
