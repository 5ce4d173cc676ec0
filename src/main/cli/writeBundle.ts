import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { serveBundle } from '../features/bundles/serveBundle.ts'
import { oneNamed } from './oneNamed.ts'
import { tellProgress } from './progress.ts'
import type { Session } from './session.ts'

export interface BundleWritten {
  out: string
  pageCount: number
}

/** Makes a bundle and writes its zip; the file appears only when it is whole. */
export async function writeBundle(
  { client, services }: Session,
  concern: string,
  options: { for: string; read: 'full' | 'independent'; out: string },
): Promise<BundleWritten> {
  const people = await client.people.list()
  const concerns = (await Promise.all(people.map(({ id }) => client.concerns.list({ personId: id })))).flat()
  const { id: concernId, personId } = oneNamed('concern', concerns, concern, ({ title }) => title)
  const providers = await client.providers.list({ personId })
  const { id: providerId } = oneNamed('provider', providers, options.for, ({ name }) => name)

  for await (const step of await client.bundles.make({ concernId, providerId, read: options.read })) {
    if (step.kind === 'progress') {
      tellProgress(`${step.done} of ${step.total} records`)
      continue
    }
    const { body } = serveBundle(services.vault.db(), services.bundles, `${step.ticket}.zip`)
    const unfinished = `${options.out}.part`
    try {
      await pipeline(Readable.fromWeb(body as never), createWriteStream(unfinished))
      await rename(unfinished, options.out)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    return { out: options.out, pageCount: step.pageCount }
  }
  throw new Error('The bundle was not made.')
}
