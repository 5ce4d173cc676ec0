import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { halfPdf, lockedPdf, textPdf } from '../support/pdfs.ts'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'
import { addFiles, startOwn } from './ownVault.ts'

/** The row of a file on its way in. */
function importRow(page: Page, fileName: string): Locator {
  return page
    .getByRole('region', { name: 'Files being added' })
    .getByRole('listitem')
    .filter({ hasText: fileName })
}

function recordLink(page: Page, title: string): Locator {
  return page.getByRole('list', { name: 'Records' }).getByRole('link', { name: title, exact: true })
}

/** What a drop or a paste carries. */
function transferOf(page: Page, name: string, bytes: Uint8Array) {
  return page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([content], fileName, { type: 'application/pdf' }))
      return transfer
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
}

async function openRecord(page: Page, title: string): Promise<void> {
  await section(page, 'Records').click()
  await recordLink(page, title).click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

const pages = (page: Page) => page.getByRole('toolbar', { name: 'Pages' })
const pageField = (page: Page) => pages(page).getByRole('textbox', { name: /^Page, of/ })

test('files come in by button, by drop anywhere and by paste', async ({ app }) => {
  await startOwn(app)
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Choose files' }).first().click()
  await (await chooser).setFiles({
    name: 'By button.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(await textPdf('One', 'Two')),
  })
  await expect(importRow(app, 'By button.pdf')).toContainText('Added · 2 pages')
  await expect(recordLink(app, 'By button')).toBeVisible()

  // On another screen one line tells how far it is.
  await section(app, 'Providers').click()
  const dropped = await transferOf(app, 'By drop.pdf', await textPdf('Dropped'))
  await app.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
  await expect(app.getByText('Drop the files to add them to the records')).toBeVisible()
  await app.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  const tray = app.getByRole('complementary', { name: 'Adding records' })
  await expect(tray.getByRole('status')).toHaveText('2 files added')
  await expectAccessible(app, 'adding tray')

  const pasted = await transferOf(app, 'By paste.pdf', await textPdf('Pasted'))
  await pasted.evaluate((clipboardData) =>
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    ),
  )
  await expect(tray.getByRole('status')).toHaveText('3 files added')

  await tray.getByRole('link', { name: 'See them in Records' }).click()
  for (const file of ['By drop.pdf', 'By paste.pdf'])
    await expect(importRow(app, file)).toContainText('Added · 1 page')
  for (const title of ['By button', 'By drop', 'By paste']) await expect(recordLink(app, title)).toBeVisible()
  await expect(app.getByText('3 records · 4 pages')).toBeVisible()
  await expectAccessible(app, 'records')
})

test('what cannot be shown, is empty or cut short says so and harms no other file', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, {
    'Drawing.bin': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251),
    'Empty.pdf': new Uint8Array(),
    'Half.pdf': await halfPdf(),
    'Whole.pdf': await textPdf('All of it is here'),
  })
  await expect(importRow(app, 'Whole.pdf')).toContainText('Added · 1 page')
  await expect(importRow(app, 'Drawing.bin')).toContainText('this kind of file is not known')
  await expect(importRow(app, 'Empty.pdf')).toContainText('Not added: the file is empty')
  await expect(importRow(app, 'Half.pdf')).toContainText(/the file is damaged|Added/)
  await expect(app.getByText(/need you/).first()).toBeVisible()
  await expectAccessible(app, 'files that need a word')

  await importRow(app, 'Empty.pdf').getByRole('button', { name: 'Leave it' }).click()
  await expect(importRow(app, 'Empty.pdf')).toHaveCount(0)

  // What could not be read is kept all the same.
  await openRecord(app, 'Drawing')
  await expect(app.getByRole('alert').first()).toContainText('this kind of file is not known')
  await expectAccessible(app, 'a record that cannot be shown')
})

test('a locked PDF asks for its password, and opens with the right one', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, { 'Locked.pdf': await lockedPdf('open sesame', 'Hidden until unlocked: quokka') })
  const row = importRow(app, 'Locked.pdf')
  await expect(row).toContainText('Could not open: it needs a password')
  await row.getByRole('button', { name: 'Enter password' }).click()
  await row.getByLabel('Password of Locked.pdf').fill('open says me')
  await row.getByRole('button', { name: 'Open it' }).click()
  await expect(row).toContainText('That password does not open it')
  await expectAccessible(app, 'password refused')
  await row.getByLabel('Password of Locked.pdf').fill('open sesame')
  await row.getByRole('button', { name: 'Open it' }).click()
  await expect(row).toContainText('Added · 1 page')

  await app.getByRole('searchbox', { name: 'Find in the records' }).fill('quokka')
  await expect(app.getByRole('status').filter({ hasText: '1 record, 1 place' })).toBeVisible()
  await recordLink(app, 'Locked').click()
  await expect(app.getByRole('article').getByText(/quokka/)).toBeVisible()
})

