import type { PageWords, Record } from '#shared/contract/records.ts'
import { client } from '../../api.ts'
import type { ChangedPage } from './changes.ts'

/** The text of each page of two versions of a document. */
export interface VersionTexts {
  older: string[]
  newer: string[]
}

/** What changed between two versions. */
export interface VersionChanges {
  /** Null where the two have hardly anything in common. */
  changed: ChangedPage[] | null
  /** The pages of the newer one, in the order of `changed`. */
  pages: PageWords[]
  /** Words of one of them were read from pictures, which is never quite certain. */
  fromPicture: boolean
}

const PAGES_AT_ONCE = 50

/** Reads both versions, a part at a time, and compares them in a worker of their own. */
export async function readVersionChanges(
  older: Record,
  newer: Record,
  signal: AbortSignal,
): Promise<VersionChanges> {
  const before = await wordsOf(older, signal)
  const after = await wordsOf(newer, signal)
  const texts = { older: before.map(({ text }) => text), newer: after.map(({ text }) => text) }
  return {
    changed: await compareInWorker(texts, signal),
    pages: after,
    fromPicture: [...before, ...after].some(({ source }) => source === 'ocr'),
  }
}

async function wordsOf({ id, reading }: Record, signal: AbortSignal): Promise<PageWords[]> {
  const pages: PageWords[] = []
  for (let from = 0; from < (reading.pageCount ?? 0); from += PAGES_AT_ONCE) {
    pages.push(...(await client.records.pageTexts({ recordId: id, from, count: PAGES_AT_ONCE }, { signal })))
  }
  return pages
}

function compareInWorker(texts: VersionTexts, signal: AbortSignal): Promise<ChangedPage[] | null> {
  const worker = new Worker(new URL('./changesWorker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<ChangedPage[] | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ChangedPage[] | null>) => resolve(data)
    worker.onerror = () => reject(new Error('The two versions could not be compared.'))
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.postMessage(texts)
  })
  return answer.finally(() => worker.terminate())
}
