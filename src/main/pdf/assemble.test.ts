import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import { NUMBERS_PER_WORD, type PageText } from '#shared/domain/page.ts'
import { type BundlePlan, createPdfPool } from './pool.ts'
import { drawPages, onePage, stream, writePdf } from './testPdf.ts'

const pool = createPdfPool({ workers: 1 })
afterAll(() => pool.close())

async function planOf(...items: [title: string, bytes: Uint8Array, chapter?: string][]): Promise<BundlePlan> {
  return {
    front: await drawPages(['Dear Dr. Example', 'Contents']),
    title: 'Records of Ana Beispiel',
    language: 'en',
    frontBookmarks: [
      { title: 'Cover', page: 0 },
      { title: 'Contents', page: 1 },
    ],
    items: items.map(([title, bytes, chapter], index) => ({
      title,
      stamp: `Item ${index + 1}`,
      bytes,
      chapter,
    })),
  }
}

async function read(bytes: Uint8Array, password?: string): Promise<PageText[]> {
  const pages: PageText[] = []
  await pool.read(bytes, { password, onPages: (batch) => pages.push(...batch) })
  return pages
}

/** What PDFium writes are plain objects; only streams are packed, and these tests pack none. */
function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

async function openInReader(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  return { document: await task.promise, close: () => task.destroy() }
}

test('front pages come first, then every page of every item in order, each stamped with its place', async () => {
  const plan = await planOf(
    ['Report', await drawPages(['Report one', 'Report two'])],
    ['Scan', await drawPages(['Scan one'])],
  )
  const bundle = await pool.assemble(plan)
  expect(bundle.pageCount).toBe(5)
  expect(bundle.items).toEqual([
    { firstPage: 2, pageCount: 2, unreadablePages: [] },
    { firstPage: 4, pageCount: 1, unreadablePages: [] },
  ])
  expect((await read(bundle.bytes)).map((page) => page.text)).toEqual([
    'Dear Dr. Example',
    'Contents',
    'Report one\n\nItem 1 · page 1 of 2 · 3 / 5',
    'Report two\n\nItem 1 · page 2 of 2 · 4 / 5',
    'Scan one\n\nItem 2 · page 1 of 1 · 5 / 5',
  ])
})

test('bookmarks lead to front pages, chapters and items', async () => {
  const page = await drawPages(['x'])
  const plan = await planOf(
    ['Pathology – Grün', page, 'Pathology'],
    ['Second look', page, 'Pathology'],
    ['Letter', page],
  )
  const { document, close } = await openInReader((await pool.assemble(plan)).bytes)
  const outline = await document.getOutline()
  const pageOf = async (entry: (typeof outline)[number]) =>
    document.getPageIndex((entry.dest as [Parameters<typeof document.getPageIndex>[0]])[0])
  const flat = []
  for (const entry of outline) {
    flat.push([entry.title, await pageOf(entry)])
    for (const inner of entry.items) flat.push([`- ${inner.title}`, await pageOf(inner)])
  }
  await close()
  expect(flat).toEqual([
    ['Cover', 0],
    ['Contents', 1],
    ['Pathology', 2],
    ['- Pathology – Grün', 2],
    ['- Second look', 3],
    ['Letter', 4],
  ])
})

test('the bundle carries its title and language, and links from the contents to items', async () => {
  const page = await drawPages(['x'])
  const plan = await planOf(['First', page], ['Second', page])
  const { bytes } = await pool.assemble({ ...plan, links: [{ page: 1, rect: [72, 600, 300, 620], item: 1 }] })
  const { document, close } = await openInReader(bytes)
  const { info } = await document.getMetadata()
  const [link] = await (await document.getPage(2)).getAnnotations()
  const goal = await document.getPageIndex(link.dest[0])
  await close()
  expect(info).toMatchObject({ Title: 'Records of Ana Beispiel', Language: 'en' })
  expect(link).toMatchObject({ subtype: 'Link', rect: [72, 600, 300, 620] })
  expect(goal).toBe(3)
})

