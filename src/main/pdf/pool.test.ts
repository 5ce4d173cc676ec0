import { afterEach, expect, test } from 'vitest'
import type { PageText } from '#shared/domain/page.ts'
import { createPdfPool, type PdfPool, type PdfPoolOptions } from './pool.ts'
import { drawPages, stream, writePdf } from './testPdf.ts'

const pools: PdfPool[] = []

function openPool(options?: PdfPoolOptions): PdfPool {
  const pool = createPdfPool(options)
  pools.push(pool)
  return pool
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})

const ignorePages = { onPages() {} }

/** A page that takes PDFium seconds: millions of characters drawn one by one. */
function heavyPdf(): Uint8Array {
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(`BT /F1 1 Tf ${'0 1 Td (a)Tj '.repeat(1_000_000)} ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
}

/** A page whose drawing draws itself twice, and so on. */
function endlessPdf(): Uint8Array {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources 6 0 R >>'
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page,
    stream('/X Do'),
    stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 6 0 R'),
    '<< /XObject << /X 5 0 R >> >>',
  ])
}

test('reads all pages once and in order, and says how many there are beforehand', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `Page number ${index + 1}`)
  const pages: PageText[] = []
  const told: (number | string)[] = []
  const result = await openPool().read(await drawPages(texts), {
    onOpen: (pageCount) => told.push(pageCount),
    onPages(batch) {
      told.push('pages')
      pages.push(...batch)
    },
  })
  expect(result).toEqual({ pageCount: 40, unreadablePages: [] })
  expect(told.slice(0, 2)).toEqual([40, 'pages'])
  expect(told.filter((one) => one === 40)).toHaveLength(1)
  expect(pages.map((page) => page.text)).toEqual(texts)
  expect(pages.map((page) => page.pageIndex)).toEqual(texts.map((_, index) => index))
})

test('reads on from a page', async () => {
  const indexes: number[] = []
  const onPages = (batch: PageText[]) => indexes.push(...batch.map((page) => page.pageIndex))
  await openPool().read(await drawPages(['a', 'b', 'c', 'd']), { skip: new Set([0, 1]), onPages })
  expect(indexes).toEqual([2, 3])
})

test('a long file is shared between workers, and every page comes once', async () => {
  const texts = Array.from({ length: 130 }, (_, index) => `Page number ${index}`)
  const pages: PageText[] = []
  const opened: number[] = []
  const result = await openPool({ workers: 2 }).read(await drawPages(texts), {
    onOpen: (pageCount) => opened.push(pageCount),
    onPages: (batch) => pages.push(...batch),
  })
  expect(result).toEqual({ pageCount: 130, unreadablePages: [] })
  expect(opened).toEqual([130])
  pages.sort((a, b) => a.pageIndex - b.pageIndex)
  expect(pages.map((page) => page.text)).toEqual(texts)
})

test('what the taker of pages throws is what the reading rejects with, also when workers share', async () => {
  const pdf = await drawPages(Array.from({ length: 130 }, (_, index) => `Page number ${index}`))
  const onPages = () => {
    throw new Error('The disk is full')
  }
  const pool = openPool({ workers: 2 })
  await expect(pool.read(pdf, { onPages })).rejects.toThrow('The disk is full')
  const pages: PageText[] = []
  await pool.read(await drawPages(['Next']), { onPages: (batch) => pages.push(...batch) })
  expect(pages[0]!.text).toBe('Next')
})

test('leaves the bytes it was given as they were, also where they are part of a larger buffer', async () => {
  const bytes = await drawPages(['Kept'])
  const larger = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')])
  const part = larger.subarray(6, 6 + bytes.length)
  const pages: PageText[] = []
  await openPool().read(part, { onPages: (batch) => pages.push(...batch) })
  expect(pages[0]!.text).toBe('Kept')
  expect(part).toEqual(Buffer.from(bytes))
})

test('says when a password is needed, is refused, or opens the file', async () => {
  const pool = openPool()
  const bytes = await drawPages(['Locked words'], { userPassword: 'Grünkohl', pdfVersion: '1.7ext3' })
  await expect(pool.read(bytes, ignorePages)).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' })
  await expect(pool.read(bytes, { ...ignorePages, password: 'Kohl' })).rejects.toMatchObject({
    code: 'WRONG_PASSWORD',
  })
  const pages: PageText[] = []
  await pool.read(bytes, { password: 'Grünkohl', onPages: (batch) => pages.push(...batch) })
  expect(pages[0]!.text).toBe('Locked words')
})

test('names the trouble of a file that cannot be opened', async () => {
  const pool = openPool({ maximumBytes: 100_000 })
  const codeOf = (bytes: Uint8Array) =>
    pool.read(bytes, ignorePages).then(
      () => 'read',
      (failure) => failure.code,
    )
  const text = new TextEncoder()
  expect(await codeOf(text.encode('Dear Dr. Example, thank you for …'))).toBe('NOT_A_PDF')
  expect(await codeOf(new Uint8Array(0))).toBe('NOT_A_PDF')
  expect(await codeOf(text.encode('%PDF-1.7\nand then nothing'))).toBe('DAMAGED')
  const noPages = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']
  expect(await codeOf(writePdf(noPages))).toBe('DAMAGED')
  const unknownLock = Buffer.from(await drawPages(['x'], { userPassword: 'x', pdfVersion: '1.7' }))
    .toString('latin1')
    .replace('/Filter /Standard', '/Filter /Stranger')
  expect(await codeOf(Buffer.from(unknownLock, 'latin1'))).toBe('UNSUPPORTED_SECURITY')
  expect(await codeOf(new Uint8Array(100_001))).toBe('TOO_LARGE')
})

test('half a file is read as far as it can be mended, or called damaged', async () => {
  const bytes = await drawPages(Array.from({ length: 20 }, (_, index) => `Page ${index + 1}`))
  const pages: PageText[] = []
  const outcome = await openPool()
    .read(bytes.subarray(0, bytes.length / 2), { onPages: (batch) => pages.push(...batch) })
    .then(
      (result) => (result.pageCount === pages.length ? 'read' : 'pages are missing'),
      (failure) => failure.code,
    )
  expect(['read', 'DAMAGED']).toContain(outcome)
})

test('a page that cannot be loaded is listed, and the others are read', async () => {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>'
  const pages: PageText[] = []
  const bytes = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 9 0 R 4 0 R] /Count 3 >>',
    page,
    page,
  ])
  const result = await openPool().read(bytes, { onPages: (batch) => pages.push(...batch) })
  expect(result).toEqual({ pageCount: 3, unreadablePages: [1] })
  expect(pages.map(({ width, text }) => ({ width, text }))).toEqual([
    { width: 400, text: '' },
    { width: 0, text: '' },
    { width: 400, text: '' },
  ])
})

test('a hung page is given up, and what waits behind it is read', async () => {
  const pool = openPool({ workers: 1 })
  const hung = pool.read(heavyPdf(), { ...ignorePages, pageTimeoutMs: 40 })
  const next = pool.read(await drawPages(['Next']), ignorePages)
  await expect(hung).rejects.toMatchObject({ name: 'PdfFailure', code: 'TOO_SLOW' })
  await expect(next).resolves.toEqual({ pageCount: 1, unreadablePages: [] })
})

test('a file that unfolds without end is given up, and what waits behind it is read', async () => {
  const pool = openPool({ workers: 1, memoryLimit: 64 * 2 ** 20 })
  const endless = pool.read(endlessPdf(), ignorePages)
  const next = pool.read(await drawPages(['Next']), ignorePages)
  await expect(endless).rejects.toMatchObject({ name: 'PdfFailure', code: 'CRASHED' })
  await expect(next).resolves.toEqual({ pageCount: 1, unreadablePages: [] })
})

test('stops while reading and while waiting, and goes on with the rest', async () => {
  const pool = openPool({ workers: 1 })
  const running = new AbortController()
  const waiting = new AbortController()
  let pagesAfterwards = 0
  const first = pool.read(heavyPdf(), {
    signal: running.signal,
    onOpen: () => running.abort(),
    onPages: () => pagesAfterwards++,
  })
  const second = pool.read(await drawPages(['b']), { ...ignorePages, signal: waiting.signal })
  const third = pool.read(await drawPages(['c']), ignorePages)
  waiting.abort()
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  await expect(first).rejects.toMatchObject({ name: 'AbortError' })
  await expect(third).resolves.toMatchObject({ pageCount: 1 })
  expect(pagesAfterwards).toBe(0)
  const never = pool.read(await drawPages(['d']), { ...ignorePages, signal: AbortSignal.abort() })
  await expect(never).rejects.toMatchObject({ name: 'AbortError' })
})

test('one bad file among many fails alone', async () => {
  const pool = openPool()
  const good = await drawPages(['Good'])
  const bad = new TextEncoder().encode('%PDF-1.4 broken')
  const outcomes = await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) => pool.read(index === 7 ? bad : good, ignorePages)),
  )
  expect(outcomes.flatMap(({ status }, index) => (status === 'rejected' ? index : []))).toEqual([7])
})

test('what the receiver of pages throws comes back, and the pool goes on', async () => {
  const pool = openPool({ workers: 1 })
  const bytes = await drawPages(['x'])
  const full = pool.read(bytes, {
    onPages() {
      throw new Error('disk full')
    },
  })
  await expect(full).rejects.toThrow('disk full')
  await expect(pool.read(bytes, ignorePages)).resolves.toMatchObject({ pageCount: 1 })
})

test('bytes are fetched when their turn has come, and a failure to fetch them fails that file alone', async () => {
  const pool = openPool({ workers: 1 })
  const bytes = await drawPages(['x'])
  const lengths: number[] = []
  const source = () => {
    lengths.push(pool.queueLength)
    return bytes
  }
  const missing = pool.read(() => Promise.reject(new Error('gone')), ignorePages)
  const reads = [pool.read(source, ignorePages), pool.read(source, ignorePages)]
  await expect(missing).rejects.toThrow('gone')
  await Promise.all(reads)
  expect(lengths).toEqual([1, 0])
})

test('a worker whose memory has grown is replaced, unnoticed', async () => {
  const pool = openPool({ workers: 1, retireAbove: 1 })
  for (const text of ['a', 'b']) {
    const pages: PageText[] = []
    await pool.read(await drawPages([text]), { onPages: (batch) => pages.push(...batch) })
    expect(pages.map((page) => page.text)).toEqual([text])
  }
})

test('closing stops what runs and what waits, and takes nothing new', async () => {
  const pool = openPool({ workers: 1 })
  const reads = [pool.read(heavyPdf(), ignorePages), pool.read(heavyPdf(), ignorePages)]
  const outcomes = Promise.allSettled(reads)
  await pool.close()
  for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { name: 'AbortError' } })
  await expect(pool.read(heavyPdf(), ignorePages)).rejects.toMatchObject({ name: 'AbortError' })
})
