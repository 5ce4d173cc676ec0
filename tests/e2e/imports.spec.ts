import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { drawPdf } from '../../src/main/pdf/testPdf.ts'
import { zipOf } from '../support/archives.ts'
import { lockedPdf, runningText, textPdf } from '../support/pdfs.ts'
import { pagePicture, png } from '../support/pictures.ts'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'
import { addFiles, startOwn } from './ownVault.ts'

const tray = (page: Page) => page.getByRole('region', { name: 'Files being added' })

/** The row of a file on its way in. */
function importRow(page: Page, fileName: string): Locator {
  return tray(page).getByRole('listitem').filter({ hasText: fileName })
}

/** One act of adding, by its head line. */
function act(page: Page, title: string | RegExp): Locator {
  return tray(page).getByRole('region', { name: title })
}

function recordLink(page: Page, title: string): Locator {
  return page.getByRole('list', { name: 'Records' }).getByRole('link', { name: title, exact: true })
}

/** The same words in a file with other bytes. */
function copyOf(text: string, author: string): Promise<Uint8Array> {
  return drawPdf((document) => {
    document.info.Author = author
    document.font('Helvetica', 12).text(text, 72, 72)
  })
}

/** A picture of nothing but specks, as a photo of skin or cloth may be. */
function speckled(width: number, height: number): Uint8Array {
  let last = 1
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, index) => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0
    return index % 4 === 3 ? 255 : last >>> 24
  })
  return png(width, height, rgba)
}

/** A PDF that takes a moment to read. */
function longPdf(seed: number, pages = 150): Promise<Uint8Array> {
  return textPdf(...Array.from({ length: pages }, (_, page) => runningText(seed * 1000 + page, 250)))
}

async function noSidewaysScroll(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
}

test('several files at once show how far each is, and stand in the tray after a reload', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, {
    'Long letter.pdf': await longPdf(1),
    'Second letter.pdf': await textPdf('A second letter'),
    'Third letter.pdf': await textPdf('A third letter', 'with two pages'),
  })
  await expect(act(app, 'Adding 3 files')).toBeVisible()
  await expect(tray(app).getByRole('progressbar').first()).toBeVisible()
  await expectAccessible(app, 'files under way')
  await expect(act(app, '3 files added')).toBeVisible()
  await expect(importRow(app, 'Third letter.pdf')).toContainText('Added · 2 pages')
  await expect(importRow(app, 'Long letter.pdf')).toContainText('Added · 150 pages')

  await app.reload()
  const ended = act(app, '3 files added')
  await ended.getByRole('button', { name: 'Show the files' }).click()
  await expect(importRow(app, 'Third letter.pdf')).toContainText('Added · 2 pages')
  await importRow(app, 'Third letter.pdf').getByRole('link', { name: 'Open it' }).click()
  await expect(app.getByRole('heading', { name: 'Third letter', level: 1 })).toBeVisible()
})

test('a whole import is taken back, put in again, and cleared away', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, { 'One.pdf': await textPdf('One'), 'Two.pdf': await textPdf('Two') })
  await act(app, '2 files added').getByRole('button', { name: 'Undo adding 2 files' }).click()
  const undone = act(app, '2 records put into the trash')
  await expect(undone).toBeVisible()
  await expect(recordLink(app, 'One')).toHaveCount(0)
  await expect(undone.getByRole('button', { name: 'Redo' })).toBeFocused()
  await expectAccessible(app, 'import taken back')

  await app.reload()
  await act(app, '2 records put into the trash').getByRole('button', { name: 'Redo' }).click()
  await expect(recordLink(app, 'One')).toBeVisible()
  await expect(recordLink(app, 'Two')).toBeVisible()
  await act(app, '2 files added').getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(act(app, '2 files added')).toHaveCount(0)
  await expect(recordLink(app, 'One')).toBeVisible()
})

