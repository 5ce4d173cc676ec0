import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageSize } from './pageSize.ts'
import type { Picture } from './picture.ts'

const of = (width: number, height: number, dots: number | [number, number] | null = null) => {
  const [x, y] = typeof dots === 'number' ? [dots, dots] : (dots ?? [0, 0])
  const picture = { width, height, density: dots === null ? null : { x, y } } as Picture
  const size = pageSize(picture)
  return [Math.round(size.width), Math.round(size.height)]
}

describe('the size of a picture’s page', () => {
  it('is that of the paper on the scanner', () => {
    expect(of(2550, 3300, 300)).toEqual([612, 792])
    expect(of(1011, 638, 300)).toEqual([243, 153])
    expect(of(1728, 1078, [204, 98])).toEqual([610, 792])
  })

  it('is a letter’s where a camera says 72 dots to the inch, or nonsense', () => {
    expect(of(3024, 4032, 72)).toEqual([594, 792])
    expect(of(4032, 3024)).toEqual([792, 594])
    expect(of(3000, 4000, 100)).toEqual([594, 792])
    expect(of(3000, 4000, 65_535)).toEqual([594, 792])
  })

  it('does not blow small pictures up', () => {
    expect(of(400, 200)).toEqual([300, 150])
  })

  it('keeps the writing of a long strip readable', () => {
    expect(of(1080, 9000)).toEqual([612, 5100])
  })

  it('always keeps the proportions and stays within what PDF allows', () => {
    const side = fc.integer({ min: 1, max: 60_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = pageSize({ width, height, density: null } as Picture)
        expect(size.width / size.height).toBeCloseTo(width / height, 5)
        expect(Math.max(size.width, size.height)).toBeLessThan(14_401)
      }),
    )
  })
})
