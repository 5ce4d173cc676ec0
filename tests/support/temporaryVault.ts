import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Client, clientOf } from '../../src/main/client.ts'
import { createServices, type RunningServices } from '../../src/main/services.ts'
import { makeFilesFolder } from './filesFolder.ts'
import { pools } from './pools.ts'

export interface TemporaryVault {
  /** Removed after the test, with all that lies in it. */
  folder: string
  path: string
  services: RunningServices
  client: Client
}

/** A folder for one test. */
export function temporaryFolder(): string {
  const folder = makeFilesFolder('consilium-test-')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The app's services on one vault file, whether or not it is there yet; closed after the test. */
export function servicesAt(path: string): Pick<TemporaryVault, 'services' | 'client'> {
  const services = createServices(path, pools)
  onTestFinished(() => services.close())
  return { services, client: clientOf(services) }
}

/** The app's services where no vault has been begun. */
export function noVaultYet(): TemporaryVault {
  const folder = temporaryFolder()
  const path = join(folder, 'vault.consilium')
  return { folder, path, ...servicesAt(path) }
}

/** A new vault, open, without a passphrase unless one is given. */
export async function temporaryVault(passphrase: string | null = null): Promise<TemporaryVault> {
  const vault = noVaultYet()
  await vault.client.vault.create({ passphrase })
  return vault
}

/** The contract's code of what a call fails with; undefined if it does not fail, or without a code. */
export async function failureOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}
