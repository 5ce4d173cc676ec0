import type { Locator, Page } from '@playwright/test'
import { textPdf } from '../support/pdfs.ts'
import { REPORT } from '../support/report.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './host.ts'
import { addFiles, startOwn } from './ownVault.ts'

/** Adds the report and opens what was found in it. */
async function openReview(page: Page, name = 'Sample Patient'): Promise<Locator> {
  await startOwn(page, { name })
  await addFiles(page, { 'Report.pdf': await textPdf(REPORT) })
  await page.getByRole('link', { name: /to check/ }).click()
  await expect(
    page.getByRole('heading', { name: 'We found these in the document. Check them.' }),
  ).toBeVisible()
  return page.getByRole('region', { name: 'We found these in the document. Check them.' })
}

/** The row of one thing that was found, by its name. */
function item(found: Locator, label: string): Locator {
  return found.getByRole('listitem').filter({ has: found.page().getByText(label, { exact: true }) })
}

test('what was found is checked beside the page, changed, refused and taken back', async ({ app }) => {
  const found = await openReview(app)
  await expect(app.getByRole('status').filter({ hasText: /^0 of \d+ checked$/ })).toBeVisible()
  await expectAccessible(app, 'review')

  const tumor = item(found, 'Tumor (T)')
  await expect(tumor).toContainText('pT2')
  await tumor.getByRole('button', { name: /Tumor \(T\)/ }).click()
  await expect(app.getByRole('button', { name: /Tumor \(T\): pT2/ }).first()).toBeVisible()
  await tumor.getByRole('button', { name: 'Yes, correct' }).click()
  await expect(tumor).toContainText('Checked')
  await expect(app.getByRole('status').filter({ hasText: /^1 of \d+ checked$/ })).toBeVisible()

  const nodes = item(found, 'Lymph nodes (N)')
  await nodes.getByRole('button', { name: 'Change' }).click()
  await nodes.getByRole('textbox').fill('pN1a')
  await nodes.getByRole('button', { name: 'Save' }).click()
  await expect(nodes).toContainText('pN1a')
  await expect(nodes).toContainText('Checked')

  const spread = item(found, 'Spread (M)')
  await spread.getByRole('button', { name: /Spread \(M\)/ }).click()
  await spread.getByRole('button', { name: 'Not in this record' }).click()
  await expect(spread.getByRole('button', { name: 'Take back' })).toBeVisible()
  await expectAccessible(app, 'review with decisions')
  await spread.getByRole('button', { name: 'Take back' }).click()
  await expect(spread.getByRole('button', { name: 'Change' })).toBeVisible()

  await found.getByText('09 Mar 2026').or(found.getByText('9 Mar 2026')).first().click()
  await expect(found.getByText('The record is listed under')).toBeVisible()

  // All of it is kept at once.
  await app.reload()
  await expect(item(found, 'Lymph nodes (N)')).toContainText('pN1a')
  await app.getByRole('link', { name: 'Records', exact: true }).first().click()
  await expect(app.getByRole('list', { name: 'Records' }).getByRole('listitem').first()).toContainText(
    '9 Mar 2026',
  )
})

test('a whole group is checked at once and that can be taken back; the rest by keyboard', async ({ app }) => {
  const found = await openReview(app)
  const progress = app.getByRole('status').filter({ hasText: /of \d+ checked$/ })
  const before = await progress.textContent()
  await found.getByRole('button', { name: /^Yes to all \d+ in “What was found”/ }).click()
  await expect(item(found, 'Tumor (T)')).toContainText('Checked')
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(progress).toHaveText(before!)

  const side = found.getByRole('button', { name: /Tumor \(T\)/ })
  await side.focus()
  await app.keyboard.press('Enter')
  await expect(item(found, 'Tumor (T)')).toContainText('Checked')
  await expect(found.getByRole('button', { name: /Lymph nodes \(N\)/ })).toBeFocused()
  await app.keyboard.press('e')
  await expect(item(found, 'Lymph nodes (N)').getByRole('textbox')).toBeFocused()
})

test('something that was missed is added with the words it rests on', async ({ app }) => {
  const found = await openReview(app)
  await found.getByRole('button', { name: /Add something we missed/ }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'What is it?' }).click()
  await app.getByRole('option', { name: 'Recommended next step' }).click()
  await dialog.getByRole('textbox', { name: 'Recommended next step' }).fill('Ask for the slides')
  await expectAccessible(app, 'adding a fact')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(item(found, 'Recommended next step')).toContainText('Ask for the slides')
})

test('another person’s name and birth date are told', async ({ app }) => {
  const found = await openReview(app, 'Olaf Example')
  await expect(found).toContainText('Another name: “Sample Patient”')
  await expectAccessible(app, 'review with a warning')
})
