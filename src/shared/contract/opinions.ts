import { oc } from '@orpc/contract'
import { z } from 'zod'
import { SEEN } from '#shared/domain/independence.ts'
import { GIVEN, OPINION_KINDS } from '#shared/domain/opinionKind.ts'
import { TOPIC_GROUPS } from '#shared/domain/topics.ts'
import { failures } from './errors.ts'
import { Id, Instant, PartialDate, Prose, RectSchema, RequiredLine, WithId } from './fields.ts'

const { LOCKED, NOT_FOUND, DISK_FULL, IN_USE } = failures

/** Where the words of a statement stand. */
export const EvidencePlace = z.object({
  recordId: Id,
  /** Counted from 0. */
  pageIndex: z.number().int().min(0),
  pageLabel: z.string().nullable(),
  /** The exact words, and the text just before and after them. */
  quote: z.string().min(1).max(10_000),
  before: z.string().max(500),
  after: z.string().max(500),
  /** UTF-16 offsets in the page's text, end exclusive. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  rects: z.array(RectSchema),
  source: z.enum(['text', 'ocr']),
  extractor: z.string(),
})

export const Evidence = EvidencePlace.extend({
  id: Id,
  statementId: Id,
  recordTitle: z.string(),
  /** False: the words are no longer where they were ("check this"). */
  found: z.boolean(),
  /** False: no person has looked at it yet. */
  checked: z.boolean(),
})

export const Statement = z.object({
  id: Id,
  opinionId: Id,
  topicId: Id,
  text: z.string(),
  evidence: z.array(Evidence),
})

export const OpinionFields = z.object({
  providerId: Id,
  date: PartialDate.nullable(),
  kind: z.enum(OPINION_KINDS),
  /** What the provider had in hand. */
  given: z.array(z.enum(GIVEN)),
  givenNote: Prose,
  /** What of the earlier opinions the provider had seen; `seenOpinionIds` names them where it is `some`. */
  seen: z.enum(SEEN),
  seenOpinionIds: z.array(Id),
  /** Records the opinion rests on. */
  recordIds: z.array(Id),
  note: Prose,
})

export const Opinion = OpinionFields.extend({
  id: Id,
  concernId: Id,
  statements: z.array(Statement),
  createdAt: Instant,
  trashedAt: Instant.nullable(),
})

export const CustomTopic = z.object({
  id: Id,
  concernId: Id,
  group: z.enum(TOPIC_GROUPS),
  label: RequiredLine,
})

export type EvidencePlace = z.infer<typeof EvidencePlace>
export type Evidence = z.infer<typeof Evidence>
export type Statement = z.infer<typeof Statement>
export type OpinionFields = z.infer<typeof OpinionFields>
export type Opinion = z.infer<typeof Opinion>
export type CustomTopic = z.infer<typeof CustomTopic>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const opinions = {
  /** The opinions of a concern by date, the first one first; either those in the trash or those outside it. */
  list: route
    .input(z.object({ concernId: Id, trashed: z.boolean().default(false) }))
    .output(z.array(Opinion)),
  get: route.input(WithId).output(Opinion),
  create: route
    .input(OpinionFields.partial().required({ providerId: true }).extend({ concernId: Id }))
    .output(Opinion),
  update: route.input(OpinionFields.partial().extend({ id: Id })).output(Opinion),
  trash: route.input(WithId).output(z.void()),
  restore: route.input(WithId).output(z.void()),

  addStatement: route
    .input(
      z.object({
        opinionId: Id,
        topicId: Id,
        text: Prose.min(1),
        evidence: z.array(EvidencePlace).default([]),
        /** False where the words were found by the app and no person has looked yet. */
        checked: z.boolean().default(true),
      }),
    )
    .output(Statement),
  updateStatement: route
    .input(z.object({ id: Id, text: Prose.min(1).optional(), topicId: Id.optional() }))
    .output(Statement),
  trashStatement: route.input(WithId).output(z.void()),
  restoreStatement: route.input(WithId).output(z.void()),

  addEvidence: route.input(z.object({ statementId: Id, place: EvidencePlace })).output(Statement),
  checkEvidence: route.input(z.object({ id: Id, checked: z.boolean() })).output(z.void()),
  removeEvidence: route.input(WithId).output(Statement),

  customTopics: route.input(z.object({ concernId: Id })).output(z.array(CustomTopic)),
  addTopic: route.input(CustomTopic.omit({ id: true })).output(CustomTopic),
  renameTopic: route.input(z.object({ id: Id, label: RequiredLine })).output(CustomTopic),
  /** Refused with IN_USE while statements speak to it. */
  removeTopic: route.errors({ IN_USE }).input(WithId).output(z.void()),
}
