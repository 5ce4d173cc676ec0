import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { openDatabase } from '../../src/main/store/database.ts'
import { slotPath, unlockDataKey } from '../../src/main/store/keySlots.ts'
import { textPdf } from '../support/pdfs.ts'
import { expectAccessible } from './accessible.ts'
import { expect, openSample, section, test } from './host.ts'
import { addFiles, person, startOwn, unlock } from './ownVault.ts'
import { startHost } from './startHost.ts'

const PASSPHRASE = 'plum kettle river nine'

test('a passphrase is typed twice, and both must be the same', async ({ app, host }) => {
  await app.getByRole('button', { name: 'Start with my own records' }).click()
  const [first, again] = [
    app.getByLabel('Passphrase', { exact: true }),
    app.getByLabel('The same passphrase once more'),
  ]
  const start = app.getByRole('button', { name: 'Start with this passphrase' })

  await start.click()
  await expect(app.getByText('Type a passphrase, or choose to go without one.')).toBeVisible()
  await expect(first).toBeFocused()

  await first.fill(PASSPHRASE)
  await again.fill('plum kettle river ten')
  await start.click()
  await expect(app.getByText('The two are not the same yet.')).toBeVisible()
  await expect(again).toBeFocused()
  expect(readdirSync(host.folder)).toEqual([])

  await expect(first).toHaveAttribute('type', 'password')
  await app.getByLabel('Show what I type').check()
  await expect(first).toHaveAttribute('type', 'text')
  await expect(again).toHaveAttribute('type', 'text')
  await expectAccessible(app, 'protection, mismatch told')

  await again.fill(PASSPHRASE)
  await start.click()
  await expect(app.getByRole('heading', { name: 'Whose records are these?' })).toBeVisible()
  await expectAccessible(app, 'first person')
  expect(readdirSync(host.folder)).toContain('vault.consilium')
})

