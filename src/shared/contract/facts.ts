import { oc } from '@orpc/contract'
import { z } from 'zod'
import { FACT_KINDS, FACT_SUBJECTS } from '#shared/domain/reading/fact.ts'
import { failures } from './errors.ts'
import { Id, RectSchema, RequiredLine, WithId } from './fields.ts'
import { EvidencePlace } from './opinions.ts'
import { Mismatch } from './records.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

export const FACT_STATES = ['suggested', 'accepted', 'corrected', 'rejected'] as const

/** Something read out of a record, or added by the person. */
export const Fact = z.object({
  id: Id,
  recordId: Id,
  kind: z.enum(FACT_KINDS),
  value: z.string(),
  /** In the field's own notation, as in `FoundFact`. */
  normalized: z.string().nullable(),
  status: z.enum(FACT_STATES),
  /** From 0 to 1; 1 for what the person added. */
  confidence: z.number(),
  /** Null where the person gave no place, or the words can no longer be found ("check this"). */
  pageIndex: z.number().nullable(),
  quote: z.string().nullable(),
  rects: z.array(RectSchema),
  negated: z.boolean(),
  uncertain: z.boolean(),
  about: z.enum(FACT_SUBJECTS),
  detail: z.record(z.string(), z.string()),
  /** Readings among which the person must choose, in the notation of `normalized`. */
  choices: z.array(z.string()),
  reason: z.string().nullable(),
  /** What had been read, where the person corrected it. */
  readValue: z.string().nullable(),
  addedByPerson: z.boolean(),
})

export type FactState = (typeof FACT_STATES)[number]
export type Fact = z.infer<typeof Fact>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const facts = {
  /** In the order they stand in the document; those the person added come last. */
  list: route
    .input(z.object({ recordId: Id }))
    .output(z.object({ facts: z.array(Fact), mismatches: z.array(Mismatch) })),
  /** Says whether what was read is so; `suggested` takes a decision back, a correction included. */
  decide: route
    .input(z.object({ id: Id, status: z.enum(['accepted', 'rejected', 'suggested']) }))
    .output(Fact),
  /** Gives the value as it should be; one of `choices`, or the person's own words. */
  correct: route
    .input(z.object({ id: Id, value: RequiredLine, normalized: z.string().max(500).nullable().optional() }))
    .output(Fact),
  /** Accepts all that is still suggested among these. */
  acceptAll: route.input(z.object({ ids: z.array(Id).max(5000) })).output(z.array(Fact)),
  /** Adds what the reading missed, with the words it rests on if they were marked. */
  add: route
    .input(
      z.object({
        recordId: Id,
        kind: z.enum(FACT_KINDS),
        value: RequiredLine,
        place: EvidencePlace.nullable().default(null),
      }),
    )
    .output(Fact),
  /** Removes a fact the person added. */
  remove: route.input(WithId).output(z.void()),
}
