import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOnPage, scaleOf, toView, viewOf } from './upright.ts'

const page = {
  width: 490,
  height: 1000,
  gray: new Uint8Array(490 * 1000),
  sight: { box: [10, 20, 310, 520] as const, turns: 0, width: 300, height: 500 },
}

test('a place seen along the lines is found again on the page, at any angle', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -7, max: 7, noNaN: true }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 500 }),
      (angle, x, y) => {
        const view = viewOf(page, angle)
        const seen = toView(view, x, y)
        const scale = scaleOf(view)
        const [left, bottom] = placeOnPage(view, seen.x * scale.across, seen.y * scale.down, 0, 0)
        expect(left).toBeCloseTo(10 + x, 3)
        expect(bottom).toBeCloseTo(520 - y, 3)
      },
    ),
  )
})