test('locking takes everything off the screen, and only the passphrase brings it back', async ({
  app,
  host,
}) => {
  await startOwn(app, { passphrase: PASSPHRASE, name: 'Test Person' })
  await addFiles(app, { 'Quillfeather letter.pdf': await textPdf('A letter about nothing') })
  await expect(app.getByText('Added · 1 page')).toBeVisible()

  await app.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(app.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  await expectAccessible(app, 'lock screen')
  expect(await app.content()).not.toMatch(/Test Person|Quillfeather/)
  await expect(app).toHaveTitle('Consilium')

  await unlock(app, 'plum kettle river ten')
  await expect(app.getByRole('alert')).toContainText('That passphrase does not open your records.')
  await expectAccessible(app, 'lock screen, passphrase refused')
  expect(await app.content()).not.toMatch(/Test Person|Quillfeather/)

  await unlock(app, PASSPHRASE)
  const records = app.getByRole('list', { name: 'Records' })
  await expect(records.getByRole('link', { name: 'Quillfeather letter', exact: true })).toBeVisible()

  await section(app, 'Providers').click()
  await app.getByRole('button', { name: 'Add a provider' }).first().click()
  await app.getByRole('dialog').getByLabel('Name').fill('Half typed name')
  await app.keyboard.press('Control+l')
  await expect(app.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  expect(await app.content()).not.toMatch(/Test Person|Half typed name/)

  // Nothing of it lies readable on the disk either.
  const bytes = readFileSync(host.vaultPath).toString('latin1')
  expect(bytes).not.toMatch(/Test Person|Quillfeather|%PDF|SQLite format/)

  await unlock(app, PASSPHRASE)
  await expect(app.getByRole('heading', { name: 'Providers', exact: true })).toBeVisible()
})

test('what one window locks is locked in the other too', async ({ app, context }) => {
  await startOwn(app, { passphrase: PASSPHRASE, name: 'Test Person' })
  const other = await context.newPage()
  await other.goto(app.url())
  await expect(person(other, 'Test Person')).toBeVisible()

  await app.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(other.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  expect(await other.content()).not.toContain('Test Person')

  await unlock(other, PASSPHRASE)
  await expect(person(other, 'Test Person')).toBeVisible()
  await expect(person(app, 'Test Person')).toBeVisible()
})

test('a second program on the same vault says that it is in use, and opens it once it is free', async ({
  app,
  host,
  context,
}) => {
  await startOwn(app)
  const second = await startHost(host.vaultPath)
  const page = await context.newPage()
  try {
    await page.goto(second.address)
    await expect(page.getByRole('heading', { name: 'Your records are open somewhere else' })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(host.vaultPath)
    await expectAccessible(page, 'in use')

    // The first goes on as if nothing had happened.
    await section(app, 'Providers').click()
    await expect(app.getByText('No providers yet')).toBeVisible()

    await app.goto('about:blank')
    await host.stop()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(person(page, 'Test Person')).toBeVisible()
  } finally {
    await page.close()
    await second.stop()
  }
})

test('a vault that cannot be opened says why, each cause on a screen of its own', async ({
  app,
  host,
  context,
}) => {
  await startOwn(app)
  await app.goto('about:blank')
  await host.stop()

  async function open(look: (page: typeof app) => Promise<void>) {
    const again = await startHost(host.vaultPath)
    const page = await context.newPage()
    try {
      await page.goto(again.address)
      await look(page)
    } finally {
      await page.close()
      await again.stop()
    }
  }

  const keys = slotPath(host.vaultPath)
  renameSync(keys, `${keys}.aside`)
  await open(async (page) => {
    await expect(page.getByRole('heading', { name: 'The key file is not there' })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(keys)
    await expectAccessible(page, 'keys missing')
    renameSync(`${keys}.aside`, keys)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(person(page, 'Test Person')).toBeVisible()
  })

  const whole = readFileSync(host.vaultPath)
  const damaged = Buffer.from(whole)
  damaged.fill(0x2a, 0, 4096)
  writeFileSync(host.vaultPath, damaged)
  await open(async (page) => {
    await expect(page.getByRole('heading', { name: 'Your records cannot be read' })).toBeVisible()
    await expectAccessible(page, 'damaged')
  })
  expect(readFileSync(host.vaultPath).equals(damaged)).toBe(true)
  writeFileSync(host.vaultPath, whole)

  const setVersion = async (change: (version: number) => number) => {
    const db = openDatabase(host.vaultPath, await unlockDataKey(host.vaultPath, null))
    db.pragma(`user_version = ${change(db.pragma('user_version', { simple: true }) as number)}`)
    db.close()
  }
  await setVersion((version) => version + 1000)
  await open(async (page) => {
    await expect(page.getByRole('heading', { name: 'Your records need a newer Consilium' })).toBeVisible()
    await expectAccessible(page, 'from the future')
  })
  await setVersion((version) => version - 1000)
  await open((page) => expect(person(page, 'Test Person')).toBeVisible())

  rmSync(host.vaultPath)
  await open((page) => expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible())
})

test('a program that was killed is told, and nothing of what was saved is lost', async ({ page, host }) => {
  await page.goto(host.address)
  await startOwn(page)
  await addFiles(page, { 'Kept letter.pdf': await textPdf('Words that must be kept') })
  await expect(page.getByText('Added · 1 page')).toBeVisible()

  await host.stop('SIGKILL')
  await section(page, 'Providers').click()
  await expect(page.getByRole('alert')).toContainText('could not be shown')
  await expectAccessible(page, 'program not there')

  const again = await startHost(host.vaultPath)
  try {
    await page.goto(again.address)
    await section(page, 'Records').click()
    await page
      .getByRole('list', { name: 'Records' })
      .getByRole('link', { name: 'Kept letter', exact: true })
      .click()
    await expect(page.getByRole('article').getByText('Words that must be kept')).toBeVisible()
  } finally {
    await page.goto('about:blank')
    await again.stop()
  }
})

test('locking while the program is gone still takes everything off the screen', async ({ page, host }) => {
  await page.goto(host.address)
  await startOwn(page, { passphrase: PASSPHRASE })
  const lock = page.getByRole('button', { name: 'Lock', exact: true })
  await expect(lock).toBeVisible()
  await host.stop('SIGKILL')
  await lock.click()
  await expect(page.getByRole('heading', { name: 'Consilium is not answering' })).toBeVisible()
  expect(await page.content()).not.toContain('Test Person')
  await expectAccessible(page, 'not answering')
})

test('the sample case is a place of its own, with a way back', async ({ app, host }) => {
  await openSample(app)
  await expect(app.getByRole('region', { name: 'Sample case' })).toContainText('made up')
  await app.getByRole('button', { name: 'Start with my own records' }).click()
  await expect(app.getByRole('heading', { name: 'How should your records be protected?' })).toBeVisible()

  await app.getByRole('button', { name: 'Back' }).click()
  await startOwn(app, { passphrase: PASSPHRASE, name: 'Test Person' })
  await expect(app.getByText('No records yet')).toBeVisible()
  await app.getByRole('button', { name: 'Lock', exact: true }).click()

  await openSample(app)
  await expect(person(app, 'Sample Patient')).toBeVisible()
  expect(await app.content()).not.toContain('Test Person')
  await app.getByRole('button', { name: 'Start with my own records' }).click()
  await expect(app.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  expect(await app.content()).not.toContain('Sample Patient')
  await unlock(app, PASSPHRASE)
  await expect(person(app, 'Test Person')).toBeVisible()
  expect(readdirSync(host.folder)).toEqual(
    expect.arrayContaining(['sample-case.consilium', 'vault.consilium']),
  )
})
