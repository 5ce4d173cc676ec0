import { readFileSync } from 'node:fs'
import { type Client, clientOf } from '../client.ts'
import { createServices, type RunningServices } from '../services.ts'
import { vaultPath } from '../vaultPath.ts'

export interface SessionOptions {
  vault?: string
  passphraseFile?: string
}

/** One command's hold on the app: the router called directly, on a vault that is closed afterwards. */
export interface Session {
  client: Client
  services: RunningServices
  /** From `--passphrase-file`; null without one. */
  passphrase: string | null
}

/** The command line was not understood: exit code 2. */
export class UsageError extends Error {}

/** Runs one command; the vault is unlocked first if `unlock` says so, and always closed. */
export async function withSession<Result>(
  options: SessionOptions,
  unlock: boolean,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const passphrase = options.passphraseFile === undefined ? null : readPassphrase(options.passphraseFile)
  const services = createServices(vaultPath(options.vault))
  const client = clientOf(services)
  try {
    if (unlock) await client.vault.unlock({ passphrase })
    return await work({ client, services, passphrase })
  } finally {
    await services.close()
  }
}

function readPassphrase(path: string): string {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/, 1)[0]!
  } catch {
    throw new UsageError(`${path} cannot be read.`)
  }
}