test('the same words in another file are asked about', async ({ app }) => {
  await startOwn(app)
  const words = `Letter about the visit. ${runningText(7, 80)}`
  await addFiles(app, { 'Letter.pdf': await copyOf(words, 'Example Clinic') })
  await expect(importRow(app, 'Letter.pdf')).toContainText('Added · 1 page')
  await addFiles(app, { 'Letter from portal.pdf': await copyOf(words, 'Example Portal') })
  const row = importRow(app, 'Letter from portal.pdf')
  await expect(row).toContainText('Looks like your “Letter”: same words, another file')
  await expect(act(app, '1 file added').first()).toContainText('1 needs you')

  await row.getByRole('button', { name: 'See both' }).click()
  const both = app.getByRole('dialog', { name: 'The same words in two files' })
  await expect(both.getByRole('region', { name: 'The one you have: Letter' })).toBeVisible()
  await expect(both.getByRole('region', { name: 'The new one: Letter from portal' })).toBeVisible()
  await expectAccessible(app, 'two files with the same words')
  await both.getByRole('button', { name: 'Put the new one into the trash' }).click()
  await expect(recordLink(app, 'Letter from portal')).toHaveCount(0)
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(recordLink(app, 'Letter from portal')).toBeVisible()

  await row.getByRole('button', { name: 'Keep both' }).click()
  await expect(row).toContainText('Added · 1 page')
  await app.reload()
  await expect(app.getByText('Looks like your')).toHaveCount(0)
})

test('what was answered about a file is not asked again', async ({ app }) => {
  await startOwn(app)
  const letter = await textPdf('The very same letter')
  await addFiles(app, { 'Letter.pdf': letter })
  await expect(importRow(app, 'Letter.pdf')).toContainText('Added · 1 page')
  await addFiles(app, {
    'Letter again.pdf': letter,
    'Locked.pdf': await lockedPdf('open sesame', 'Hidden'),
    'Other.pdf': await textPdf('Another letter'),
  })
  await importRow(app, 'Letter again.pdf').getByRole('button', { name: 'Keep one' }).click()
  await expect(importRow(app, 'Letter again.pdf')).toHaveCount(0)
  await importRow(app, 'Locked.pdf').getByRole('button', { name: 'Skip' }).click()
  await expect(importRow(app, 'Locked.pdf')).toHaveCount(0)
  await app.evaluate(() => sessionStorage.clear())
  await app.reload()
  await act(app, '2 files added').getByRole('button', { name: 'Show the files' }).click()
  await expect(importRow(app, 'Other.pdf')).toContainText('Added · 1 page')
  await expect(tray(app).getByText(/need/)).toHaveCount(0)
  await expect(importRow(app, 'Locked.pdf')).toHaveCount(0)
  await expect(importRow(app, 'Letter again.pdf')).toHaveCount(0)
  await expect(recordLink(app, 'Locked')).toBeVisible()
  await expectAccessible(app, 'records after answers')
})

test('a photo without words is added all the same, and says so calmly', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, { 'IMG_7.png': speckled(500, 400) })
  await expect(importRow(app, 'IMG_7.png')).toContainText('Added · No words to read on it', {
    timeout: 60_000,
  })
  await expect(tray(app).getByText(/need/)).toHaveCount(0)
  await recordLink(app, 'IMG_7').click()
  const about = app.getByRole('complementary', { name: 'About this record' })
  await expect(about.getByText('No words to read on it')).toBeVisible()
  await expect(about.getByRole('button', { name: 'Look for words again' })).toBeVisible()
  await expectAccessible(app, 'a photo without words')
})

test('a kind that cannot be shown is kept, and its screen says so calmly', async ({ app }) => {
  await startOwn(app)
  const odd = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251)
  await addFiles(app, { 'Disc image.bin': odd })
  const row = importRow(app, 'Disc image.bin')
  await expect(row).toContainText('Could not show it: this kind of file is not known')
  await expect(row).toContainText('The file itself is kept, untouched.')
  await row.getByRole('link', { name: 'Open it' }).click()
  await expect(app.getByRole('alert')).toContainText('this kind of file is not known')
  await expectAccessible(app, 'a record without pages')
  const download = app.waitForEvent('download')
  await app.getByRole('link', { name: 'Download the original' }).first().click()
  expect(readFileSync(await (await download).path()).equals(Buffer.from(odd))).toBe(true)
})