test('the same bytes again are told, kept twice only when wanted, and adding can be undone', async ({
  app,
}) => {
  await startOwn(app)
  const letter = await textPdf('The very same letter')
  await addFiles(app, { 'Letter.pdf': letter })
  await expect(importRow(app, 'Letter.pdf')).toContainText('Added · 1 page')

  await addFiles(app, { 'Letter again.pdf': letter })
  const again = importRow(app, 'Letter again.pdf')
  await expect(again).toContainText('Same as your “Letter”')
  await expectAccessible(app, 'same file twice')
  await expect(app.getByText('1 record · 1 page')).toBeVisible()
  await again.getByRole('button', { name: 'Keep both' }).click()
  await expect(again).toContainText('Added')
  await expect(recordLink(app, 'Letter again')).toBeVisible()
  await expect(app.getByText('2 records · 2 pages')).toBeVisible()

  await app.getByRole('button', { name: 'Undo adding 1 file' }).first().click()
  await expect(recordLink(app, 'Letter again')).toHaveCount(0)
  await expect(app.getByText('1 record · 1 page')).toBeVisible()

  await addFiles(app, { 'Letter once more.pdf': letter })
  const third = importRow(app, 'Letter once more.pdf')
  await expect(third).toContainText('Same as your “Letter”')
  await third.getByRole('link', { name: 'Open it' }).click()
  await expect(app.getByRole('heading', { name: 'Letter', level: 1 })).toBeVisible()
})

