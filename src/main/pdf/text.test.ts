import { afterAll, expect, test } from 'vitest'
import { NUMBERS_PER_WORD, type PageText } from '#shared/domain/page.ts'
import { createPdfPool } from './pool.ts'
import { drawPages, drawPdf, onePage, stream, writePdf } from './testPdf.ts'

const pool = createPdfPool({ workers: 1 })
afterAll(() => pool.close())

async function read(bytes: Uint8Array): Promise<PageText[]> {
  const pages: PageText[] = []
  await pool.read(bytes, { onPages: (batch) => pages.push(...batch) })
  return pages
}

function wordsOf(page: PageText) {
  return Array.from({ length: page.words.length / NUMBERS_PER_WORD }, (_, index) => {
    const at = index * NUMBERS_PER_WORD
    const [start, end, left, bottom, right, top] = page.words.subarray(at, at + NUMBERS_PER_WORD)
    return {
      text: page.text.slice(start!, end!),
      left: left!,
      bottom: bottom!,
      right: right!,
      top: top!,
    }
  })
}

const A4_HEIGHT = 841.89

test('parts words by a space, lines by a line end and blocks by an empty line', async () => {
  const [page] = await read(
    await drawPdf((document) => {
      document.font('Helvetica', 12)
      document.text('Invasive ductal  carcinoma', 72, 72).text('of the left breast.', 72, 86)
      document.text('Margins are clear.', 72, 150)
    }),
  )
  expect(page!.text).toBe('Invasive ductal carcinoma\nof the left breast.\n\nMargins are clear.')
})

test('gives each word the rectangle in which it was drawn', async () => {
  const drawn: { text: string; left: number; right: number; baseline: number }[] = []
  const [page] = await read(
    await drawPdf((document) => {
      document.font('Helvetica', 11)
      for (let row = 0; row < 8; row++) {
        for (let column = 0; column < 3; column++) {
          const text = `w${row}x${column}`
          const left = 60 + column * 150 + row * 3
          const top = 80 + row * 40
          document.text(text, left, top, { lineBreak: false })
          const right = left + document.widthOfString(text)
          drawn.push({ text, left, right, baseline: A4_HEIGHT - top - 8 })
        }
      }
    }),
  )
  const words = wordsOf(page!)
  expect(words.map((word) => word.text)).toEqual(drawn.map((word) => word.text))
  for (const [index, word] of words.entries()) {
    const expected = drawn[index]!
    expect(Math.abs(word.left - expected.left)).toBeLessThan(1)
    expect(Math.abs(word.right - expected.right)).toBeLessThan(1)
    expect(word.bottom).toBeLessThan(expected.baseline)
    expect(word.top).toBeGreaterThan(expected.baseline + 5)
    expect(word.top - word.bottom).toBeLessThan(20)
  }
})

test('gives rectangles and size before the page is turned', async () => {
  const content = 'BT /F1 12 Tf 50 200 Td (Tumor size) Tj ET'
  const [expected] = await read(onePage(content))
  const [page] = await read(onePage(content, '/Rotate 90'))
  expect(page).toMatchObject({ rotation: 90, width: 400, height: 300, text: 'Tumor size' })
  expect(wordsOf(page!)).toEqual(wordsOf(expected!))
})

test('keeps lines of text that run up the page apart, without making each a block', async () => {
  const up = '0 1 -1 0'
  const [page] = await read(
    onePage(`BT /F1 12 Tf ${up} 100 50 Tm (First line) Tj ${up} 115 50 Tm (Second line) Tj ET`),
  )
  expect(page!.text).toBe('First line\nSecond line')
  const [first] = wordsOf(page!)
  expect(first!.top - first!.bottom).toBeGreaterThan(first!.right - first!.left)
})

test('keeps the hyphen that ends a line, and the line end', async () => {
  const [page] = await read(onePage('BT /F1 12 Tf 50 200 Td (The infil-) Tj 0 -14 Td (trating edge) Tj ET'))
  expect(page!.text).toBe('The infil-\ntrating edge')
})

test('writes ligatures as letters, keeps astral characters, and turns a drawn soft hyphen into a hyphen', async () => {
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Test def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
6 beginbfchar <41> <FB01> <42> <FB04> <43> <D83EDE7A> <44> <00AD> <45> <D83E> <46> <200B> endbfchar
endcmap end end`
  const bytes = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream('BT /F1 12 Tf 50 200 Td (AxBx CxDx EFx) Tj ET'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
    stream(map),
  ])
  const [page] = await read(bytes)
  expect(page!.text).toBe('fixfflx \u{1fa7a}x-x \ufffdx')
  expect(wordsOf(page!).map((word) => word.text)).toEqual(['fixfflx', '\u{1fa7a}x-x', '\ufffdx'])
})

test('reads what is filled in or stamped on the page', async () => {
  const appearance = (text: string) =>
    stream(
      `BT /F1 12 Tf 2 4 Td (${text}) Tj ET`,
      '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
    )
  const [page] = await read(
    onePage(
      'BT /F1 12 Tf 50 200 Td (Allergies:) Tj ET',
      '/Annots [6 0 R 8 0 R]',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F 4 /Rect [120 196 320 216] /AP << /N 7 0 R >> >>',
      appearance('Penicillin'),
      '<< /Type /Annot /Subtype /FreeText /F 4 /Rect [50 100 250 120] /AP << /N 9 0 R >> >>',
      appearance('Called back'),
    ),
  )
  expect(page!.text.split(/\s+/)).toEqual(['Allergies:', 'Penicillin', 'Called', 'back'])
  const penicillin = wordsOf(page!)[1]!
  expect(penicillin.left).toBeGreaterThan(120)
  expect(penicillin.bottom).toBeGreaterThan(190)
})

test('gives the labels that the document names, else none', async () => {
  const labelled = writePdf([
    '<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /r >> 1 << /P (A-) /S /D /St 3 >>] >> >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>',
  ])
  expect((await read(labelled)).map((page) => page.label)).toEqual(['i', 'A-3'])
  expect((await read(await drawPages(['One']))).map((page) => page.label)).toEqual([null])
})

test('a page without text has an empty text and no words', async () => {
  const [page] = await read(await drawPdf((document) => document.rect(10, 10, 100, 100).fill('gray')))
  expect(page!.text).toBe('')
  expect(page!.words).toHaveLength(0)
})
