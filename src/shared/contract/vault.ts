import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failures } from './errors.ts'

const { NO_VAULT, LOCKED, WRONG_PASSPHRASE, VAULT_EXISTS, VAULT_IN_USE, VAULT_FROM_THE_FUTURE } = failures
const { VAULT_DAMAGED, KEYS_MISSING, CANNOT_WRITE, DISK_FULL } = failures

export const VaultStatus = z.object({
  state: z.enum(['none', 'locked', 'open']),
  path: z.string(),
  /** How the vault is protected; null while there is none or its key file is gone. */
  protection: z.enum(['passphrase', 'none']).nullable(),
  /** True while the sample case is open instead of the person's own vault. */
  sample: z.boolean(),
})

export type VaultStatus = z.infer<typeof VaultStatus>

/** Null stands for "no passphrase". */
const Passphrase = z.object({ passphrase: z.string().min(1).max(1000).nullable() })

export const CheckReport = z.object({
  ok: z.boolean(),
  /** One plain line for each thing found amiss. */
  problems: z.array(z.string()),
  records: z.number(),
  pages: z.number(),
  bytes: z.number(),
})

export type CheckReport = z.infer<typeof CheckReport>

const opening = oc.errors({
  NO_VAULT,
  WRONG_PASSPHRASE,
  VAULT_IN_USE,
  VAULT_FROM_THE_FUTURE,
  VAULT_DAMAGED,
  KEYS_MISSING,
  CANNOT_WRITE,
  DISK_FULL,
})

export const vault = {
  status: oc.output(VaultStatus),
  create: opening.errors({ VAULT_EXISTS }).input(Passphrase).output(VaultStatus),
  unlock: opening.input(Passphrase).output(VaultStatus),
  lock: oc.output(VaultStatus),
  /** Opens the sample case in a vault of its own; the person's vault is locked meanwhile. */
  openSample: opening.errors({ VAULT_EXISTS }).output(VaultStatus),
  /** Closes the sample case and goes back to the person's own vault (locked, or none yet). */
  leaveSample: oc.output(VaultStatus),
  /** Checks the file, the references, the search index and every record's hash. */
  check: oc.errors({ LOCKED, DISK_FULL }).output(CheckReport),
}
