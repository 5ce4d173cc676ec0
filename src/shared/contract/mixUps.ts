import { oc } from '@orpc/contract'
import { z } from 'zod'
import { MIX_UP_KINDS, MIX_UP_WEIGHTS } from '#shared/domain/mixUps/mixUp.ts'
import { failures } from './errors.ts'
import { Id, Instant, Prose, WithId } from './fields.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

/** Where a value stands, or who says it. */
export const MixUpPlace = z.discriminatedUnion('in', [
  z.object({
    in: z.literal('record'),
    recordId: Id,
    recordTitle: z.string(),
    pageIndex: z.number().nullable(),
    pageLabel: z.string().nullable(),
    quote: z.string().nullable(),
    factId: Id,
  }),
  z.object({
    in: z.literal('opinion'),
    opinionId: Id,
    /** "Second opinion" */
    opinionName: z.string(),
    quote: z.string(),
  }),
  /** What is noted of the person these records are kept under. */
  z.object({ in: z.literal('person') }),
  /** The concern's own title. */
  z.object({ in: z.literal('question'), quote: z.string() }),
])

export const MixUp = z.object({
  kind: z.enum(MIX_UP_KINDS),
  /** `alarm`: the mark of a mix-up; `slip`: more likely a slip, or an earlier name. */
  weight: z.enum(MIX_UP_WEIGHTS),
  /** What it is about; empty where the kind says it. */
  subject: z.string(),
  heading: z.string(),
  sentence: z.string(),
  advice: z.string(),
  /** The values that do not go together, each with all the places it stands in. */
  sides: z.array(z.object({ value: z.string(), shown: z.string(), places: z.array(MixUpPlace) })),
  /** Records and opinions it is about. */
  recordIds: z.array(Id),
  opinionIds: z.array(Id),
  /** What the person said why it is all right; null while it stands. */
  putAside: z.object({ id: Id, reason: z.string(), createdAt: Instant }).nullable(),
})

export type MixUpPlace = z.infer<typeof MixUpPlace>
export type MixUp = z.infer<typeof MixUp>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const mixUps = {
  /** What between the records of a concern does not go together: alarms first, those put aside among them. */
  list: route.input(z.object({ concernId: Id })).output(z.array(MixUp)),
  /** Keeps why it is all right; it comes back only where another value differs. */
  putAside: route
    .input(
      z.object({
        concernId: Id,
        kind: z.enum(MIX_UP_KINDS),
        subject: z.string().max(500),
        /** `value` of each side. */
        values: z.array(z.string().max(500)).min(2).max(500),
        reason: Prose.min(1),
      }),
    )
    .output(WithId),
  takeBack: route.input(WithId).output(z.void()),
}
