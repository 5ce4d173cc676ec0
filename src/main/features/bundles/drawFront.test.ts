import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { drawFront } from './drawFront.ts'
import type { FrontPages } from './frontPages.ts'
import type { OpinionPages } from './opinionPages.ts'
import { layOut } from './pageNumbers.ts'
import type { BundlePlan, PlannedItem } from './planBundle.ts'

const madeAt = new Date('2026-04-27T12:00:00')

describe('the pages in front of a bundle', () => {
  it('number a long list of contents right', async () => {
    const plan = planOf(Array.from({ length: 150 }, (_, index) => `Report ${index + 1}`))
    const front = await layOut(
      plan.items.map(() => ({ pageCount: 2, blank: 0 })),
      (places) => drawFront(plan, places, null, madeAt),
    )
    const pages = await readPages(front)
    expect(pages).toHaveLength(front.pageCount)
    const text = pages.map((page) => page.text).join(' ')
    for (const [index] of plan.items.entries()) {
      expect(text).toContain(`Report ${index + 1}, 1 Jan 2026 ${front.pageCount + 1 + 2 * index} `)
    }
  })

  it('show all of any text on the page, and lead to every record', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 12 }),
        async (titles) => {
          const plan = planOf(titles)
          const places = titles.map((_, index) => ({ firstPage: index + 2, pageCount: 1, blank: 0 }))
          const front = await drawFront(plan, places, null, madeAt)
          expect(front.links.map(({ item }) => item)).toEqual(titles.map((_, index) => index))
          for (const { page, rect } of front.links) {
            expect(page).toBeLessThan(front.pageCount)
            expect(rect[0]).toBeLessThan(rect[2])
            expect(rect[1]).toBeLessThan(rect[3])
          }
          for (const { places: words, width, height } of await readPages(front)) {
            for (const { left, right, y } of words) {
              expect(left).toBeGreaterThan(0)
              expect(right).toBeLessThan(width - 40)
              expect(y).toBeGreaterThan(30)
              expect(y).toBeLessThan(height)
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('set words written from right to left in the order they are said', async () => {
    const front = await drawFront(planOf(['שלום עולם טוב']), [null], null, madeAt)
    const [cover] = await readPages(front)
    expect(cover!.text).toContain('שלום עולם טוב')
  })

  it('keep a wide and wordy comparison on the page, and say where it was shortened', async () => {
    const plan = planOf(['Letter'])
    const places = [{ firstPage: 9, pageCount: 4, blank: 0 }]
    const front = await drawFront(plan, places, opinionsOf(6, 'very long words '.repeat(400)), madeAt)
    expect(front.bookmarks.map(({ title }) => title)).toEqual([
      'Cover and contents',
      'What the opinions say',
      'Questions for you',
    ])
    const pages = await readPages(front)
    const text = pages.map((page) => page.text).join(' ')
    expect(text).toContain('… (shortened here)')
    expect(text).toContain('Letter, page 3 (11)')
    expect(text).toContain('What the opinions say, continued')
    for (const number of [1, 2, 3, 4, 5, 6]) expect(text).toContain(`Opinion ${number}`)
    for (const page of pages) expect(Math.min(...page.places.map(({ y }) => y))).toBeGreaterThan(30)
    for (const page of pages) {
      expect(Math.max(...page.places.map(({ right }) => right))).toBeLessThan(page.width - 40)
    }
  })
})

function planOf(titles: readonly string[]): BundlePlan {
  const items = titles.map((title, index) => ({
    record: { id: `record-${index}`, title },
    section: 'Letters',
    label: `${title}, 1 Jan 2026`,
    fileOnly: false,
  })) as unknown as PlannedItem[]
  return {
    read: 'full',
    concern: { title: titles[0] || 'Knee: operate or wait?' },
    person: { name: titles[1] || 'Ann Example', birthDate: null, lookedAfter: false },
    provider: { name: 'Example Clinic', specialty: '' },
    choices: [],
    items,
    heldBack: 2,
    leftOut: 1,
  } as unknown as BundlePlan
}

function opinionsOf(count: number, words: string): OpinionPages {
  const opinions = Array.from({ length: count }, (_, index) => ({
    id: `opinion-${index}`,
    ordinal: `Opinion ${index + 1}`,
    date: '2026-01-02',
    provider: { name: 'Example Clinic' },
    independence: { words: 'Had not seen the first report' },
  }))
  const evidence = {
    quote: words,
    recordTitle: 'Letter',
    recordId: 'record-0',
    pageIndex: 2,
    pageLabel: null,
  }
  const cells = opinions.map(({ id }) => ({
    opinionId: id,
    statements: [{ text: words, evidence: [1, 2, 3, 4, 5].map(() => ({ ...evidence, found: true })) }],
  }))
  const topics = ['Surgery', 'Medicine'].map((label) => ({
    label,
    group: 'how-to-treat',
    relation: 'different',
    reason: 'How much to remove.',
    closed: { reason: words, createdAt: '' },
    cells,
  }))
  const statements = [{ text: words, evidence: [] }]
  const sides = [{ opinionId: '1', number: 1, providerName: 'Example Clinic', date: null, statements }]
  const comparison = { opinions, topics } as unknown as OpinionPages['comparison']
  return { comparison, questions: [{ label: 'Surgery', words, sides }] }
}

async function readPages({ bytes }: FrontPages) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const [, , width, height] = page.view as [number, number, number, number]
      const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? item : []))
      const shown = items.filter(({ str }) => str.trim() !== '')
      return {
        width,
        height,
        text: `${items
          .map(({ str }) => str)
          .join(' ')
          .replace(/\s+/g, ' ')} `,
        places: shown.map(({ transform, width: length }) => ({
          left: transform[4] as number,
          right: (transform[4] as number) + length,
          y: transform[5] as number,
        })),
      }
    }),
  )
  await task.destroy()
  return pages
}
