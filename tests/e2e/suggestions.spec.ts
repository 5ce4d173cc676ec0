import type { Locator, Page } from '@playwright/test'
import { FIRST_REPORT, SECOND_REPORT } from '../../src/shared/domain/suggesting/testReports.ts'
import { textPdf } from '../support/pdfs.ts'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'
import { marksAndWords } from './marksAndWords.ts'
import { addFiles, startOwn } from './ownVault.ts'

const found = (page: Page) => page.getByRole('region', { name: 'Found in the reports' })
const offer = (page: Page, topic: string): Locator =>
  found(page).getByRole('group', { name: new RegExp(`^${topic}: `) })
const said = (page: Page, topic: string): Locator => page.getByLabel(`What they said on ${topic}`)
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const row = (page: Page, topic: string) => page.locator(`tr[data-topic="${topic}"]`)
const cell = (page: Page, topic: string, column: number) => row(page, topic).locator('> *').nth(column)

async function addOpinion(page: Page, provider: string, when: string): Promise<void> {
  await section(page, 'Opinions').click()
  await page.getByRole('button', { name: 'Add an opinion' }).first().click()
  const form = page.getByRole('dialog', { name: 'Add an opinion' })
  await form.getByRole('combobox', { name: 'Who gave it?' }).click()
  await page.getByRole('option', { name: 'Add a provider…' }).click()
  await form.getByRole('group', { name: 'New provider' }).getByLabel('Name').fill(provider)
  await form.getByRole('button', { name: 'Add provider' }).click()
  await expect(form.getByRole('combobox', { name: 'Who gave it?' })).toBeFocused()
  await form.getByLabel('When?').fill(when)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: new RegExp(`opinion: ${provider}$`) })).toBeVisible()
}

/** The marks on the page cover the words, and little else. */
async function expectMarked(page: Page, words: string): Promise<void> {
  const article = page
    .getByRole('article')
    .filter({ has: page.locator('[data-active]') })
    .first()
  const fits = async () => {
    const { covered, ofPage } = await marksAndWords(article, words)
    return covered > 0.97 && ofPage < 1
  }
  await expect.poll(fits, { message: words }).toBe(true)
}

test('two reports of one case fill the topics of two opinions, which then stand side by side', async ({
  app,
}) => {
  test.setTimeout(120_000)
  await startOwn(app, { name: 'Sample Patient' })
  await section(app, 'Overview').click()
  await app.getByRole('button', { name: 'Add a question' }).first().click()
  await app.getByLabel('What is the one question you want answered?').fill('Lump in left breast')
  await app.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { name: 'Lump in left breast', level: 1 })).toBeVisible()

  // Files chosen on an opinion's screen belong to it.
  await addOpinion(app, 'Dr. Ann Example', '12 Mar 2026')
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Add a report' }).click()
  const file = { name: 'First report.pdf', mimeType: 'application/pdf' }
  await (await chooser).setFiles([{ ...file, buffer: Buffer.from(await textPdf(FIRST_REPORT)) }])
  await expect(found(app).getByText(/^10 found\./)).toBeVisible()
  await expectAccessible(app, 'found in the reports')

  // The evidence opens at its words, where they can be checked.
  await offer(app, 'Size').getByRole('button', { name: 'First report · p.1 · not checked yet' }).click()
  await expect(app.getByRole('button', { name: /Size: 22 mm/, pressed: true })).toBeVisible()
  await expectMarked(app, '2.2 cm')
  await app.goBack()

  // By keyboard: yes, change, and on to the next.
  await offer(app, 'Diagnosis').focus()
  await app.keyboard.press('Enter')
  await expect(said(app, 'Diagnosis')).toHaveValue('Invasive ductal carcinoma, left breast')
  await expect(offer(app, 'Type')).toBeFocused()
  await app.keyboard.press('ArrowDown')
  await app.keyboard.press('e')
  const words = found(app).getByRole('textbox', { name: 'What they say on Grade, in your words' })
  await expect(words).toBeFocused()
  await words.fill('Grade 2 of 3')
  await found(app).getByRole('button', { name: 'Yes, with these words' }).click()
  await expect(said(app, 'Grade')).toHaveValue('Grade 2 of 3')
  await expect(offer(app, 'Stage')).toBeFocused()
  await undo(app).click()
  await expect(offer(app, 'Grade')).toContainText('Grade 2')
  await offer(app, 'Grade').getByRole('button', { name: /^Yes/ }).click()
  await expect(said(app, 'Grade')).toHaveValue('Grade 2')

  await offer(app, 'Side')
    .getByRole('button', { name: /^Leave out/ })
    .click()
  await expect(offer(app, 'Side')).toHaveCount(0)
  await found(app).getByRole('button', { name: '1 left out' }).click()
  await expectAccessible(app, 'one left out')
  await found(app)
    .getByRole('button', { name: /^Bring back/ })
    .click()
  await expect(offer(app, 'Side')).toBeVisible()

  // What was checked beside the pages is accepted at once.
  await found(app).getByRole('link', { name: 'Check “First report” beside its pages' }).click()
  await app.getByRole('button', { name: /^Yes to all \d+ in “What was found”/ }).click()
  await app.goBack()
  await found(app).getByRole('button', { name: 'Yes to all 8 checked in “First report”' }).click()
  await expect(said(app, 'Stage')).toHaveValue('pT2 pN1a')
  await expect(found(app)).toHaveCount(0)

  // A second opinion on both reports, which do not say the same of the grade.
  await addOpinion(app, 'Dr. Ben Sample', '2 Apr 2026')
  await addFiles(app, {
    'Second look.pdf': await textPdf(SECOND_REPORT),
    'First report.pdf': await textPdf(FIRST_REPORT),
  })
  await expect(offer(app, 'Grade')).toHaveCount(2)
  await expect(found(app).getByText('The reports do not say the same.', { exact: false })).toBeVisible()
  await expectAccessible(app, 'two reports that do not say the same')
  await section(app, 'Compare').click()
  await expect(row(app, 'grade').locator('th')).toContainText('Check what was found.')
  await expect(cell(app, 'grade', 2)).toContainText('From the report')
  await expectAccessible(app, 'compare with words from the report')
  await cell(app, 'grade', 2).getByRole('link', { name: 'Choose' }).click()
  await offer(app, 'Grade')
    .filter({ hasText: 'score 8 of 9' })
    .getByRole('button', { name: /^This one/ })
    .click()
  await expect(said(app, 'Grade')).toHaveValue('Grade 3 of 3 (Nottingham score 8 of 9)')

  // In Compare the rest is accepted in its cell, and only then compared.
  await section(app, 'Compare').click()
  await expect(row(app, 'grade').locator('th')).toContainText('They differ.')
  await expect(row(app, 'size').locator('th')).toContainText('Not mentioned.')
  await cell(app, 'size', 2)
    .getByRole('button', { name: /^Yes, they say this/ })
    .click()
  await expect(row(app, 'size').locator('th')).toContainText('Doctors agree.')
  await expect(cell(app, 'size', 2)).toBeFocused()
  await cell(app, 'grade', 2).locator('[data-pages] button').first().click()
  const panel = app.getByRole('region', { name: 'Grade', exact: true })
  await expect(panel.getByRole('region', { name: /opinion: / })).toHaveCount(2)
  const second = panel.getByRole('region', { name: /opinion: / }).nth(1)
  const article = second.getByRole('article').filter({ has: app.locator('[data-highlight]') })
  const covered = async () => (await marksAndWords(article, 'grade 3, total score 8/9')).covered
  await expect.poll(covered).toBeGreaterThan(0.97)
})
