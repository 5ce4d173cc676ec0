import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { BenchInput } from './bench.ts'
import { filesIn, makeTextPdfs } from './inputs.ts'
import type { Table } from './table.ts'
import { importFiles, newVault } from './vault.ts'

const PAGE_COUNTS = [...Array(150).fill(3), ...Array(30).fill(20), 400] as number[]
/** Milliseconds; how long the process that serves the window did not come to anything else. */
const STEPS = [2, 5, 10, 20, 50, 100, 200]

/**
 * How long the main process is held up while it imports many files: Node's histogram of the event loop's delay, at a
 * resolution of one millisecond. With `--input`, the files are all those there.
 */
export async function benchEventLoop({ folder, input }: BenchInput): Promise<Table[]> {
  const files = input === null ? await makeTextPdfs(join(folder, 'pdfs'), PAGE_COUNTS) : filesIn(input, '')
  const vault = await newVault(folder)
  await vault.services.pdf.warmUp()
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  await importFiles(vault, files)
  delays.disable()
  const records = await vault.client.records.list({ personId: vault.personId })
  const pages = records.reduce((sum, { reading }) => sum + reading.pagesRead, 0)
  await vault.services.close()

  const ms = (nanoseconds: number) => nanoseconds / 1e6
  return [
    {
      title: `event-loop while importing ${files.length} files, ${pages} pages`,
      notes: [],
      rows: [50, 90, 99, 99.9, 100].map((part) => ({
        share: part === 100 ? 'most' : `p${part}`,
        'ms delay': ms(part === 100 ? delays.max : delays.percentile(part)),
      })),
    },
    {
      title: 'event-loop histogram',
      notes: ['The timer itself takes one millisecond.'],
      rows: histogram(delays.percentiles, delays.count),
    },
  ]
}

/** How many of the delays were no longer than each step, and longer than the one before. */
function histogram(percentiles: ReadonlyMap<number, number>, count: number): Table['rows'] {
  const shareUpTo = (milliseconds: number) =>
    Math.max(0, ...[...percentiles].filter(([, value]) => value / 1e6 <= milliseconds).map(([part]) => part))
  let before = 0
  return [...STEPS, Number.POSITIVE_INFINITY].map((step, index) => {
    const upTo = shareUpTo(step)
    const row = {
      delay: Number.isFinite(step) ? `up to ${step} ms` : `over ${STEPS[index - 1]} ms`,
      times: String(Math.round(((upTo - before) / 100) * count)),
    }
    before = upTo
    return row
  })
}