test('reading is paused, stays so over a reload, and goes on', async ({ app }) => {
  await startOwn(app)
  const scans = ['One', 'Two', 'Three'].map((name) => pagePicture(`${name}: ${runningText(2, 150)}`))
  const [one, two, three] = await Promise.all(scans)
  await addFiles(app, { 'Scan 1.png': one!, 'Scan 2.png': two!, 'Scan 3.png': three! })
  await tray(app).getByRole('button', { name: 'Pause all' }).click()
  await expect(tray(app).getByText(/^Reading is paused/)).toBeVisible()
  await addFiles(app, { 'Later.pdf': await textPdf('A letter that comes later') })
  await expect(importRow(app, 'Later.pdf')).toContainText('Paused')
  await expect(recordLink(app, 'Later')).toBeVisible()
  await expectAccessible(app, 'reading paused')

  await app.reload()
  await expect(importRow(app, 'Later.pdf')).toContainText('Paused')
  await tray(app).getByRole('button', { name: 'Go on' }).click()
  await expect(importRow(app, 'Later.pdf')).toContainText('Added · 1 page')
  for (const scan of ['Scan 1.png', 'Scan 2.png', 'Scan 3.png'])
    await expect(importRow(app, scan)).toContainText('Added · 1 page', { timeout: 60_000 })
  await expect(tray(app).getByRole('button', { name: 'Pause all' })).toHaveCount(0)
})

test('a file on its way is stopped, and read after all', async ({ app }) => {
  await startOwn(app)
  const scans = ['One', 'Two', 'Three'].map((name) => pagePicture(`${name}: ${runningText(5, 150)}`))
  const [one, two, three] = await Promise.all(scans)
  await addFiles(app, { 'Scan 1.png': one!, 'Scan 2.png': two!, 'Scan 3.png': three! })
  const row = importRow(app, 'Scan 3.png')
  await expect(row).toContainText(/Waiting its turn|Making pages|Reading/)
  await row.getByRole('button', { name: 'Stop adding Scan 3.png' }).click()
  await expect(row).toContainText('Added. ')
  await expect(act(app, '3 files added')).toBeVisible({ timeout: 60_000 })
  await row.getByRole('button', { name: 'Read it after all' }).click()
  await expect(row).toContainText('Added · 1 page', { timeout: 60_000 })
})

test('another name in a record is shouted, and what was found leads to its check', async ({ app }) => {
  await startOwn(app)
  const lines = ['SURGICAL PATHOLOGY REPORT', '', 'Patient Name: Jane Roe', '', 'FINAL DIAGNOSIS', 'Lipoma.']
  await addFiles(app, { 'Report.pdf': await textPdf(lines.join('\n')) })
  const row = app.getByRole('list', { name: 'Records' }).getByRole('listitem')
  await expect(row).toContainText('Another name: “Jane Roe”')
  await expectAccessible(app, 'a record with another name')
  await recordLink(app, 'Report').click()
  const about = app.getByRole('complementary', { name: 'About this record' })
  await expect(about.getByText('It is kept under Test Person.')).toBeVisible()
  await expectAccessible(app, 'the screen of a record with another name')
  await app.goBack()
  await row.getByRole('link', { name: /^\d+ to check/ }).click()
  await expect(app).toHaveURL(/\/check$/)
})

test('a zip becomes the records in it, and says what was left out', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, {
    'portal.zip': await zipOf({
      'Letter.pdf': await textPdf('A letter out of the portal'),
      'Visit.txt': Buffer.from('Visit on 3 March 2026. Seen by Dr. Example.'),
      'STYLE.XSL': Buffer.from('<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>'),
    }),
    'locked.zip': await zipOf({ 'Secret.pdf': await textPdf('Behind a password') }, 'open sesame'),
  })
  const row = importRow(app, 'portal.zip').first()
  await expect(row).toContainText('2 records · 1 left out')
  await row.getByRole('button', { name: /^Show what was in it/ }).click()
  const inside = app.getByRole('list', { name: 'In portal.zip' })
  await expect(inside.getByRole('listitem').filter({ hasText: 'STYLE.XSL' })).toContainText('Left out')
  await expect(inside.getByRole('listitem').filter({ hasText: 'Letter.pdf' })).toContainText('Added · 1 page')

  const locked = importRow(app, 'locked.zip').first()
  await expect(locked).toContainText('it needs a password')
  await expectAccessible(app, 'a zip unfolded and one that is locked')
  await locked.getByRole('button', { name: 'Enter password' }).click()
  await locked.getByLabel('Password of locked.zip').fill('open sesame')
  await locked.getByRole('button', { name: 'Open it' }).click()
  await expect(locked).toContainText('1 record')
  await expect(recordLink(app, 'Secret')).toBeVisible()
})

