import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { makeFilesFolder } from '../support/filesFolder.ts'

const HOST = join(import.meta.dirname, '../../out/main/main/browser.js')

/** A running copy of the built browser host. */
export interface Host {
  /** The address with its one-time token. */
  address: string
  vaultPath: string
  /** Where the vault lies. */
  folder: string
  /** What it wrote to its error output so far. */
  complaints(): string
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts the built browser host on `vaultPath`, by default in a new folder. */
export async function startHost(vaultPath = newVaultPath()): Promise<Host> {
  const host = spawn(process.execPath, [HOST, '--no-open', '--vault', vaultPath], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  host.stderr.on('data', (text: Buffer) => {
    complaints += text
  })
  return {
    address: await printedAddress(host, () => complaints),
    vaultPath,
    folder: dirname(vaultPath),
    complaints: () => complaints,
    async stop(signal = 'SIGTERM') {
      if (host.exitCode !== null || host.signalCode !== null) return
      host.kill(signal)
      await once(host, 'exit')
    },
  }
}

function newVaultPath(): string {
  return join(makeFilesFolder('consilium-e2e-'), 'vault.consilium')
}

async function printedAddress(host: ChildProcess, complaints: () => string): Promise<string> {
  for await (const line of createInterface({ input: host.stdout! })) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error(`The host ended before it named its address.\n${complaints()}`)
}