test('search shows the words in their places, and a hit opens the page with them marked', async ({
  sample: app,
}) => {
  await section(app, 'Records').click()
  const list = app.getByRole('list', { name: 'Records', exact: true })
  await expect(list.getByRole('listitem')).toHaveCount(12)

  await app.getByRole('searchbox', { name: 'Find in the records' }).fill('equivocal')
  await expect(
    list
      .getByRole('listitem')
      .filter({ has: app.getByRole('link', { name: 'Pathology report', exact: true }) }),
  ).toBeVisible()
  await expect(list.locator('mark').first()).toHaveText(/equivocal/i)
  await expect(app.getByText(/records without “equivocal”/)).toBeVisible()
  await expectAccessible(app, 'records found')

  await list.getByRole('link', { name: /p\.3/ }).first().click()
  await expect(pageField(app)).toHaveValue('3')
  const find = app.getByRole('search')
  await expect(find.getByRole('textbox')).toHaveValue('equivocal')
  await expect(find.getByRole('status')).toHaveText(/^1 of \d+$/)
  await expect(app.getByRole('article', { name: /^Page 3/ }).locator('[data-active]')).toBeInViewport()
  await expectAccessible(app, 'record opened from a hit')

  await app.goBack()
  await expect(app.getByRole('searchbox', { name: 'Find in the records' })).toHaveValue('equivocal')
  await app.getByRole('searchbox', { name: 'Find in the records' }).fill('zzxqv')
  await expect(app.getByText('Nothing found for “zzxqv”')).toBeVisible()
  await expectAccessible(app, 'nothing found')
  await app.getByRole('button', { name: 'Clear search' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(12)
})

test('pills and menus narrow the list and say how many are hidden', async ({ sample: app }) => {
  await section(app, 'Records').click()
  const list = app.getByRole('list', { name: 'Records', exact: true })
  const kinds = app.getByRole('group', { name: 'Kind of record' })
  const total = 12
  await expect(list.getByRole('listitem')).toHaveCount(total)
  const pills = await kinds.getByRole('button').allTextContents()
  expect(pills[0]).toBe(`All ${total}`)
  const counts = pills.slice(1).map((words) => Number(/\d+$/.exec(words)?.[0]))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)

  for (const [index, count] of counts.entries()) {
    await kinds
      .getByRole('button')
      .nth(index + 1)
      .click()
    await expect(list.getByRole('listitem')).toHaveCount(count)
    await expect(
      app.getByText(`${total - count} of ${total} records are not shown by these filters.`),
    ).toBeVisible()
  }
  await kinds.getByRole('button').first().click()

  await app.getByRole('button', { name: 'Provider', exact: true }).click()
  await app.getByRole('menuitemradio', { name: /University Breast Center/ }).click()
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(app.getByRole('button', { name: 'Provider: University Breast Center' })).toBeVisible()
  await app.getByRole('button', { name: 'Date', exact: true }).click()
  await expect(app.getByRole('menuitemradio', { name: 'Newest first' })).toBeChecked()
  await expectAccessible(app, 'date menu')
  await app.getByRole('menuitemradio', { name: 'Oldest first' }).click()
  await expect(list.getByRole('listitem').first()).toContainText('Slide review')
})

test('what is known of a record saves itself and outlasts a reload', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, { 'scan0001.pdf': await textPdf('A letter') })
  await expect(importRow(app, 'scan0001.pdf')).toContainText('Added')
  await openRecord(app, 'scan0001')

  await app.getByLabel('Title').fill('Letter from the family doctor')
  await expect(app.getByText('Saved', { exact: true })).toBeVisible()
  await app.getByRole('combobox', { name: 'What it is' }).fill('consult')
  await app.getByRole('option', { name: 'Consult letter' }).click()
  await app.getByLabel('Date').fill('12 Mar 2026')
  await app.getByLabel('Date').blur()
  await app.getByRole('combobox', { name: 'Provider' }).click()
  await app.getByRole('option', { name: 'Add a provider…' }).click()
  await app.getByRole('group', { name: 'New provider' }).getByLabel('Name').fill('Dr. Example')
  await app.getByRole('button', { name: 'Add provider' }).click()
  await expect(app.getByRole('combobox', { name: 'Provider' })).toHaveValue('Dr. Example')
  await expect(app.getByRole('combobox', { name: 'Provider' })).toBeFocused()
  await expectAccessible(app, 'record details')

  // Typed and left at once: the last words must be kept, too.
  await app.getByLabel('Note').fill('Ask for page 2')
  await section(app, 'Records').click()
  await recordLink(app, 'Letter from the family doctor').click()
  await app.reload()
  await expect(app.getByLabel('Title')).toHaveValue('Letter from the family doctor')
  await expect(app.getByLabel('Note')).toHaveValue('Ask for page 2')
  await expect(app.getByRole('combobox', { name: 'What it is' })).toHaveValue('Consult letter')
  await expect(app.getByLabel('Date')).toHaveValue('12 Mar 2026')
  await expect(app.getByRole('combobox', { name: 'Provider' })).toHaveValue('Dr. Example')

  await app.getByLabel('Title').fill('')
  await expect(app.getByText('A record needs a title.')).toBeVisible()
  await app.reload()
  await expect(app.getByLabel('Title')).toHaveValue('Letter from the family doctor')
})

test('a record goes to the trash and comes back by undo and from the settings', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, { 'Kept.pdf': await textPdf('Kept: axolotl'), 'Other.pdf': await textPdf('Other') })
  await expect(recordLink(app, 'Other')).toBeVisible()

  await app.getByRole('button', { name: 'More for Kept' }).click()
  await app.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(recordLink(app, 'Kept')).toHaveCount(0)
  await expectAccessible(app, 'undo offered')
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(recordLink(app, 'Kept')).toBeVisible()

  await openRecord(app, 'Kept')
  await app.getByRole('button', { name: 'Move to trash' }).click()
  await expect(recordLink(app, 'Other')).toBeVisible()
  await expect(recordLink(app, 'Kept')).toHaveCount(0)
  await app.getByRole('searchbox', { name: 'Find in the records' }).fill('axolotl')
  await expect(app.getByText('Nothing found for “axolotl”')).toBeVisible()

  await section(app, 'Settings')
    .or(app.getByRole('link', { name: 'Settings' }))
    .first()
    .click()
  await app.getByRole('button', { name: 'Put back Kept' }).click()
  await expect(app.getByText('The trash is empty.')).toBeVisible()
  await expectAccessible(app, 'settings')
  await openRecord(app, 'Kept')
})

