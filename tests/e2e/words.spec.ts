import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'

test('a doctor’s word is explained where it stands, and all of them on one page', async ({ sample: app }) => {
  await section(app, 'Compare').click()
  await app.getByRole('button', { name: 'Grade', exact: true }).click()
  const meaning = 'How much the cells differ from healthy ones; a low grade is closer to healthy.'
  await expect(app.getByRole('dialog').getByText(meaning)).toBeVisible()
  await expectAccessible(app, 'a word explained')
  await app.getByRole('link', { name: 'All words explained' }).click()

  const title = app.getByRole('heading', { name: 'Words explained', level: 1 })
  await expect(title).toBeVisible()
  await expect(app.getByText(meaning)).toBeVisible()
  await expectAccessible(app, 'words explained')
  await app.getByRole('searchbox', { name: 'Find a word' }).fill('breast-conserving')
  await expect(app.getByRole('term')).toHaveText(['Lumpectomy'])
  await app.getByRole('searchbox', { name: 'Find a word' }).fill('zzz')
  await expect(app.getByText('No word found for “zzz”')).toBeVisible()
  await expectAccessible(app, 'no such word')
  await app.getByRole('button', { name: 'Show all words' }).click()
  await expect(app.getByRole('status').filter({ hasText: /^\d+ words$/ })).toBeVisible()

  // Words in what a doctor said, on the screen of the opinion and beside the pages.
  await section(app, 'Opinions').click()
  await app.getByRole('link', { name: 'University Breast Center' }).first().click()
  await app.getByRole('button', { name: 'No special type' }).first().hover()
  await expect(app.getByRole('tooltip')).toContainText('The most usual kind of breast cancer')
  await expectAccessible(app, 'an opinion with its words explained')
  await section(app, 'Compare').click()
  await app.locator('tr[data-topic="type"] [data-pages] button').nth(1).click()
  await expect(app.getByRole('region', { name: 'Type', exact: true })).toContainText('Words explained:')
  await expectAccessible(app, 'words explained beside the pages')
  await app.getByRole('button', { name: 'Close' }).click()

  await app.keyboard.press('F1')
  await expect(title).toBeVisible()
  await app.getByRole('link', { name: 'Settings' }).click()
  await app.getByRole('link', { name: 'Words explained' }).click()
  await expect(title).toBeVisible()
  await app.setViewportSize({ width: 360, height: 800 })
  await expectAccessible(app, 'words explained (360)')
})