test.each([0, 90, 180, 270])(
  'a stamp stands upright at the lower edge of a page turned by %i degrees',
  async (turn) => {
    const turned = onePage(
      'BT /F1 12 Tf 150 150 Td (Middle) Tj ET',
      `/Rotate ${turn} /CropBox [20 30 380 290]`,
    )
    const { bytes } = await pool.assemble(await planOf(['Turned', turned]))
    const page = (await read(bytes))[2]!
    expect(page.rotation).toBe(turn)
    const places = shownPlaces(page, [20, 30, 380, 290]).slice(1)
    const height = turn % 180 === 0 ? 260 : 360
    for (const [index, place] of places.entries()) {
      expect(place.right - place.left).toBeGreaterThan(0)
      expect(place.bottom).toBeGreaterThan(0)
      expect(place.top).toBeLessThan(height / 6)
      if (index > 0) expect(place.left).toBeGreaterThan(places[index - 1]!.left)
    }
    expect(page.text).toMatch(/Item 1 · page 1 of 1 · 3 \/ 3$/)
  },
)

test('where every corner has something on it, the page grows below instead', async () => {
  const full = onePage('0.9 g 0 0 400 300 re f 0 g BT /F1 12 Tf 150 150 Td (Scan) Tj ET', '/Rotate 90')
  const { bytes } = await pool.assemble(await planOf(['Scan', full]))
  const page = (await read(bytes))[2]!
  expect(page.width).toBeGreaterThan(400)
  expect(page.height).toBe(300)
  const stampWords = page.words.subarray(NUMBERS_PER_WORD)
  for (let at = 0; at < stampWords.length; at += NUMBERS_PER_WORD)
    expect(stampWords[at + 2]).toBeGreaterThan(400)
})

test('a stamp on a tiny page fits', async () => {
  const tiny = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 60 60] >>',
  ])
  const { bytes } = await pool.assemble(await planOf(['Tiny', tiny]))
  const places = shownPlaces((await read(bytes))[2]!, [0, 0, 60, 60])
  expect(Math.min(...places.map((place) => place.left))).toBeGreaterThanOrEqual(0)
  expect(Math.max(...places.map((place) => place.right))).toBeLessThanOrEqual(60)
})

test('items that cannot be used are reported with a code, and the rest goes on', async () => {
  const page = await drawPages(['Good'])
  const locked = await drawPages(['Locked'], { userPassword: 'geheim' })
  const plan = await planOf(
    ['Damaged', new TextEncoder().encode('%PDF-1.4 broken')],
    ['Locked', locked],
    ['Opened', locked],
    ['Letter', new TextEncoder().encode('Dear Dr. Example')],
    ['Good', page],
  )
  plan.items[2]!.password = 'geheim'
  const { items, bytes } = await pool.assemble(plan)
  expect(items).toEqual([
    { failed: 'DAMAGED' },
    { failed: 'PASSWORD_NEEDED' },
    { firstPage: 2, pageCount: 1, unreadablePages: [] },
    { failed: 'NOT_A_PDF' },
    { firstPage: 3, pageCount: 1, unreadablePages: [] },
  ])
  expect((await read(bytes)).map((one) => one.text.split('\n')[0])).toEqual([
    'Dear Dr. Example',
    'Contents',
    'Locked',
    'Good',
  ])
})

test('a page that cannot be loaded is blank but for its stamp', async () => {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>'
  const gap = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 9 0 R 4 0 R] /Count 3 >>',
    page,
    page,
  ])
  const { bytes, items } = await pool.assemble(await planOf(['Gap', gap]))
  expect(items).toEqual([{ firstPage: 2, pageCount: 3, unreadablePages: [1] }])
  expect((await read(bytes))[3]!.text).toBe('Item 1 · page 2 of 3 · 4 / 5')
})

test('a page that claims to be a page tree puts nothing out of order', async () => {
  const odd = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Kids [5 0 R] /Count 1 >>',
    '<< /Type /Page /MediaBox [0 0 400 300] >>',
  ])
  const { bytes, pageCount } = await pool.assemble(
    await planOf(['Odd', odd], ['After', await drawPages(['After'])]),
  )
  const pages = await read(bytes)
  expect(pages).toHaveLength(pageCount)
  for (const page of pages.slice(2)) expect(page.text).toContain(`${page.pageIndex + 1} / ${pageCount}`)
})

