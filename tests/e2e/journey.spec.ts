import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { textPdf } from '../support/pdfs.ts'
import { expectAccessible } from './accessible.ts'
import { readPdf, unzip } from './handedOver.ts'
import { expect, section, test } from './host.ts'

/** Two doctors' letters, each with one sentence that the journey turns on. */
const LETTERS = [
  { file: 'Surgeon letter.pdf', provider: 'Community Hospital', words: 'Remove the whole breast' },
  { file: 'Consult letter.pdf', provider: 'University Breast Center', words: 'Remove the lump only' },
]

async function addQuestion(page: Page, title: string): Promise<void> {
  await section(page, 'Overview').click()
  await page.getByRole('button', { name: 'Add a question' }).first().click()
  await page.getByLabel('What is the one question you want answered?').fill(title)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

async function addOpinion(page: Page, provider: string, record: string, date: string): Promise<void> {
  await section(page, 'Opinions').click()
  await page
    .getByRole('link', { name: 'Add an opinion' })
    .or(page.getByRole('button', { name: 'Add an opinion' }))
    .first()
    .click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Who gave it?').click()
  await page.getByRole('option', { name: /Add a provider/ }).click()
  await page.getByLabel(/name/i).last().fill(provider)
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Who gave it?')).toHaveValue(new RegExp(provider))
  await form.getByLabel('When?').fill(date)
  await form.getByLabel('Saw you').check()
  await form.getByRole('checkbox', { name: new RegExp(record) }).check()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
}

/** Where an element stands once the page has found its size. */
async function restingBox(element: Locator) {
  let box = await element.boundingBox()
  await expect(async () => {
    const before = box
    box = await element.boundingBox()
    expect(box).toEqual(before)
  }).toPass({ intervals: [200] })
  return box!
}

async function dragOver(page: Page, words: Locator): Promise<void> {
  const box = await restingBox(words)
  await page.mouse.move(box.x + 1, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
}

/** Opens a record, selects its sentence with the mouse and says on which topic the opinion speaks there. */
async function useWords(
  page: Page,
  record: string,
  words: string,
  opinion: RegExp,
  topic: string,
): Promise<void> {
  await section(page, 'Records').click()
  await page.getByRole('list', { name: 'Records' }).getByRole('link', { name: record }).first().click()
  const line = page.getByRole('article').getByText(words).first()
  await expect(line).toBeVisible()
  await dragOver(page, line)
  await page.getByRole('button', { name: 'Use these words' }).click()
  const form = page.getByRole('dialog', { name: 'Use these words' })
  await expect(form).toContainText(words)
  await form.getByLabel('Whose words are they?').click()
  await page.getByRole('option', { name: opinion }).click()
  await form.getByLabel('What are they about?').click()
  await page.getByRole('option', { name: topic, exact: true }).click()
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form).toBeHidden()
}

test('own PDFs become opinions with their words, are compared, and go to the next provider', async ({
  app,
  host,
}) => {
  test.setTimeout(120_000)
  await app.getByRole('button', { name: /Start with my own records/ }).click()
  await app.getByText('Without a passphrase').click()
  await app.getByRole('button', { name: 'Start without a passphrase' }).click()
  await app.getByLabel('Your name').fill('Test Person')
  await app.getByRole('button', { name: /Go on to the records/ }).click()

  const paths = await Promise.all(
    LETTERS.map(async ({ file, words }) => {
      const path = join(host.folder, file)
      writeFileSync(path, await textPdf(`Dear patient,\n\n${words}.\n\nWith kind regards`, 'Second page'))
      return path
    }),
  )
  await app.locator('input[type=file]').first().setInputFiles(paths)
  await expect(app.getByText(/Added · 2 pages/)).toHaveCount(2)
  await expectAccessible(app, 'records after adding')

  await addQuestion(app, 'Lump in left breast: how should it be treated?')
  await addOpinion(app, LETTERS[0]!.provider, 'Surgeon letter', '12 Mar 2026')
  await addOpinion(app, LETTERS[1]!.provider, 'Consult letter', '2 Apr 2026')

  await useWords(app, 'Surgeon letter', LETTERS[0]!.words, /Community Hospital/, 'Surgery')
  await useWords(app, 'Consult letter', LETTERS[1]!.words, /University Breast Center/, 'Surgery')
  await expectAccessible(app, 'record with used words')

  await section(app, 'Compare').click()
  const row = app.getByRole('row', { name: /Surgery/ })
  await expect(row).toContainText('They differ')
  await expect(row).toContainText('Remove the whole breast')
  // The words that changed are marked, and say so to people who hear the screen.
  await expect(row).toContainText('Remove They differ: the lump only')
  await row.getByRole('button', { name: /Surgeon letter/ }).click()
  const panel = app.getByRole('region', { name: 'Surgery' })
  for (const { words } of LETTERS) await expect(panel).toContainText(`“${words}.”`)
  for (const name of ['First opinion: Surgeon letter', 'Second opinion: Consult letter']) {
    await expect(panel.getByRole('region', { name }).getByRole('article').first()).toBeVisible()
  }
  await expectAccessible(app, 'evidence panel')
  await app.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  await section(app, 'Share').click()
  await app.getByRole('combobox').first().click()
  await app.getByRole('option', { name: /Add a provider/ }).click()
  await app.getByLabel(/name/i).last().fill('City Teaching Hospital')
  await app.keyboard.press('Enter')
  await app.getByText('Full picture').click()
  await expect(app.getByRole('article').first()).toBeVisible()
  await expectAccessible(app, 'share')
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Create bundle' }).click()
  const zip = await unzip(await (await download).path())

  for (const path of paths) {
    const kept = [...zip].find(([name]) => name.endsWith(basename(path)))
    expect(Buffer.compare(kept![1], readFileSync(path))).toBe(0)
  }
  const pdf = [...zip].find(([name]) => name.endsWith('Bundle.pdf'))![1]
  const pages = await readPdf(pdf)
  expect(pages.at(-1)).toContain('Second page')
  for (const { words } of LETTERS) expect(pages.join('\n')).toContain(words)
  expect(pages.join('\n')).toMatch(/Item 2 · page 2 of 2/)
})
