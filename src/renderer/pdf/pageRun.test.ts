import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layPages, PAGE_GAP, pageAt } from './pageRun.ts'

const size = fc.record({
  width: fc.integer({ min: 10, max: 5000 }),
  height: fc.integer({ min: 10, max: 5000 }),
})

const run = fc
  .record({
    sizes: fc.array(size, { minLength: 1, maxLength: 60 }),
    zoom: fc.oneof(fc.constant('fit-width' as const), fc.double({ min: 0.25, max: 5, noNaN: true })),
    rotation: fc.constantFrom(0, 90, 180, 270),
    frameWidth: fc.integer({ min: 0, max: 3000 }),
  })
  .map(({ sizes, ...options }) =>
    layPages({ ...options, count: sizes.length, sizes: new Map(sizes.entries()), likely: sizes[0]! }),
  )

describe('layPages', () => {
  it('lays pages below one another without overlap, all inside the run', () => {
    fc.assert(
      fc.property(run, ({ pages, width, height }) => {
        for (const [index, page] of pages.entries()) {
          const next = pages[index + 1]
          const end = page.top + page.height + PAGE_GAP
          expect(Math.abs((next?.top ?? height) - end)).toBeLessThan(0.001)
          expect(page.left).toBeGreaterThanOrEqual(PAGE_GAP - 0.001)
          expect(page.left + page.width).toBeLessThanOrEqual(width - PAGE_GAP + 0.001)
        }
      }),
    )
  })

  it('takes a page whose size is not known yet to be like the others', () => {
    const { pages } = layPages({
      count: 3,
      sizes: new Map([[1, { width: 100, height: 50 }]]),
      likely: { width: 100, height: 200 },
      zoom: 0.75,
      rotation: 0,
      frameWidth: 400,
    })
    expect(pages.map(({ height }) => height)).toEqual([200, 50, 200])
  })

  it('turns the sizes with the pages', () => {
    const { pages } = layPages({
      count: 1,
      sizes: new Map(),
      likely: { width: 100, height: 200 },
      zoom: 0.75,
      rotation: 90,
      frameWidth: 400,
    })
    expect([pages[0]?.width, pages[0]?.height]).toEqual([200, 100])
  })
})

describe('pageAt', () => {
  it('finds the page that any of its heights belongs to', () => {
    fc.assert(
      fc.property(run, fc.nat(), fc.double({ min: 0, max: 0.99, noNaN: true }), (laid, seed, share) => {
        const index = seed % laid.pages.length
        const page = laid.pages[index]!
        expect(pageAt(laid, page.top + page.height * share)).toBe(index)
      }),
    )
  })
})
