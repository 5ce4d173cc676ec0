import { z } from 'zod'

/** The HTTP status all failures travel under; what they mean is in their code. */
export const FAILURE_STATUS = 422

/**
 * Every failure that can cross the contract: one code for each cause, with the data needed to act.
 * The page branches on the code; the message is for logs and the terminal.
 */
export const failures = {
  NO_VAULT: failure('There is no vault at this place yet.', z.object({ path: z.string() })),
  LOCKED: failure('The vault is locked.'),
  WRONG_PASSPHRASE: failure('That passphrase does not open this vault.'),
  VAULT_EXISTS: failure('There is already a vault at this place.', z.object({ path: z.string() })),
  VAULT_IN_USE: failure('Another program has this vault open.', z.object({ path: z.string() })),
  VAULT_FROM_THE_FUTURE: failure(
    'This vault was last used by a newer version of Consilium.',
    z.object({ vaultVersion: z.number(), knownVersion: z.number() }),
  ),
  VAULT_DAMAGED: failure('The vault file cannot be read.', z.object({ path: z.string() })),
  KEYS_MISSING: failure('The key file beside the vault is gone.', z.object({ path: z.string() })),
  CANNOT_WRITE: failure('The folder of the vault cannot be written to.', z.object({ path: z.string() })),
  DISK_FULL: failure('The disk is full. Nothing was changed.'),
  NOT_FOUND: failure('This is no longer here.', z.object({ what: z.string() })),
  IN_USE: failure('Something else still rests on this.', z.object({ what: z.string(), count: z.number() })),
  UPLOAD_BROKEN: failure('The file did not arrive whole. Nothing was kept of it.'),
  EMPTY_FILE: failure('The file is empty.'),
  CANNOT_READ: failure('The folder cannot be read.', z.object({ path: z.string() })),
  NOT_PICTURES: failure('Only pictures can be joined.'),
  IN_A_CIRCLE: failure('The other record is a newer version of this one.'),
}

function failure(message: string): { status: number; message: string }
function failure<Data extends z.ZodType>(
  message: string,
  data: Data,
): { status: number; message: string; data: Data }
function failure(message: string, data?: z.ZodType) {
  return { status: FAILURE_STATUS, message, ...(data && { data }) }
}

export type FailureCode = keyof typeof failures

/** Why a record could not be read, as kept with the record. */
export const READING_FAILURES = [
  'NOT_A_PDF',
  /** No kind of file that can be shown page by page. */
  'UNKNOWN_KIND',
  'PASSWORD_NEEDED',
  'WRONG_PASSWORD',
  'DAMAGED',
  'UNSUPPORTED_SECURITY',
  'TOO_SLOW',
  'TOO_LARGE',
  'CRASHED',
  'DISK_FULL',
] as const

export type ReadingFailure = (typeof READING_FAILURES)[number]
