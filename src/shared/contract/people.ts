import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failures } from './errors.ts'
import { Id, Instant, PartialDate, Prose, RequiredLine, WithId } from './fields.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

export const PersonFields = z.object({
  name: RequiredLine,
  birthDate: PartialDate.nullable(),
  /** True where the reader looks after this person; false where it is the reader. */
  lookedAfter: z.boolean(),
  note: Prose,
})

export const Person = PersonFields.extend({ id: Id, createdAt: Instant, trashedAt: Instant.nullable() })

export type PersonFields = z.infer<typeof PersonFields>
export type Person = z.infer<typeof Person>

/** How much is kept for a person: the numbers in the sidebar. */
export const PersonCounts = z.object({ records: z.number(), providers: z.number(), concerns: z.number() })

export type PersonCounts = z.infer<typeof PersonCounts>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const people = {
  list: route.output(z.array(Person)),
  counts: route.input(WithId).output(PersonCounts),
  create: route.input(PersonFields.partial().required({ name: true })).output(Person),
  update: route.input(PersonFields.partial().extend({ id: Id })).output(Person),
  trash: route.input(WithId).output(z.void()),
  restore: route.input(WithId).output(z.void()),
}
