import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'
import { startOwn } from './ownVault.ts'

const axis = (page: Page) => page.getByRole('listbox', { name: /^Timeline/ })
const mark = (page: Page, name: RegExp) => axis(page).getByRole('option', { name })
/** A row of the list. */
const row = (page: Page, title: string) =>
  page.getByRole('region', { name: 'One by one' }).getByRole('listitem').filter({ hasText: title })

test('the timeline is filtered, looked at closer, gone through with the keyboard, and leads to the source', async ({
  sample: app,
}) => {
  await section(app, 'Timeline').click()
  await expect(mark(app, /^Pathology report, Record, 9 Mar 2026$/)).toBeVisible()
  await expect(app.getByRole('heading', { name: 'March 2026' })).toBeVisible()
  await expect(axis(app).getByRole('option')).toHaveCount(16)
  await expectAccessible(app, 'timeline')

  await app.getByRole('button', { name: 'Opinions 3' }).click()
  await expect(axis(app).getByRole('option')).toHaveCount(3)
  await expect(app.getByText('13 of 16 are not shown by these filters.')).toBeVisible()
  await app.reload()
  await expect(app.getByRole('button', { name: 'Opinions 3' })).toHaveAttribute('aria-pressed', 'true')
  await expect(axis(app).getByRole('option')).toHaveCount(3)
  await app.getByRole('button', { name: 'All 16' }).click()
  await app.getByRole('button', { name: 'All questions' }).click()
  await app.getByRole('menuitemradio', { name: /^Lump in left breast/ }).click()
  await expect(app).toHaveURL(/concern=/)
  await expect(axis(app).getByRole('option')).toHaveCount(16)

  await axis(app).focus()
  await app.keyboard.press('ArrowRight')
  await expect(mark(app, /^Medicines and allergies/)).toHaveAttribute('aria-selected', 'true')
  await app.keyboard.press('ArrowRight')
  await expect(mark(app, /^Mammogram report/)).toHaveAttribute('aria-selected', 'true')
  await expect(row(app, 'Mammogram report')).toHaveAttribute('data-selected')
  await app.keyboard.press('ArrowDown')
  await expect(mark(app, /^First opinion/)).toHaveAttribute('aria-selected', 'true')
  await app.keyboard.press('End')
  await expect(row(app, 'Third opinion')).toHaveAttribute('data-selected')
  await expect(row(app, 'Third opinion')).toBeInViewport()

  const scrollable = () => axis(app).evaluate((element) => element.scrollWidth - element.clientWidth)
  await app.keyboard.press('+')
  await expect.poll(scrollable).toBeGreaterThan(100)
  await expect(mark(app, /^Third opinion/)).toBeInViewport()
  await app.keyboard.press('Home')
  await expect(mark(app, /^Medicines and allergies/)).toBeInViewport()
  await app.keyboard.press('0')
  await expect.poll(scrollable).toBeLessThanOrEqual(1)
  await axis(app).hover({ position: { x: 300, y: 30 } })
  await app.keyboard.down('Control')
  await app.mouse.wheel(0, -400)
  await app.keyboard.up('Control')
  await expect.poll(scrollable).toBeGreaterThan(100)

  const before = await axis(app).evaluate((element) => element.scrollLeft)
  await app.mouse.down()
  await app.mouse.move(0, 0, { steps: 4 })
  await app.mouse.up()
  await expect.poll(() => axis(app).evaluate((element) => element.scrollLeft)).toBeGreaterThan(before)
  await app.getByRole('button', { name: 'Show all of it' }).click()

  await row(app, 'HER2 result').getByRole('link').focus()
  await expect(mark(app, /^HER2 result/)).toHaveAttribute('aria-selected', 'true')
  await axis(app).focus()
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: 'HER2 result', level: 1 })).toBeVisible()
})

test('what lies close together opens as a list, and an empty timeline says what to do', async ({ app }) => {
  await startOwn(app)
  await section(app, 'Timeline').click()
  await expect(app.getByRole('heading', { name: 'Nothing on your timeline yet' })).toBeVisible()
  await expectAccessible(app, 'empty timeline')

  // Twelve questions within one day of each other are more than a lane has rows.
  const personId = new URL(app.url()).pathname.split('/')[2]!
  await app.evaluate(async (person) => {
    for (let number = 1; number <= 12; number++) {
      const body = {
        personId: person,
        title: `Question ${number}`,
        askedOn: number === 12 ? '2019' : '2026-03-09',
      }
      await fetch('/rpc/concerns/create', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json: body }),
      })
    }
  }, personId)
  await app.reload()
  await mark(app, /^11 questions, 9 Mar 2026$/).click()
  const menu = app.getByRole('menu', { name: '11 questions, 9 Mar 2026' })
  await expect(menu.getByRole('menuitem')).toHaveCount(11)
  await expectAccessible(app, 'several at once')
  await app.keyboard.press('Escape')
  await expect(axis(app)).toBeFocused()
  await app.keyboard.press('Home')
  await expect(mark(app, /^Question asked, Question, 2019$/)).toHaveAttribute('aria-selected', 'true')

  await app.setViewportSize({ width: 360, height: 800 })
  await expect(axis(app)).toBeHidden()
  await app.getByText('Newest first').click()
  await expect(app.getByRole('heading', { level: 3 }).first()).toHaveText(/^March 2026/)
  await expectAccessible(app, 'timeline (360)')
})
