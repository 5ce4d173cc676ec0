import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../tests/e2e/findBrowser.ts'
import { startHost } from '../tests/e2e/startHost.ts'
import type { BenchInput } from './bench.ts'
import { makeManyOpinions } from './manyOpinions.ts'
import { median, percentile } from './measure.ts'
import type { Table } from './table.ts'

const OPINIONS = 8
const TOPICS = 60
/** Scrolled each frame, in CSS pixels: a page in about a third of a second. */
const STEP = 40
/** The bars, in milliseconds. */
const INTERACTIVE = 100
const FRAME = 32

/** What the page tells of itself: milliseconds from its navigation. */
interface Drawn {
  dataArrived: number
  /** First painted frame with a cell that takes the keyboard. */
  interactive: number
  /** When a key pressed in that frame had moved the focus, and that was painted. */
  answered: number
  allRows: number
  longestTask: number
}

/**
 * The compare screen of the built page in a browser, with many opinions on many topics: how long from the data's arrival until the
 * grid can be used, and how long frames take while it scrolls.
 */
export async function benchCompareGrid({ folder, rounds }: BenchInput): Promise<Table[]> {
  if (!existsSync('out/main/main/browser.js')) throw new Error('Build the app first: npm run build.')
  const { vaultPath, path } = await makeManyOpinions(folder, OPINIONS, TOPICS)
  const host = await startHost(vaultPath)
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await openVault(browser, host.address)
    const drawn: Drawn[] = []
    const down: number[] = []
    const sideways: number[] = []
    // The first opening warms the server's rules and the browser's code cache.
    for (let round = 0; round <= rounds; round++) {
      const one = await openGrid(page, new URL(path, host.address).href)
      const framesDown = await scroll(page, 'top')
      const framesSideways = await scroll(page, 'left')
      if (round === 0) continue
      drawn.push(one)
      down.push(...framesDown)
      sideways.push(...framesSideways)
    }
    const longest = {
      opening: await longestTask(page, () => openGrid(page, new URL(path, host.address).href)),
      down: await longestTask(page, () => scroll(page, 'top')),
      sideways: await longestTask(page, () => scroll(page, 'left')),
    }
    return [gridTable(drawn), frameTable({ down, sideways }), taskTable(longest)]
  } finally {
    await browser.close()
    await host.stop()
  }
}

async function openVault(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(noteGrid)
  await page.goto(address)
  await page.getByRole('navigation', { name: 'Sections' }).waitFor()
  return page
}

/** Runs in the page before its own code: notes when the grid can be used, and tries a key in it. */
function noteGrid(): void {
  const noted = { interactive: 0, answered: 0, allRows: 0, longestTask: 0 }
  Object.assign(window, { noted })
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(null)
    })
  let seen = false
  let rows = 0
  const observer = new MutationObserver(() => {
    const count = document.querySelectorAll('tr[data-topic]').length
    if (count !== rows) afterPaint(() => (noted.allRows = performance.now()))
    rows = count
    const cell = document.querySelector<HTMLElement>('tr[data-topic] > [tabindex="0"]')
    if (seen || !cell) return
    seen = true
    afterPaint(() => {
      noted.interactive = performance.now()
      cell.focus()
      cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
      const moved = document.activeElement !== cell
      afterPaint(() => (noted.answered = moved ? performance.now() : Number.NaN))
    })
  })
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['tabindex'],
  })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      if (rows > 0) noted.longestTask = Math.max(noted.longestTask, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
}

async function openGrid(page: Page, address: string): Promise<Drawn> {
  await page.goto(address)
  await page.waitForFunction(
    (topics) => document.querySelectorAll('tr[data-topic]').length === topics,
    TOPICS,
  )
  // Until nothing more comes of drawing it.
  await page.waitForTimeout(500)
  return page.evaluate(() => {
    const noted = (window as unknown as { noted: Omit<Drawn, 'dataArrived'> }).noted
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const dataArrived = entries.find(({ name }) => name.includes('/rpc/comparison/get'))!.responseEnd
    return { ...noted, dataArrived }
  })
}

/** Scrolls the grid to its end, a step in each frame; how long each frame took. */
function scroll(page: Page, side: 'top' | 'left'): Promise<number[]> {
  return page.evaluate(
    async ([direction, step]) => {
      const table = document.querySelector('tr[data-topic]')!.closest('table')!
      let box: HTMLElement = table
      while (!/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement!
      const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
      const at = () => (direction === 'top' ? box.scrollTop : box.scrollLeft)
      const times: number[] = []
      await frame()
      let last = await frame()
      for (let before = -1; before !== at(); ) {
        before = at()
        box.scrollBy({ [direction as string]: step, behavior: 'instant' })
        const now = await frame()
        times.push(now - last)
        last = now
      }
      return times
    },
    [side, STEP] as const,
  )
}

/** The page's longest stretch of work without a pause, in milliseconds of processor: what other programs take is not in it. */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      name.endsWith('RunTask') && threads.some((thread) => thread.pid === pid && thread.tid === tid),
  )
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds of processor. */
  tdur?: number
  args: { name?: string }
}

function gridTable(drawn: readonly Drawn[]): Table {
  const rows = [
    ['usable (bar: 100)', drawn.map((one) => one.interactive - one.dataArrived)],
    ['a key is answered', drawn.map((one) => one.answered - one.dataArrived)],
    ['all rows stand', drawn.map((one) => one.allRows - one.dataArrived)],
    ['longest task', drawn.map((one) => one.longestTask)],
  ] as const
  const usable = rows[0][1]
  return {
    title: `compare: ${OPINIONS} opinions × ${TOPICS} topics, ms from the data's arrival`,
    notes: [`${usable.filter((ms) => ms > INTERACTIVE).length} of ${usable.length} openings over the bar.`],
    rows: rows.map(([until, times]) => ({
      until,
      median: median(times),
      least: Math.min(...times),
      most: Math.max(...times),
    })),
  }
}

function frameTable(frames: Readonly<Record<string, readonly number[]>>): Table {
  return {
    title: 'compare: ms a frame while scrolling',
    notes: [`The bar: none over ${FRAME} ms.`],
    rows: Object.entries(frames).map(([scrolling, times]) => ({
      scrolling,
      frames: String(times.length),
      median: median(times),
      p99: percentile(times, 0.99),
      most: Math.max(...times),
      [`over ${FRAME}`]: String(times.filter((ms) => ms > FRAME).length),
    })),
  }
}

function taskTable(longest: Readonly<Record<string, number>>): Table {
  return {
    title: 'compare: longest task of the page',
    notes: ['Of processor alone: told apart from what a busy machine adds.'],
    rows: Object.entries(longest).map(([during, ms]) => ({ during, 'ms of processor': ms })),
  }
}
