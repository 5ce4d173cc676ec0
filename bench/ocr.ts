import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createOcrPool } from '../src/main/ocr/pool.ts'
import type { PagePicture } from '../src/main/pdf/messages.ts'
import { createPdfPool, type PdfPool } from '../src/main/pdf/pool.ts'
import type { BenchInput } from './bench.ts'
import { filesIn, makeTextPdfs } from './inputs.ts'
import { isInstalled, median, runProgram } from './measure.ts'
import { randomFrom } from './random.ts'
import type { Table } from './table.ts'

/** Pages made, and taken from the files given at most. */
const MADE_PAGES = 8
const MOST_PAGES = 40

interface Scan {
  picture: PagePicture
  /** What stands on it. */
  words: string[]
}

interface Figures {
  cpu: number[]
  ms: number[]
  accuracy: number[]
}

/**
 * Reads pictures of pages: pages of PDFs drawn as they are for reading, with the noise of a scan, one at a time; the
 * same pictures go to `tesseract`. The words known are those of the PDFs' text. With `--input`, the `.pdf` files there.
 */
export async function benchOcr({ folder, input, rounds }: BenchInput): Promise<Table[]> {
  const files =
    input === null ? await makeTextPdfs(join(folder, 'pdfs'), [MADE_PAGES]) : filesIn(input, '.pdf')
  const pdf = createPdfPool({ workers: 1 })
  const scans = await scansOf(pdf, files)
  await pdf.close()
  const pictures = join(folder, 'pictures')
  mkdirSync(pictures)
  for (const [index, { picture }] of scans.entries()) writeFileSync(fileOf(pictures, index), asPgm(picture))

  const native = isInstalled('tesseract')
  const [ours, single, all] = [noFigures(), noFigures(), noFigures()]
  const ocr = createOcrPool({ workers: 1, languages: ['eng'] })
  // The worker starts and takes its language before the clock does.
  if (scans[0]) await ocr.readPage(copied(scans[0].picture))
  for (let round = 0; round < rounds; round++) {
    for (const [index, { picture, words }] of scans.entries()) {
      const copy = copied(picture)
      const cpu = process.cpuUsage()
      const start = performance.now()
      const { text } = await ocr.readPage(copy)
      const used = process.cpuUsage(cpu)
      note(ours, { ms: performance.now() - start, cpu: (used.user + used.system) / 1000, text, words })
      if (!native) continue
      for (const [figures, environment] of [
        [single, { OMP_THREAD_LIMIT: '1' }],
        [all, {}],
      ] as const) {
        const run = runProgram('tesseract', [fileOf(pictures, index), 'stdout', '-l', 'eng'], environment)
        note(figures, { ms: run.ms, cpu: run.cpuMs, text: run.stdout, words })
      }
    }
  }
  await ocr.close()

  const row = (program: string, { cpu, ms, accuracy }: Figures) => ({
    program,
    'cpu s a page': median(cpu) / 1000,
    's a page': median(ms) / 1000,
    'words right %': 100 * mean(accuracy),
    'ours is times (cpu)': program === 'Consilium' ? '' : median(ours.cpu) / median(cpu),
  })
  return [
    {
      title: `ocr of ${scans.length} pages, ${rounds} rounds`,
      notes: [
        native
          ? 'tesseract: a process for each page, its start included; it is given the same pictures.'
          : 'tesseract is not installed: left out.',
      ],
      rows: [
        row('Consilium', ours),
        ...(native ? [row('tesseract, one thread', single), row('tesseract, threads as it likes', all)] : []),
      ],
    },
  ]
}

/** Pictures of the pages that have text, up to `MOST_PAGES`, with noise. */
async function scansOf(pdf: PdfPool, files: readonly string[]): Promise<Scan[]> {
  const scans: Scan[] = []
  for (const file of files) {
    const bytes = () => new Uint8Array(readFileSync(file))
    const texts = new Map<number, string>()
    await pdf.read(bytes, {
      onPages: (pages) => {
        for (const { pageIndex, text } of pages) texts.set(pageIndex, text)
      },
    })
    for (const [pageIndex, text] of texts) {
      if (text === '' || scans.length >= MOST_PAGES) continue
      const picture = await pdf.renderForOcr(bytes, pageIndex, {})
      addNoise(picture, scans.length)
      scans.push({ picture, words: wordsIn(text) })
    }
  }
  return scans
}

/** Paper that is not white, ink that is not black, grain over both, and dust. */
function addNoise({ gray }: PagePicture, seed: number): void {
  const random = randomFrom(seed)
  for (let at = 0; at < gray.length; at++) {
    const grain = (random.next() + random.next() - 1) * 40
    const dust = random.next() < 0.0005 ? -120 : 0
    gray[at] = Math.max(0, Math.min(255, 30 + gray[at]! * 0.8 + grain + dust))
  }
}

function fileOf(folder: string, index: number): string {
  return join(folder, `${index}.pgm`)
}

/** Portable graymap, which every reader takes. */
function asPgm({ width, height, gray }: PagePicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray])
}

/** The pool takes a picture's bytes away. */
function copied(picture: PagePicture): PagePicture {
  return { ...picture, gray: picture.gray.slice() }
}

function noFigures(): Figures {
  return { cpu: [], ms: [], accuracy: [] }
}

function note(
  figures: Figures,
  { ms, cpu, text, words }: { ms: number; cpu: number; text: string; words: readonly string[] },
): void {
  figures.ms.push(ms)
  figures.cpu.push(cpu)
  figures.accuracy.push(1 - wordErrors(words, wordsIn(text)) / words.length)
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '')

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Words missing, added or changed: Levenshtein's distance in words. */
function wordErrors(expected: readonly string[], read: readonly string[]): number {
  let before = Array.from({ length: read.length + 1 }, (_, index) => index)
  for (const [row, word] of expected.entries()) {
    const line = [row + 1]
    for (const [column, other] of read.entries()) {
      const changed = before[column]! + (word === other ? 0 : 1)
      line.push(Math.min(changed, before[column + 1]! + 1, line[column]! + 1))
    }
    before = line
  }
  return before.at(-1)!
}
