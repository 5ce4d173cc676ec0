import { afterAll, expect, test } from 'vitest'
import { NUMBERS_PER_WORD, type PageText } from '#shared/domain/page.ts'
import { createPdfPool, type PagePicture } from '../pdf/pool.ts'
import { drawPdf, onePage } from '../pdf/testPdf.ts'
import { createOcrPool, type OcrText } from './pool.ts'

const pdf = createPdfPool({ workers: 1 })
const ocr = createOcrPool({ workers: 1 })
afterAll(() => Promise.all([pdf.close(), ocr.close()]))

const LINES = [
  'Surgical pathology report',
  'Invasive ductal carcinoma of the left breast,',
  'Nottingham grade 2, largest diameter 18 mm.',
  'All margins are clear; the closest is 3 mm.',
]

/** A page of some lines, drawn upright and then turned about its middle by some degrees. */
function report(angle = 0): Promise<Uint8Array> {
  return drawPdf(
    (document) => {
      document.rotate(angle, { origin: [250, 250] }).font('Helvetica', 11)
      for (const [index, line] of LINES.entries())
        document.text(line, 110, 190 + 26 * index, { lineBreak: false })
    },
    { size: [500, 500] },
  )
}

async function readBoth(bytes: Uint8Array, spoil?: (picture: PagePicture) => void) {
  const pages: PageText[] = []
  await pdf.read(bytes, { onPages: (batch) => pages.push(...batch) })
  const picture = await pdf.renderForOcr(bytes, 0)
  spoil?.(picture)
  return { drawn: pages[0]!, read: await ocr.readPage(picture) }
}

function middles({ text, words }: PageText | OcrText) {
  return Array.from({ length: words.length / NUMBERS_PER_WORD }, (_, index) => {
    const [start, end, left, bottom, right, top] = words.subarray(index * NUMBERS_PER_WORD)
    return { text: text.slice(start, end), x: (left! + right!) / 2, y: (bottom! + top!) / 2 }
  })
}

/** The lines are read, and the middle of each word lies where it was drawn. */
function expectSame(read: OcrText, drawn: PageText): void {
  expect(read.outcome).toBe('read')
  expect(read.text.split(/\n+/)).toEqual(LINES)
  const wanted = middles(drawn)
  expect(read.confidences).toHaveLength(wanted.length)
  for (const word of middles(read)) {
    const away = wanted
      .filter(({ text }) => text === word.text)
      .map(({ x, y }) => Math.hypot(word.x - x, word.y - y))
    expect(Math.min(...away)).toBeLessThan(4)
  }
}

/** Grain as of a bad scan, the same every time. */
function spoiled({ gray }: PagePicture): void {
  let state = 1
  for (let index = 0; index < gray.length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    gray[index] = Math.max(0, Math.min(255, gray[index]! * 0.8 + 20 + ((state >>> 24) - 128) / 5))
  }
}

test('reads the words of a page where they stand, parted as on the page', async () => {
  const { drawn, read } = await readBoth(await report())
  expectSame(read, drawn)
})

test('reads a grainy page that lies aslant', async () => {
  const { drawn, read } = await readBoth(await report(5), spoiled)
  expectSame(read, drawn)
})

test.each([90, 180, 270])('reads a page that lies turned by %i degrees and a little aslant', async (turn) => {
  const { drawn, read } = await readBoth(await report(turn - 2))
  expectSame(read, drawn)
})

test('gives places in user space where a page is cropped and shown turned', async () => {
  const content = LINES.map((line, index) => `BT /F1 11 Tf 60 ${220 - 26 * index} Td (${line}) Tj ET`).join(
    '\n',
  )
  const { drawn, read } = await readBoth(onePage(content, '/Rotate 270 /CropBox [20 30 380 290]'))
  expectSame(read, drawn)
})

test('an empty page is blank, and one of mere grain cannot be read', async () => {
  const empty = await readBoth(onePage(''))
  expect(empty.read).toMatchObject({ outcome: 'blank', text: '' })
  const grain = await readBoth(onePage(''), ({ gray }) => {
    let state = 7
    for (let index = 0; index < gray.length; index++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      gray[index] = (Math.floor(index / 2000) + (state >>> 16)) % 3 === 0 ? 0 : 255
    }
  })
  expect(grain.read.outcome).not.toBe('read')
})

test('a language that is not installed fails that page alone', async () => {
  const picture = await pdf.renderForOcr(await report(), 0)
  await expect(ocr.readPage(picture, { languages: ['xyz'] })).rejects.toMatchObject({
    code: 'LANGUAGE_MISSING',
  })
  const { drawn, read } = await readBoth(await report())
  expectSame(read, drawn)
})

test('a page that takes too long is given up, and one that is stopped ends at once', async () => {
  const hasty = createOcrPool({ workers: 1, pageTimeoutMs: 8 })
  const bytes = await report()
  await expect(hasty.readPage(await pdf.renderForOcr(bytes, 0))).rejects.toMatchObject({ code: 'TOO_SLOW' })
  const stop = new AbortController()
  const reading = hasty.readPage(await pdf.renderForOcr(bytes, 0), { signal: stop.signal })
  stop.abort()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  await hasty.close()
})

test('closing ends what runs and what waits', async () => {
  const closing = createOcrPool({ workers: 1 })
  const bytes = await report()
  const both = [
    closing.readPage(await pdf.renderForOcr(bytes, 0)),
    closing.readPage(await pdf.renderForOcr(bytes, 0)),
  ]
  const ends = Promise.allSettled(both)
  await closing.close()
  for (const end of await ends) expect(end).toMatchObject({ reason: { name: 'AbortError' } })
})