test('photos are read, and several become one record', async ({ app }) => {
  await startOwn(app)
  await addFiles(app, {
    'IMG_1.png': await pagePicture('First page of the quagga letter', 100),
    'IMG_2.png': await pagePicture('Second page about the okapi', 100),
  })
  await expect(act(app, '2 files added')).toBeVisible({ timeout: 60_000 })
  await expect(app.getByText('2 records · 2 pictures')).toBeVisible()
  await recordLink(app, 'IMG_1').click()
  await expect(app.getByRole('article', { name: 'Page 1 of 1' })).toBeVisible()
  await section(app, 'Records').click()

  await tray(app).getByRole('button', { name: 'Join 2 photos into one record' }).click()
  const dialog = app.getByRole('dialog', { name: 'Join photos into one record' })
  await dialog.getByRole('button', { name: 'Move IMG_2.png up' }).click()
  await expect(dialog.getByRole('listitem').first()).toContainText('IMG_2.png')
  await expectAccessible(app, 'joining photos')
  await dialog.getByLabel('Title of the record').fill('Letter on paper')
  await dialog.getByRole('button', { name: 'Join 2 photos' }).click()
  await recordLink(app, 'Letter on paper').click()
  await expect(app.getByRole('article', { name: 'Page 1 of 2' })).toBeVisible()
})

test('a watched folder brings its new files and keeps them', async ({ app, host }) => {
  const folder = join(host.folder, 'From the hospital')
  mkdirSync(folder)
  writeFileSync(join(folder, 'Old letter.pdf'), await textPdf('Here before'))
  await startOwn(app)
  await app.getByRole('link', { name: 'Settings' }).click()
  await expect(app.getByText('No folder is watched.')).toBeVisible()
  await app.getByLabel('Folder to watch').fill(join(host.folder, 'Nowhere'))
  await app.getByRole('button', { name: 'Watch this folder' }).click()
  await expect(app.getByText(/This folder was not found/)).toBeVisible()
  await expectAccessible(app, 'a folder that is not there')
  await app.getByLabel('Folder to watch').fill(folder)
  await app.getByRole('button', { name: 'Watch this folder' }).click()
  const watched = app.getByRole('list', { name: 'Watched folders' })
  await expect(watched.getByRole('listitem')).toContainText('New files become records of Test Person.')
  await expectAccessible(app, 'a watched folder')

  writeFileSync(join(folder, 'New letter.pdf'), await textPdf('Come by itself'))
  await section(app, 'Records').click()
  await expect(recordLink(app, 'New letter')).toBeVisible({ timeout: 45_000 })
  await expect(tray(app).getByText(/From your watched folder/)).toBeVisible()
  await expect(recordLink(app, 'Old letter')).toHaveCount(0)
  expect(readdirSync(folder).sort()).toEqual(['New letter.pdf', 'Old letter.pdf'])

  await app.getByRole('link', { name: 'Settings' }).click()
  await app.getByRole('button', { name: `Stop watching ${folder}` }).click()
  await expect(app.getByText('No folder is watched.')).toBeVisible()
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(watched.getByRole('listitem')).toContainText('New files become records of Test Person.')
})

test('on a narrow screen everything of the tray is in reach', async ({ app }) => {
  await app.setViewportSize({ width: 360, height: 800 })
  await startOwn(app)
  const words = `A letter about very little. ${runningText(11, 80)}`
  await addFiles(app, {
    'A letter with a rather long name from the hospital.pdf': await copyOf(words, 'Example Clinic'),
    'The same.pdf': await copyOf(words, 'Example Portal'),
    'Locked.pdf': await lockedPdf('open sesame', 'Hidden'),
    'Empty.pdf': new Uint8Array(),
  })
  await expect(importRow(app, 'The same.pdf')).toContainText('Looks like your')
  await expect(importRow(app, 'Locked.pdf')).toContainText('it needs a password')
  await noSidewaysScroll(app)
  await expectAccessible(app, 'tray on a narrow screen')
  await importRow(app, 'The same.pdf').getByRole('button', { name: 'See both' }).click()
  await expect(app.getByRole('dialog', { name: 'The same words in two files' })).toBeVisible()
  await expectAccessible(app, 'two files on a narrow screen')
})
