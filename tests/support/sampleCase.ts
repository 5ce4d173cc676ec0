import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Client, clientOf } from '../../src/main/client.ts'
import { createServices, type RunningServices } from '../../src/main/services.ts'
import { makeFilesFolder } from './filesFolder.ts'
import { pools } from './pools.ts'

/** The open sample case, there once a test runs. */
export interface SampleCase {
  client: Client
  services: RunningServices
}

/** The sample case for all tests of a file, removed after the last. */
export function sampleCase(): SampleCase {
  const folder = makeFilesFolder('consilium-sample-')
  const services = createServices(join(folder, 'vault.consilium'), pools)
  const client = clientOf(services)
  beforeAll(() => openSampleIn({ folder, client }), 120_000)
  afterAll(async () => {
    await services.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { client, services }
}

/** The files of a vault with the sample case. */
let sampleFiles: { name: string; bytes: Buffer }[] | undefined

/** Opens the sample case in an empty folder: made for the first test that wants it, copied for the others. */
export async function openSampleIn({ folder, client }: { folder: string; client: Client }): Promise<void> {
  if (!sampleFiles) {
    await client.vault.openSample()
    await client.vault.lock()
    sampleFiles = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  }
  for (const { name, bytes } of sampleFiles) writeFileSync(join(folder, name), bytes)
  await client.vault.openSample()
}