test('nothing that runs or leads out comes along, and what is filled in stays readable', async () => {
  const active = onePage(
    'BT /F1 12 Tf 50 200 Td (Allergies:) Tj ET',
    '/Annots [6 0 R 7 0 R 9 0 R] /AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 90 90] /A << /S /Launch /F (calc.exe) >> >>',
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F 4 /Rect [120 196 320 216] /AP << /N 8 0 R >> /AA << /F << /S /JavaScript /JS (app.alert\\(2\\)) >> >> >>',
    stream(
      'BT /F1 12 Tf 2 4 Td (Penicillin) Tj ET',
      '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
    ),
    '<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type /Filespec /F (x.exe) /EF << /F 10 0 R >> >> >>',
    stream('attached', '/Type /EmbeddedFile'),
  )
  const { bytes } = await pool.assemble(await planOf(['Active', active]))
  expect((await read(bytes))[2]!.text).toMatch(/^Allergies:\sPenicillin\s/)
  for (const name of [
    'JavaScript',
    'Launch',
    'EmbeddedFile',
    'Filespec',
    'Widget',
    'calc.exe',
    'app.alert',
  ]) {
    expect(asText(bytes)).not.toContain(name)
  }
})

test('bytes are fetched one item at a time, and progress comes to its end', async () => {
  const page = await drawPages(['x'])
  const plan = await planOf(['a', page], ['b', page], ['c', page])
  let open = 0
  let most = 0
  for (const item of plan.items) {
    item.bytes = async () => {
      most = Math.max(most, ++open)
      await new Promise((resolve) => setTimeout(resolve, 5))
      open--
      return page
    }
  }
  const steps: [number, number][] = []
  await pool.assemble(plan, { onProgress: (done, total) => steps.push([done, total]) })
  expect(most).toBe(1)
  expect(steps.at(-1)).toEqual([6, 6])
  expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b))
})

test('stops when asked to, and fetches nothing more', async () => {
  const page = await drawPages(['x'])
  const plan = await planOf(['a', page], ['b', page])
  const stopping = new AbortController()
  let fetchedLater = false
  plan.items[0]!.bytes = () => {
    stopping.abort()
    return page
  }
  plan.items[1]!.bytes = () => {
    fetchedLater = true
    return page
  }
  await expect(pool.assemble(plan, { signal: stopping.signal })).rejects.toMatchObject({ name: 'AbortError' })
  expect(fetchedLater).toBe(false)
  await expect(pool.assemble(await planOf(['a', page]))).resolves.toMatchObject({ pageCount: 3 })
})

test('an item whose bytes cannot be fetched ends the work with its reason', async () => {
  const plan = await planOf(['a', await drawPages(['x'])])
  plan.items[0]!.bytes = () => Promise.reject(new Error('vault is locked'))
  await expect(pool.assemble(plan)).rejects.toThrow('vault is locked')
})

test('an item that brings the worker down is left out', async () => {
  const small = createPdfPool({ workers: 1, assembleMemoryLimit: 64 * 2 ** 20 })
  const endless = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources 6 0 R >>',
    stream('/X Do'),
    stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 6 0 R'),
    '<< /XObject << /X 5 0 R >> >>',
  ])
  const plan = await planOf(['Endless', endless], ['Good', await drawPages(['Good'])])
  const { items } = await small.assemble(plan)
  await small.close()
  expect(items).toEqual([{ failed: 'CRASHED' }, { firstPage: 2, pageCount: 1, unreadablePages: [] }])
})

test('a locked bundle opens with its password only', async () => {
  const plan = await planOf(['Report', await drawPages(['Report'])])
  const { bytes } = await pool.assemble({ ...plan, password: 'Grünkohl' })
  await expect(read(bytes)).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' })
  expect((await read(bytes, 'Grünkohl'))[2]!.text).toContain('Report')
})

/** Word rectangles of a page as shown, from the lower left corner of its crop box. */
function shownPlaces(page: PageText, [left, bottom, right, top]: [number, number, number, number]) {
  const corner = (x: number, y: number): [number, number] => {
    if (page.rotation === 90) return [y - bottom, right - x]
    if (page.rotation === 180) return [right - x, top - y]
    if (page.rotation === 270) return [top - y, x - left]
    return [x - left, y - bottom]
  }
  const places = []
  for (let at = 0; at < page.words.length; at += NUMBERS_PER_WORD) {
    const [wordLeft, wordBottom, wordRight, wordTop] = page.words.subarray(at + 2, at + NUMBERS_PER_WORD)
    const a = corner(wordLeft!, wordBottom!)
    const b = corner(wordRight!, wordTop!)
    places.push({
      left: Math.min(a[0], b[0]),
      bottom: Math.min(a[1], b[1]),
      right: Math.max(a[0], b[0]),
      top: Math.max(a[1], b[1]),
    })
  }
  return places
}
