import { createReadStream } from 'node:fs'
import { basename, join } from 'node:path'
import { type Client, clientOf } from '../src/main/client.ts'
import { receiveFile } from '../src/main/features/imports/receive.ts'
import { createServices, type RunningServices } from '../src/main/services.ts'

/** The app's own services on a new vault with one person in it. */
export interface BenchVault {
  services: RunningServices
  client: Client
  personId: string
}

/** Begins a new vault without a passphrase in a folder. */
export async function newVault(folder: string, name = 'bench'): Promise<BenchVault> {
  const services = createServices(join(folder, `${name}.consilium`))
  const client = clientOf(services)
  await client.vault.create({ passphrase: null })
  const { id: personId } = await client.people.create({ name: 'Nora Example' })
  return { services, client, personId }
}

/** How long an import took, in milliseconds from its begin. */
export interface ImportTimes {
  /** Until the words of every file could be found. */
  read: number
  /** Until facts had been looked for, too. */
  all: number
}

/** Adds files as uploads do, one after the other, and waits until everything is read. */
export async function importFiles(
  { services, personId }: BenchVault,
  files: readonly string[],
): Promise<ImportTimes> {
  const db = services.vault.db()
  const start = performance.now()
  let read = 0
  const done = new Set<string>()
  const stop = new AbortController()
  const watching = (async () => {
    for await (const { recordId, state } of services.readings.changes(stop.signal)) {
      if (state === 'waiting' || state === 'reading' || done.has(recordId)) continue
      done.add(recordId)
      read = performance.now() - start
    }
  })().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  for (const file of files) {
    const stream = createReadStream(file) as AsyncIterable<Uint8Array>
    await receiveFile(db, services.readings, { personId, fileName: basename(file), stream })
  }
  await services.readings.idle()
  const all = performance.now() - start
  stop.abort()
  await watching
  return { read, all }
}