test('the viewer turns, zooms, jumps and finds, by mouse and by keyboard', async ({ app }) => {
  await startOwn(app)
  const texts = Array.from(
    { length: 6 },
    (_, index) => `This is sheet ${index + 1}. ${index % 2 ? 'badger badger' : ''}`,
  )
  await addFiles(app, { 'Six sheets.pdf': await textPdf(...texts) })
  await expect(importRow(app, 'Six sheets.pdf')).toContainText('Added · 6 pages')
  await openRecord(app, 'Six sheets')
  await expect(app.getByRole('article', { name: 'Page 1 of 6' }).getByText('This is sheet 1.')).toBeVisible()
  await expectAccessible(app, 'viewer')

  await pages(app).getByRole('button', { name: 'Next page' }).click()
  await expect(pageField(app)).toHaveValue('2')
  await pageField(app).fill('5')
  await pageField(app).press('Enter')
  await expect(pageField(app)).toHaveValue('5')
  await expect(app.getByText('This is sheet 5.')).toBeInViewport()

  await app.getByRole('region', { name: 'Pages of Six sheets' }).focus()
  await app.keyboard.press('ArrowLeft')
  await expect(pageField(app)).toHaveValue('4')
  await app.keyboard.press('ArrowRight')
  await expect(pageField(app)).toHaveValue('5')

  const size = pages(app).getByRole('status', { name: 'Size' })
  const percent = async () => Number.parseInt((await size.textContent()) ?? '', 10)
  const fitting = await percent()
  await pages(app).getByRole('button', { name: 'Larger' }).click()
  await expect.poll(percent).toBeGreaterThan(fitting)
  await expect(pageField(app)).toHaveValue('5')
  const larger = await percent()
  await app.getByRole('region', { name: 'Pages of Six sheets' }).focus()
  await app.keyboard.press('-')
  await expect.poll(percent).toBeLessThan(larger)
  await pages(app).getByRole('button', { name: 'Fit to the width' }).click()
  await expect.poll(percent).toBe(fitting)

  const sheet = app.getByRole('article', { name: 'Page 5 of 6' })
  const shape = async () => {
    const box = await sheet.boundingBox()
    return box && box.width > box.height ? 'wide' : 'tall'
  }
  expect(await shape()).toBe('tall')
  await pages(app).getByRole('button', { name: 'Turn the pages' }).click()
  await expect.poll(shape).toBe('wide')
  await expect(pageField(app)).toHaveValue('5')
  for (let turn = 0; turn < 3; turn++)
    await pages(app).getByRole('button', { name: 'Turn the pages' }).click()
  await expect.poll(shape).toBe('tall')

  await app.keyboard.press('Control+f')
  const find = app.getByRole('search')
  await expect(find.getByRole('textbox')).toBeFocused()
  await find.getByRole('textbox').fill('badger')
  await expect(find.getByRole('status')).toHaveText('6 places')
  await app.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText('1 of 6')
  await expect(pageField(app)).toHaveValue('2')
  await find.getByRole('button', { name: 'Next place' }).click()
  await find.getByRole('button', { name: 'Next place' }).click()
  await expect(find.getByRole('status')).toHaveText('3 of 6')
  await expect(pageField(app)).toHaveValue('4')
  await find.getByRole('textbox').press('Shift+Enter')
  await expect(find.getByRole('status')).toHaveText('2 of 6')
  await expect(app.locator('[data-active]')).toBeInViewport()
  await expectAccessible(app, 'viewer, words found')
  await find.getByRole('textbox').press('Escape')
  await expect(find).toHaveCount(0)

  await pages(app).getByRole('button', { name: 'Small pictures of the pages' }).click()
  const thumbnails = app.getByRole('navigation', { name: 'Pages' })
  await thumbnails.getByRole('button', { name: 'Go to page 6' }).click()
  await expect(pageField(app)).toHaveValue('6')
  await expect(thumbnails.locator('[aria-current=page]')).toHaveText('6')
  await expectAccessible(app, 'viewer, small pictures')
})

test('the original comes out byte for byte', async ({ app }) => {
  await startOwn(app)
  const bytes = await textPdf('To be had back just as it came')
  await addFiles(app, { 'Zurück & “quoted”.pdf': bytes })
  await expect(importRow(app, 'Zurück')).toContainText('Added · 1 page')
  await openRecord(app, 'Zurück & “quoted”')
  const download = app.waitForEvent('download')
  await app.getByRole('link', { name: 'Download the original' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('Zurück & “quoted”.pdf')
  expect(readFileSync(await saved.path()).equals(Buffer.from(bytes))).toBe(true)
})
