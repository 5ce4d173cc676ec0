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

/** Another version of a record. */
export const OtherVersion = z.object({ id: Id, title: z.string(), date: PartialDate.nullable() })

export const Evidence = EvidencePlace.extend({
  id: Id,
  statementId: Id,
  recordTitle: z.string(),
  /** False: the words are no longer where they were ("check this"). */
  found: z.boolean(),
  /** False: no person has looked at it yet. */
  checked: z.boolean(),
  /** The newest version of the record, where this one has been replaced. */
  newerVersion: OtherVersion.nullable(),
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

/** Words offered as what an opinion says, and where its records say so. Nobody has said yet that they are its words. */
export const SuggestedStatement = z.object({
  text: z.string(),
  evidence: z.array(
    EvidencePlace.pick({ recordId: true, pageLabel: true }).extend({
      factId: Id,
      recordTitle: z.string(),
      /** Null where the words can no longer be found, or the person gave no place. */
      pageIndex: z.number().nullable(),
      quote: z.string().nullable(),
      rects: z.array(RectSchema),
      /** True where the person has said of this fact that it is so. */
      confirmed: z.boolean(),
    }),
  ),
  /** True where the person has confirmed every fact of one record that says so. */
  confirmed: z.boolean(),
  /** True where it says all that is written for the opinion on the topic, and more. */
  adds: z.boolean(),
})

export const SuggestedTopic = z.object({
  topicId: Id,
  suggestions: z.array(SuggestedStatement),
  /** Two reports, two values of one report, or a report and what is written, that do not go together or may not. */
  apart: z
    .object({
      relation: z.enum(['different', 'unclear']),
      between: z.enum(['reports', 'values', 'statement']),
    })
    .nullable(),
  /** What is written for the opinion on it already. */
  said: z.string().nullable(),
})

const SuggestedWords = z.object({ topicId: Id, text: Prose.min(1) })

const AcceptedSuggestion = SuggestedWords.extend({
  factIds: z.array(Id).max(200),
  /**
   * `read`: the person has looked at the words in the record; `unread`: only what they had confirmed before counts as looked at;
   * `changed`: they looked, and gave words of their own, which say nothing on what was read.
   */
  how: z.enum(['read', 'unread', 'changed']).default('read'),
})

export type SuggestedStatement = z.infer<typeof SuggestedStatement>
export type SuggestedTopic = z.infer<typeof SuggestedTopic>
export type SuggestedWords = z.infer<typeof SuggestedWords>
export type AcceptedSuggestion = z.infer<typeof AcceptedSuggestion>
export type EvidencePlace = z.infer<typeof EvidencePlace>
export type OtherVersion = z.infer<typeof OtherVersion>
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
  /** Lets the opinion rest on one more record. */
  attachRecord: route.input(z.object({ id: Id, recordId: Id })).output(Opinion),

  /** What the records of an opinion say that is not written for it, topic by topic, and what was put aside. */
  suggestions: route
    .input(z.object({ opinionId: Id }))
    .output(z.object({ topics: z.array(SuggestedTopic), putAside: z.array(SuggestedWords) })),
  /**
   * Makes suggestions statements, with the places they rest on, and puts others aside. Answers what `takeBackSuggestions` needs to
   * undo it.
   */
  acceptSuggestions: route
    .input(
      z.object({
        opinionId: Id,
        suggestions: z.array(AcceptedSuggestion).max(500),
        putAside: z.array(SuggestedWords).max(500).default([]),
      }),
    )
    .output(z.object({ statementIds: z.array(Id), factIds: z.array(Id) })),
  takeBackSuggestions: route
    .input(
      z.object({
        opinionId: Id,
        statementIds: z.array(Id).max(500),
        factIds: z.array(Id).max(5000),
        bringBack: z.array(SuggestedWords).max(500).default([]),
      }),
    )
    .output(z.void()),
  putSuggestionAside: route.input(SuggestedWords.extend({ opinionId: Id })).output(z.void()),
  bringSuggestionBack: route.input(SuggestedWords.extend({ opinionId: Id })).output(z.void()),

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
