/**
 * `npm run bench [-- NAME …] [-- --input DIR] [-- --json FILE]`: measures the app beside programs that do the same,
 * prints the medians, and writes them as JSON. Without names, all benches run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchCompareGrid } from './compareGrid.ts'
import { benchEventLoop } from './eventLoop.ts'
import { load } from './measure.ts'
import { benchOcr } from './ocr.ts'
import { benchSearch } from './search.ts'
import { printTable, type Table } from './table.ts'
import { benchTextImport } from './textImport.ts'

/** What a bench is given. */
export interface BenchInput {
  /** An empty folder for its files, removed afterwards. */
  folder: string
  /** Files to measure instead of made ones; null to make them. */
  input: string | null
  rounds: number
  /** Pages searched. */
  pages: readonly number[]
}

const BENCHES: Readonly<Record<string, (input: BenchInput) => Promise<Table[]>>> = {
  'text-import': benchTextImport,
  ocr: benchOcr,
  search: benchSearch,
  'event-loop': benchEventLoop,
  compare: benchCompareGrid,
}

const RESULTS = fileURLToPath(new URL('results', import.meta.url))

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      input: { type: 'string' },
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      pages: { type: 'string', default: '10000,100000' },
    },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES)
  const unknown = names.filter((name) => !(name in BENCHES))
  if (unknown.length > 0) {
    console.error(`No bench ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`)
    process.exitCode = 1
    return
  }
  const results: Record<string, Table[]> = {}
  const loadBefore = load()
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), 'consilium-bench-'))
    try {
      const tables = await BENCHES[name]!({
        folder,
        input: values.input ?? null,
        rounds: Number(values.rounds),
        pages: values.pages.split(',').map(Number),
      })
      for (const table of tables) printTable(table)
      results[name] = tables
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model ?? '',
    node: process.version,
    loadBefore,
    loadAfter: load(),
  }
  console.log(
    `\n${machine.processors} processors (${machine.model}), Node ${machine.node}, load ${loadBefore} before and ${machine.loadAfter} after.`,
  )
  const file = values.json ?? join(RESULTS, `${new Date().toISOString().replaceAll(':', '-')}.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ machine, results }, null, 2)}\n`)
  console.log(`Written to ${file}`)
}

await main()
