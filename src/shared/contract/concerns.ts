import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failures } from './errors.ts'
import { Id, Instant, PartialDate, Prose, RequiredLine, WithId } from './fields.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

export const ConcernFields = z.object({
  /** The one medical question, in the person's words. */
  title: RequiredLine,
  askedOn: PartialDate.nullable(),
  note: Prose,
})

/** The last word on a concern; null while none was said, or after it was reopened. */
export const Decision = z.object({
  kind: z.enum(['decided', 'working-plan']),
  text: Prose,
  /** When to look again, for a working plan. */
  reviewOn: PartialDate.nullable(),
  createdAt: Instant,
})

export const Concern = ConcernFields.extend({
  id: Id,
  personId: Id,
  decision: Decision.nullable(),
  recordIds: z.array(Id),
  opinionCount: z.number(),
  createdAt: Instant,
  trashedAt: Instant.nullable(),
})

export type ConcernFields = z.infer<typeof ConcernFields>
export type Decision = z.infer<typeof Decision>
export type Concern = z.infer<typeof Concern>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const concerns = {
  list: route.input(z.object({ personId: Id })).output(z.array(Concern)),
  get: route.input(WithId).output(Concern),
  create: route
    .input(ConcernFields.partial().required({ title: true }).extend({ personId: Id }))
    .output(Concern),
  update: route.input(ConcernFields.partial().extend({ id: Id })).output(Concern),
  trash: route.input(WithId).output(z.void()),
  restore: route.input(WithId).output(z.void()),
  attachRecord: route.input(z.object({ concernId: Id, recordId: Id })).output(z.void()),
  detachRecord: route.input(z.object({ concernId: Id, recordId: Id })).output(z.void()),
  decide: route
    .input(
      z.object({
        id: Id,
        kind: z.enum(['decided', 'working-plan']),
        text: Prose.min(1),
        reviewOn: PartialDate.nullable(),
      }),
    )
    .output(Concern),
  reopen: route.input(z.object({ id: Id, text: Prose })).output(Concern),
}
