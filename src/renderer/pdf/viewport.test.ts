import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, rectUnder } from './viewport.ts'

/** A page of `width` by `height` points shown at `scale`, after a turn clockwise, as ISO 32000-2 8.3.2 has it. */
function shownPage(width: number, height: number, scale: number, rotation: number) {
  const turns = {
    0: { to: (x: number, y: number) => [x, height - y], from: (a: number, b: number) => [a, height - b] },
    90: { to: (x: number, y: number) => [y, x], from: (a: number, b: number) => [b, a] },
    180: { to: (x: number, y: number) => [width - x, y], from: (a: number, b: number) => [width - a, b] },
    270: {
      to: (x: number, y: number) => [height - y, width - x],
      from: (a: number, b: number) => [width - b, height - a],
    },
  }[rotation as 0]
  const upright = rotation % 180 === 0
  return {
    width: (upright ? width : height) * scale,
    height: (upright ? height : width) * scale,
    convertToViewportPoint: (x: number, y: number) => turns.to(x, y).map((n) => n * scale),
    convertToPdfPoint: (x: number, y: number) => turns.from(x / scale, y / scale),
  }
}

const place = fc.record({
  x: fc.double({ min: 0, max: 300, noNaN: true }),
  y: fc.double({ min: 0, max: 400, noNaN: true }),
  w: fc.double({ min: 0.1, max: 300, noNaN: true }),
  h: fc.double({ min: 0.1, max: 400, noNaN: true }),
})
const turn = fc.constantFrom(0, 90, 180, 270)
const scale = fc.double({ min: 0.1, max: 8, noNaN: true })

describe('places on a page', () => {
  it('come back as they were after being shown, whatever the turn and the size', () => {
    fc.assert(
      fc.property(place, turn, scale, ({ x, y, w, h }, rotation, size) => {
        const page = shownPage(600, 800, size, rotation)
        const box = boxOf(page, [x, y, x + w, y + h])
        const back = rectUnder(page, {
          left: box.left * page.width,
          top: box.top * page.height,
          right: (box.left + box.width) * page.width,
          bottom: (box.top + box.height) * page.height,
        })
        for (const [index, wanted] of [x, y, x + w, y + h].entries()) {
          expect(back[index]).toBeCloseTo(wanted, 6)
        }
      }),
    )
  })

  it('lie inside the page when they lie inside it on paper', () => {
    fc.assert(
      fc.property(place, turn, scale, ({ x, y, w, h }, rotation, size) => {
        const { left, top, width, height } = boxOf(shownPage(600, 800, size, rotation), [x, y, x + w, y + h])
        for (const share of [left, top, left + width, top + height]) {
          expect(share).toBeGreaterThanOrEqual(-1e-9)
          expect(share).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })

  it('stand at the top left when they begin at the top left of the paper', () => {
    expect(boxOf(shownPage(600, 800, 2, 0), [0, 700, 60, 800])).toEqual({
      left: 0,
      top: 0,
      width: 0.1,
      height: 0.125,
    })
  })
})
