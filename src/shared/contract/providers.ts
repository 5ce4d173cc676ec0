import { oc } from '@orpc/contract'
import { z } from 'zod'
import { isNpi } from '#shared/domain/npi.ts'
import { failures } from './errors.ts'
import { Id, Instant, Line, Prose, RequiredLine, WithId } from './fields.ts'

const { LOCKED, NOT_FOUND, DISK_FULL, IN_USE } = failures

export const ProviderFields = z.object({
  name: RequiredLine,
  specialty: Line,
  organization: Line,
  /** Kept as typed: people write extensions, "ask for Ann" and foreign numbers. */
  phone: Line,
  fax: Line,
  email: z.union([z.literal(''), z.email()]),
  portal: Line,
  address: Prose,
  /** US National Provider Identifier; its check digit must fit. */
  npi: z
    .string()
    .trim()
    .refine((npi) => npi === '' || isNpi(npi), { error: 'Not an NPI' }),
  /** The family doctor, or whoever looks after the person's care as a whole. At most one for each person. */
  isPrimary: z.boolean(),
  note: Prose,
})

export const Provider = ProviderFields.extend({
  id: Id,
  personId: Id,
  createdAt: Instant,
  trashedAt: Instant.nullable(),
})

export type ProviderFields = z.infer<typeof ProviderFields>
export type Provider = z.infer<typeof Provider>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const providers = {
  list: route.input(z.object({ personId: Id })).output(z.array(Provider)),
  create: route
    .input(ProviderFields.partial().required({ name: true }).extend({ personId: Id }))
    .output(Provider),
  update: route.input(ProviderFields.partial().extend({ id: Id })).output(Provider),
  /** Refused with IN_USE while opinions rest on the provider. */
  trash: route.errors({ IN_USE }).input(WithId).output(z.void()),
  restore: route.input(WithId).output(z.void()),
}
