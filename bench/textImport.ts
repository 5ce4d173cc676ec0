import { readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BenchInput } from './bench.ts'
import { filesIn, makeTextPdfs } from './inputs.ts'
import { isInstalled, median, runProgram } from './measure.ts'
import { configureRecoll, indexWithRecoll } from './recoll.ts'
import type { Table } from './table.ts'
import { importFiles, newVault } from './vault.ts'

/** A letter, a report, a record of a stay: most are short, one is long. */
const PAGE_COUNTS = [...Array(40).fill(2), ...Array(20).fill(6), ...Array(4).fill(30), 160] as number[]

/**
 * Imports PDFs with text through the app's own services into a new vault, and does the same with `recollindex` and
 * `pdftotext -bbox`. What the first page takes, once all that reads has started, is left out for us and for Recoll. With `--input`, the files are the `.pdf` files there.
 */
export async function benchTextImport({ folder, input, rounds }: BenchInput): Promise<Table[]> {
  const files =
    input === null ? await makeTextPdfs(join(folder, 'pdfs'), PAGE_COUNTS) : filesIn(input, '.pdf')
  const documents = input ?? dirname(files[0]!)
  const [first] = (await makeTextPdfs(join(folder, 'first'), [1])) as [string]
  const recoll = isInstalled('recollindex')
  const pdftotext = isInstalled('pdftotext')
  const times = {
    read: [] as number[],
    all: [] as number[],
    recoll: [] as number[],
    start: [] as number[],
    pdftotext: [] as number[],
  }
  let pages = 0

  for (let round = 0; round < rounds; round++) {
    const own = join(folder, `round-${round}`)
    const vault = await newVault(own)
    // One page for each worker: they start, as they do when a person has unlocked the vault and looks for files to add.
    const readFirst = () => vault.services.pdf.read(readFileSync(first), { onPages() {} })
    await Promise.all([readFirst(), readFirst()])
    const { read, all } = await importFiles(vault, files)
    times.read.push(read)
    times.all.push(all)
    const records = await vault.client.records.list({ personId: vault.personId })
    pages = records.reduce((sum, { reading }) => sum + reading.pagesRead, 0)
    await vault.services.close()

    if (recoll) {
      times.recoll.push(indexWithRecoll(configureRecoll(own, documents)).ms)
      times.start.push(indexWithRecoll(configureRecoll(join(own, 'first'), dirname(first))).ms)
    }
    if (pdftotext) {
      let sum = 0
      for (const file of files) sum += tryBoxes(file)
      times.pdftotext.push(sum)
    }
    rmSync(own, { recursive: true, force: true })
  }

  const ours = median(times.read)
  const row = (program: string, ms: number) => ({
    program,
    's median': ms / 1000,
    'ms a page': ms / pages,
    'ours is times': program.startsWith('Consilium') ? '' : ours / ms,
  })
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
  return [
    {
      title: `text-import of ${files.length} files, ${pages} pages, ${megabytes.toFixed(1)} MB, ${rounds} rounds`,
      notes: [
        'Consilium: kept, encrypted, read with rectangles, indexed; each worker has read one page before.',
        recoll
          ? `recollindex: less ${median(times.start).toFixed(0)} ms that it takes over one page.`
          : 'recollindex is not installed: left out.',
        pdftotext
          ? 'pdftotext: a process for each file, its start included.'
          : 'pdftotext is not installed: left out.',
      ],
      rows: [
        row('Consilium, until every word is found', ours),
        row('Consilium, until facts are looked for', median(times.all)),
        ...(recoll ? [row('recollindex', median(times.recoll) - median(times.start))] : []),
        ...(pdftotext ? [row('pdftotext -bbox', median(times.pdftotext))] : []),
      ],
    },
  ]
}

/** A file that cannot be read takes its time too. */
function tryBoxes(file: string): number {
  const start = performance.now()
  try {
    runProgram('pdftotext', ['-bbox', file, '/dev/null'])
  } catch {}
  return performance.now() - start
}
