import { afterAll, expect, test } from 'vitest'
import { createPdfPool, type RenderedPage } from './pool.ts'
import { onePage } from './testPdf.ts'

const pool = createPdfPool({ workers: 1 })
afterAll(() => pool.close())

const RED = [255, 0, 0, 255]
const WHITE = [255, 255, 255, 255]

function pixel({ width, rgba }: RenderedPage, x: number, y: number): number[] {
  return [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

test('draws a page at the scale asked for, in red, green, blue and alpha, from the top', async () => {
  const page = await pool.render(onePage('1 0 0 rg 0 200 100 100 re f'), 0, { scale: 0.5 })
  expect(page).toMatchObject({ width: 200, height: 150 })
  expect(page.rgba).toHaveLength(200 * 150 * 4)
  expect(pixel(page, 20, 20)).toEqual(RED)
  expect(pixel(page, 20, 140)).toEqual(WHITE)
})

test('draws a turned page as it is shown', async () => {
  const page = await pool.render(onePage('1 0 0 rg 0 200 100 100 re f', '/Rotate 90'), 0, { scale: 1 })
  expect(page).toMatchObject({ width: 300, height: 400 })
  expect(pixel(page, 290, 10)).toEqual(RED)
  expect(pixel(page, 10, 10)).toEqual(WHITE)
})

test('keeps a huge drawing within bounds, and names a page that is not there', async () => {
  const page = await pool.render(onePage(''), 0, { scale: 1000 })
  expect(Math.max(page.width, page.height)).toBe(8192)
  await expect(pool.render(onePage(''), 3, { scale: 1 })).rejects.toMatchObject({ code: 'DAMAGED' })
})
