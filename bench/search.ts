import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageText } from '#shared/domain/page.ts'
import { storeContent } from '../src/main/store/content.ts'
import { inTransaction } from '../src/main/store/database.ts'
import { upsertPages } from '../src/main/store/rows/pages.ts'
import { insertRecord, updateReading } from '../src/main/store/rows/records.ts'
import type { BenchInput } from './bench.ts'
import { filesIn, writeTexts } from './inputs.ts'
import { isInstalled, median, percentile, timed } from './measure.ts'
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

/**
 * Searches very many pages through the route that the screens use, and through `recollq` over the same texts, a file
 * for each page. With `--input`, the pages are the `.txt` files there.
 */
export async function benchSearch({ folder, input, rounds, pages }: BenchInput): Promise<Table[]> {
  const given = input === null ? null : filesIn(input, '.txt').map((file) => readFileSync(file, 'utf8'))
  const sizes = given ? [given.length] : pages
  const tables: Table[] = []
  for (const size of sizes) {
    const texts = given ?? Array.from({ length: size }, (_, seed) => medicalPage(seed))
    tables.push(await searchIn(join(folder, String(size)), texts, rounds))
  }
  return tables
}

async function searchIn(folder: string, texts: readonly string[], rounds: number): Promise<Table> {
  writeTexts(join(folder, 'texts'), texts)
  const vault = await newVault(folder)
  try {
    const filled = await timed(() => fill(vault, texts))
    const asked = Object.entries(QUERIES).flatMap(([kind, queries]) =>
      queries.map((query) => ({ kind, query })),
    )
    const recoll =
      isInstalled('recollq') && isInstalled('recollindex')
        ? configureRecoll(folder, join(folder, 'texts'))
        : null
    if (recoll) indexWithRecoll(recoll)

    const ours = new Map<Asked, number[]>(asked.map((one) => [one, []]))
    const theirs = new Map<Asked, number[]>(asked.map((one) => [one, []]))
    const starts: number[] = []
    for (let round = 0; round < rounds; round++) {
      for (const one of asked) {
        const { personId, client } = vault
        const { ms } = await timed(() => client.records.search({ personId, query: one.query, limit: LIMIT }))
        ours.get(one)!.push(ms)
      }
      if (!recoll || round > 1) continue
      for (const one of asked) theirs.get(one)!.push(askRecoll(recoll, inRecoll(one), LIMIT, true).ms)
      starts.push(askRecoll(recoll, NOWHERE, LIMIT, true).ms)
    }
    const start = median(starts)
    const rows = [...Object.keys(QUERIES), 'all'].map((kind) => {
      const of = (times: Map<Asked, number[]>) =>
        asked.filter((one) => kind === 'all' || one.kind === kind).flatMap((one) => times.get(one)!)
      const mine = of(ours)
      const row = {
        queries: kind,
        'p50 ms': percentile(mine, 0.5),
        'p95 ms': percentile(mine, 0.95),
        'most ms': Math.max(...mine),
      }
      if (!recoll) return row
      const peer = of(theirs).map((ms) => Math.max(0, ms - start))
      const [p50, p95] = [percentile(peer, 0.5), percentile(peer, 0.95)]
      return {
        ...row,
        'recollq p50': p50,
        'recollq p95': p95,
        'ratio p50': row['p50 ms'] / p50,
        'ratio p95': row['p95 ms'] / p95,
      }
    })
    return {
      title: `search in ${texts.length} pages`,
      notes: [
        `Kept and indexed in ${(filled.ms / texts.length).toFixed(2)} ms a page.`,
        recoll
          ? `recollq: the first ${LIMIT} with abstracts, less ${start.toFixed(0)} ms that its start takes.`
          : 'recollq is not installed: left out.',
      ],
      rows,
    }
  } finally {
    await vault.services.close()
  }
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
