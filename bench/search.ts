import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageText } from '#shared/domain/page.ts'
import { storeContent } from '../src/main/store/content.ts'
import { inTransaction } from '../src/main/store/database.ts'
import { upsertPages } from '../src/main/store/rows/pages.ts'
import { insertRecord, updateReading } from '../src/main/store/rows/records.ts'
import type { BenchInput } from './bench.ts'
import { filesIn, writeTexts } from './inputs.ts'
import { isInstalled, median, percentile, type Run, timed } from './measure.ts'
import { medicalPage, QUERIES } from './medicalText.ts'
import { askRecoll, configureRecoll, indexWithRecoll } from './recoll.ts'
import type { Table } from './table.ts'
import { type BenchVault, newVault } from './vault.ts'

const PAGES_A_RECORD = 20
/** Pages asked for, as the list of records does. */
const LIMIT = 50
/** A word on no page: what is left of Recoll's time is its start. */
const NOWHERE = 'qqzzyxx'

interface Asked {
  kind: string
  query: string
}

/** What one search took, in milliseconds: by the clock, and of processors. */
type Took = Pick<Run, 'ms' | 'cpuMs'>

/**
 * Searches very many pages through the route that the screens use, and through `recollq` over the same texts, a file
 * for each page. With `--input`, the pages are the `.txt` files there.
 */
export async function benchSearch({ folder, input, rounds, pages }: BenchInput): Promise<Table[]> {
  if (input !== null) {
    const texts = () => filesIn(input, '.txt').map((file) => readFileSync(file, 'utf8'))
    return [await searchIn(folder, texts, rounds)]
  }
  const tables: Table[] = []
  for (const size of pages) {
    const texts = () => Array.from({ length: size }, (_, seed) => medicalPage(seed))
    tables.push(await searchIn(join(folder, String(size)), texts, rounds))
  }
  return tables
}

async function searchIn(folder: string, texts: () => readonly string[], rounds: number): Promise<Table> {
  const { vault, pages, msAPage } = await filledVault(folder, texts)
  try {
    const asked = Object.entries(QUERIES).flatMap(([kind, queries]) =>
      queries.map((query) => ({ kind, query })),
    )
    const recoll =
      isInstalled('recollq') && isInstalled('recollindex')
        ? configureRecoll(folder, join(folder, 'texts'))
        : null
    if (recoll) indexWithRecoll(recoll)

    const ours = new Map<Asked, Took[]>(asked.map((one) => [one, []]))
    const theirs = new Map<Asked, Took[]>(asked.map((one) => [one, []]))
    const starts: Took[] = []
    for (let round = 0; round < rounds; round++) {
      for (const one of asked) ours.get(one)!.push(await ask(vault, one))
      if (!recoll || round > 1) continue
      for (const one of asked) theirs.get(one)!.push(askRecoll(recoll, inRecoll(one), LIMIT, true))
      starts.push(askRecoll(recoll, NOWHERE, LIMIT, true))
    }
    const start = { ms: median(starts.map(({ ms }) => ms)), cpuMs: median(starts.map(({ cpuMs }) => cpuMs)) }
    const rows = [...Object.keys(QUERIES), 'all'].map((kind) => {
      const of = (times: Map<Asked, Took[]>) =>
        asked.filter((one) => kind === 'all' || one.kind === kind).flatMap((one) => times.get(one)!)
      const mine = of(ours)
      const [p50, p95] = percentiles(mine, 'ms')
      const [cpu50, cpu95] = percentiles(mine, 'cpuMs')
      const row = {
        queries: kind,
        'p50 ms': p50,
        'p95 ms': p95,
        'most ms': Math.max(...mine.map(({ ms }) => ms)),
        'cpu p50': cpu50,
        'cpu p95': cpu95,
      }
      if (!recoll) return row
      const peer = of(theirs).map(({ ms, cpuMs }) => ({
        ms: Math.max(0, ms - start.ms),
        cpuMs: Math.max(0, cpuMs - start.cpuMs),
      }))
      const [theirs50, theirs95] = percentiles(peer, 'ms')
      const [theirCpu50, theirCpu95] = percentiles(peer, 'cpuMs')
      return {
        ...row,
        'recollq p50': theirs50,
        'recollq p95': theirs95,
        'ratio p50': p50 / theirs50,
        'ratio p95': p95 / theirs95,
        'cpu ratio p50': cpu50 / theirCpu50,
        'cpu ratio p95': cpu95 / theirCpu95,
      }
    })
    return {
      title: `search in ${pages} pages`,
      notes: [
        `Kept and indexed in ${msAPage.toFixed(2)} ms a page.`,
        recoll
          ? `recollq: the first ${LIMIT} with abstracts, less ${start.ms.toFixed(0)} ms that its start takes.`
          : 'recollq is not installed: left out.',
      ],
      rows,
    }
  } finally {
    await vault.services.close()
  }
}

/** A vault with the texts, which are let go of: collecting them as garbage is no part of a search. */
async function filledVault(
  folder: string,
  makeTexts: () => readonly string[],
): Promise<{ vault: BenchVault; pages: number; msAPage: number }> {
  const texts = makeTexts()
  writeTexts(join(folder, 'texts'), texts)
  const vault = await newVault(folder)
  const { ms } = await timed(() => fill(vault, texts))
  return { vault, pages: texts.length, msAPage: ms / texts.length }
}

/** Asks as the screens do. */
async function ask({ personId, client }: BenchVault, { query }: Asked): Promise<Took> {
  const before = process.cpuUsage()
  const { ms } = await timed(() => client.records.search({ personId, query, limit: LIMIT }))
  const { user, system } = process.cpuUsage(before)
  return { ms, cpuMs: (user + system) / 1000 }
}

function percentiles(times: readonly Took[], of: keyof Took): [p50: number, p95: number] {
  const numbers = times.map((took) => took[of])
  return [percentile(numbers, 0.5), percentile(numbers, 0.95)]
}

/** Recoll takes a beginning only with a star. */
function inRecoll({ kind, query }: Asked): string {
  return kind === 'while typing' ? `${query}*` : query
}

/** Keeps pages as reading would, in records of some pages each. */
async function fill({ services, personId }: BenchVault, texts: readonly string[]): Promise<void> {
  const db = services.vault.db()
  for (let from = 0; from < texts.length; from += PAGES_A_RECORD) {
    const { id: contentId } = await storeContent(db, one(Buffer.from(`record ${from}`)))
    const mine = texts.slice(from, from + PAGES_A_RECORD).map(asPage)
    inTransaction(db, () => {
      const fileName = `${from}.pdf`
      const record = insertRecord(db, { personId, contentId, fileName, format: 'pdf', rank: 0 })
      upsertPages(db, record.id, mine, { source: 'text', extractor: 'bench' })
      updateReading(db, record.id, { reading: 'read', pageCount: mine.length, pagesRead: mine.length })
    })
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A text as a page, its words in lines of ten. */
function asPage(text: string, pageIndex: number): PageText {
  const words = new Float32Array(
    [...text.matchAll(/\S+/g)].flatMap(({ index, 0: word }, at) => {
      const left = 56 + (at % 10) * 48
      const bottom = 780 - Math.floor(at / 10) * 14
      return [index, index + word.length, left, bottom, left + 44, bottom + 11]
    }),
  )
  return { pageIndex, label: null, width: 595, height: 842, rotation: 0, text, words, needsOcr: false }
}
