import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'

/** Every section of the sidebar, and the words that show it is there. */
const SECTIONS: [name: RegExp, shown: (page: Page) => ReturnType<Page['getByRole']>][] = [
  [/^Overview/, (page) => page.getByRole('heading', { name: 'Not settled yet' })],
  [/^Records/, (page) => page.getByRole('link', { name: /Pathology report/ }).first()],
  [/^Opinions/, (page) => page.getByRole('heading', { name: 'University Breast Center' }).first()],
  [/^Compare/, (page) => page.getByRole('rowheader', { name: /Grade/ })],
  [/^Providers/, (page) => page.getByRole('heading', { name: 'Providers' })],
  [/^Timeline/, (page) => page.getByRole('link', { name: 'Team letter' })],
  [/^Share/, (page) => page.getByRole('heading', { name: 'Prepare a bundle' })],
  [/^Settings/, (page) => page.getByRole('heading', { name: 'Settings' })],
]

async function walk(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  for (const [name, shown] of SECTIONS) {
    const isNarrow = (page.viewportSize()?.width ?? 0) < 900
    if (isNarrow) await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('link', { name }).first().click()
    await expect(shown(page)).toBeVisible()
    await look(name.source.slice(1))
  }
}

test('the first screen is accessible and offers two ways in', async ({ app }) => {
  await expect(app.getByRole('button', { name: /Start with my own records/ })).toBeVisible()
  await expectAccessible(app, 'first screen')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`every section of the sample case is accessible, ${scheme}`, async ({ sample }) => {
    await sample.emulateMedia({ colorScheme: scheme })
    await walk(sample, (screen) => expectAccessible(sample, `${screen} (${scheme})`))
  })
}

test('every section fits a window 360 pixels wide (400 % zoom)', async ({ sample: app }) => {
  await app.setViewportSize({ width: 360, height: 800 })
  await walk(app, async (screen) => {
    await expectAccessible(app, `${screen} (360)`)
    const overflow = await app.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${screen} scrolls sideways`).toBeLessThanOrEqual(0)
  })
})

test('an opinion with its records, and the find dialog, are accessible', async ({ sample }) => {
  await section(sample, 'Opinions').click()
  await sample.getByRole('link', { name: 'University Breast Center' }).first().click()
  await expect(sample.getByRole('link', { name: 'Slide review', exact: true }).first()).toBeVisible()
  await expectAccessible(sample, 'opinion with records')

  await sample.keyboard.press('Control+K')
  const dialog = sample.getByRole('dialog')
  await dialog.getByRole('combobox').or(dialog.getByRole('searchbox')).first().fill('HER2')
  await expect(dialog).toContainText('HER2 result')
  await expectAccessible(sample, 'find dialog')
})
