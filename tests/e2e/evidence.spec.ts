import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'

const pages = (app: Page) => app.getByRole('region', { name: /^Pages of/ })

/** How far each pane is scrolled, in CSS pixels. */
async function heights(app: Page): Promise<[number, number]> {
  const [first = 0, second = 0] = await pages(app).evaluateAll((all) => all.map(({ scrollTop }) => scrollTop))
  return [Math.round(first), Math.round(second)]
}

/** Waits until a pane stands still at another height than before, and answers how far both have moved. */
async function moved(app: Page, act: () => Promise<void>): Promise<[number, number]> {
  const before = await heights(app)
  await act()
  await expect.poll(async () => String(await heights(app))).not.toBe(String(before))
  let after = await heights(app)
  await expect
    .poll(async () => {
      const last = String(after)
      after = await heights(app)
      return String(after) === last
    })
    .toBe(true)
  return [after[0] - before[0], after[1] - before[1]]
}

async function wheel(app: Page, pane: 0 | 1, by: number): Promise<void> {
  await pages(app).nth(pane).hover()
  await app.mouse.wheel(0, by)
}

test('passages stand side by side, and the pages scroll together from where each is, while that is switched on', async ({
  sample: app,
}) => {
  await section(app, 'Compare').click()
  await app.locator('tr[data-topic="grade"] [data-pages] button').first().click()
  const together = app.getByRole('switch', { name: 'Scroll together' })
  const marks = app.locator('[data-highlight]')
  await expect(marks).toHaveCount(2)
  await expect
    .poll(async () => {
      const [one, two] = await Promise.all([marks.nth(0).boundingBox(), marks.nth(1).boundingBox()])
      return Math.abs(one!.y - two!.y)
    })
    .toBeLessThan(4)

  await expect(together).not.toBeChecked()
  expect(await moved(app, () => wheel(app, 0, 100))).toEqual([100, 0])

  await together.press('Space')
  await expect(together).toBeChecked()
  await expectAccessible(app, 'scrolling together')
  expect(await moved(app, () => wheel(app, 0, 80))).toEqual([80, 80])
  expect(await moved(app, () => wheel(app, 1, -60))).toEqual([-60, -60])

  const [down, alsoDown] = await moved(app, () => pages(app).nth(1).press('PageDown'))
  expect(down).toBeGreaterThan(50)
  expect(Math.abs(down - alsoDown)).toBeLessThanOrEqual(1)

  // The shorter document waits at its end, and is met there on the way back.
  const start = await heights(app)
  await moved(app, () => pages(app).nth(1).press('End'))
  const [, end] = await heights(app)
  await moved(app, () => wheel(app, 1, start[1] - end))
  const back = await heights(app)
  expect(Math.abs(back[0] - start[0])).toBeLessThanOrEqual(2)

  // As far on paper, however large each is shown. What lies at the top stays where it is.
  const larger = app.getByRole('button', { name: /^Zoom in on/ }).first()
  await moved(app, () => larger.click())
  const [zoomed, plain] = await moved(app, () => wheel(app, 0, -100))
  expect(zoomed).toBe(-100)
  expect(Math.abs(plain + 80)).toBeLessThanOrEqual(2)

  await together.press('Space')
  expect(await moved(app, () => wheel(app, 1, -50))).toEqual([0, -50])
  await together.press('Space')
  expect((await moved(app, () => wheel(app, 1, 40)))[1]).toBe(40)

  await app.reload()
  await expect(together).toBeChecked()
})
