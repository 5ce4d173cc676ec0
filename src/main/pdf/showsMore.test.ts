import { afterAll, expect, test } from 'vitest'
import type { PageText } from '#shared/domain/page.ts'
import { createPdfPool } from './pool.ts'
import { onePage } from './testPdf.ts'

const pool = createPdfPool({ workers: 1 })
afterAll(() => pool.close())

async function needsOcr(content: string): Promise<boolean> {
  const pages: PageText[] = []
  await pool.read(onePage(content), { onPages: (batch) => pages.push(...batch) })
  return pages[0]!.needsOcr
}

/** A grey image of one pixel, drawn as large as asked for; the page is 400 by 300. */
function image(width: number, height: number): string {
  return `q ${width} 0 0 ${height} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n`
}

function words(lines: string[], mode = 0): string {
  return lines
    .map((line, index) => `BT ${mode} Tr /F1 6 Tf 20 ${280 - 8 * index} Td (${line}) Tj ET`)
    .join('\n')
}

const REPORT = Array.from(
  { length: 12 },
  () => 'Sections show benign breast tissue without evidence of malignancy.',
)
const HASTY = REPORT.map((line) => `${line} IIII1lIIl |||| ^ .,_ Tumor l.5`)
const OUTLINES = Array.from({ length: 80 }, (_, at) => `${20 + at * 4} 100 m ${22 + at * 4} 110 l S`).join(
  '\n',
)

test.each([
  ['an empty page', '', false],
  ['a page of text', words(REPORT), false],
  ['text with a picture', image(200, 100) + words(REPORT), false],
  ['a fine hidden text over a scan', image(400, 300) + words(REPORT, 3), false],
  ['a few lines of a frame', '20 20 m 380 20 l S', false],
  ['a scan', image(400, 300), true],
  ['a scan with a page number', image(400, 300) + words(['Page 3 of 5']), true],
  ['a hasty hidden text over a scan', image(400, 300) + words(HASTY, 3), true],
  ['hasty words without a scan', words(HASTY), false],
  ['letters drawn as lines', OUTLINES, true],
])('%s', async (_, content, wanted) => {
  expect(await needsOcr(content)).toBe(wanted)
})
