import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { sampleMarks, sampleStatements } from '../../src/main/sample/statements.ts'
import { runningText, textPdf } from '../support/pdfs.ts'
import { expectAccessible } from './accessible.ts'
import { readPdf, unzip } from './handedOver.ts'
import { expect, section, test } from './host.ts'
import { addFiles, startOwn } from './ownVault.ts'

async function openShare(page: Page): Promise<void> {
  await section(page, 'Share').click()
  await page.getByRole('combobox', { name: 'Who is it for?' }).fill('City')
  await page.getByRole('option', { name: /^City Teaching Hospital/ }).click()
  await expect(page.getByText(/^\d+ records · \d+ pages$/)).toBeVisible()
}

/** The records the screen lists as going in. */
function goingIn(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .getByRole('checkbox', { checked: true })
    .evaluateAll((boxes) =>
      boxes.map((box) => {
        const words = box.closest('label')!.children[1]!
        return words.firstChild!.textContent!.trim()
      }),
    )
}

/** Presses the button and waits for the file; answers its parts, and the pages the screen says it has. */
async function create(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Create bundle' }).click()
  const saved = await download
  const made = page.getByRole('status').filter({ hasText: 'Bundle made' })
  const pageCount = Number(/(\d+) pages/.exec((await made.textContent()) ?? '')?.[1])
  const files = await unzip(await saved.path())
  const [root] = [...files.keys()][0]!.split('/')
  const parts = new Map([...files].map(([path, bytes]) => [path.replace(`${root}/`, ''), bytes]))
  return { name: saved.suggestedFilename(), root, pageCount, parts }
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

async function textOf(pdf: Uint8Array): Promise<string> {
  return squeezed((await readPdf(pdf)).join(' '))
}

test('an independent read holds no word of the opinions it leaves out', async ({ sample: app }) => {
  test.setTimeout(90_000)
  await section(app, 'Records').click()
  const ofRecords = app.locator('a:not([href$="/check"])')
  const links = app.getByRole('list', { name: 'Records' }).getByRole('link').and(ofRecords)
  await expect(links).toHaveCount(12)
  const records = new Map(
    await links.evaluateAll((all) =>
      all.map((link) => [link.textContent, (link as HTMLAnchorElement).pathname.split('/').at(-1)!] as const),
    ),
  )
  await section(app, 'Share').click()
  await app.getByRole('combobox', { name: 'Who is it for?' }).fill('City')
  await app.getByRole('option', { name: /^City Teaching Hospital/ }).click()
  await expect(app.getByRole('radio', { name: /^Independent read/ })).toBeChecked()
  await expect(app.getByText('fourth opinion', { exact: true })).toBeVisible()
  await expect(app.getByText(/left out for an independent read/)).toBeVisible()
  await expect(
    app.getByRole('article', { name: 'Page 1', exact: true }).locator('canvas').first(),
  ).toBeVisible()
  await expectAccessible(app, 'share, independent read')

  const included = await goingIn(app)
  const leftOut = [...records.keys()].filter((title) => !included.includes(title))
  await expect(app.getByText(`${leftOut.length} left out for an independent read`)).toBeVisible()
  expect(leftOut).toEqual(
    expect.arrayContaining(['Surgeon’s letter', 'Slide review', 'Consult letter', 'Team letter']),
  )
  const shownPages = Number(
    /of (\d+)/.exec((await app.getByText(/^Page 1 of \d+$/).textContent()) ?? '')?.[1],
  )

  const { name, root, pageCount, parts } = await create(app)
  expect(name).toBe(`${root}.zip`)
  expect(name).toContain('City Teaching Hospital')

  // Every file is in the list of hashes, and every hash is true.
  const listed = parts
    .get('SHA256SUMS')!
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ hash: line.slice(0, 64), path: line.slice(66) }))
  expect(listed.map(({ path }) => path).sort()).toEqual(
    [...parts.keys()].filter((path) => path !== 'SHA256SUMS').sort(),
  )
  for (const { hash, path } of listed) {
    expect(createHash('sha256').update(parts.get(path)!).digest('hex'), path).toBe(hash)
  }

  // The originals are those that go in, byte for byte.
  const originals = [...parts].filter(([path]) => path.startsWith('originals/'))
  const titles = originals.map(([path]) => path.replace(/^originals\/\d+ /, '').replace(/\.pdf$/, ''))
  expect(titles.toSorted()).toEqual(included.toSorted())
  for (const [index, [path, bytes]] of originals.entries()) {
    const kept = await app.request.get(
      new URL(`/files/records/${records.get(titles[index]!)}`, app.url()).href,
    )
    expect(bytes.equals(await kept.body()), path).toBe(true)
  }

  const pages = await readPdf(parts.get('Bundle.pdf')!)
  expect(pages).toHaveLength(pageCount)
  expect(pageCount).toBe(shownPages)

  // What stands in what was left out stands nowhere, unless a record that goes in says it too.
  const goesIn = squeezed((await Promise.all(originals.map(([, bytes]) => textOf(bytes)))).join(' '))
  const handed = squeezed(`${pages.join(' ')} ${parts.get('index.html')!.toString('utf8')}`)
  const keyOf = (title: string) => title.toLowerCase().replaceAll('’', '').replaceAll(' ', '-')
  const held = sampleStatements
    .flatMap(({ text, evidence }) => evidence.map(({ record, quote }) => ({ record, words: [text, quote] })))
    .filter(({ record }) => leftOut.map(keyOf).includes(record))
    .flatMap(({ words }) => words)
    .concat(
      sampleMarks.map(({ reason }) => reason),
      leftOut,
    )
    .map(squeezed)
    .filter((words) => !goesIn.includes(words))
  expect(held.length).toBeGreaterThan(30)
  expect(held.filter((words) => handed.includes(words))).toEqual([])

  // Noted under the question and under the provider.
  await expect(app.getByRole('heading', { name: 'Handed over' })).toBeVisible()
  const log = app.getByRole('region', { name: 'Handed over' })
  await expect(log).toContainText('City Teaching Hospital')
  await log.getByText('City Teaching Hospital').click()
  await expect(log).toContainText(listed[0]!.hash)
  await expectAccessible(app, 'share, made')
  await section(app, 'Providers').click()
  await expect(
    app.getByRole('listitem').filter({ has: app.getByRole('heading', { name: 'City Teaching Hospital' }) }),
  ).toContainText(`independent read, ${included.length} records, ${pageCount} pages`)
})

test('the person decides against the proposal, and the screen says what that means', async ({
  sample: app,
}) => {
  await openShare(app)
  const before = await goingIn(app)
  await app.getByRole('button', { name: 'Change what is left out' }).click()
  const reasons = app.getByRole('dialog', { name: 'What goes in and what stays out' })
  await expect(reasons).toContainText('States another doctor’s opinion.')
  await expectAccessible(app, 'why each is in or out')
  await reasons.getByRole('checkbox', { name: /^Team letter/ }).check()
  await reasons.getByRole('checkbox', { name: /^Blood tests/ }).uncheck()
  await expect(reasons.getByRole('checkbox', { name: /^Blood tests/ })).not.toBeChecked()
  await app.keyboard.press('Escape')
  await expect(app.getByText('1 record you put in may state another doctor’s opinion')).toBeVisible()
  const chosen = await goingIn(app)
  expect(chosen.toSorted()).toEqual(
    [...before.filter((title) => title !== 'Blood tests'), 'Team letter'].toSorted(),
  )

  // The choices outlast a look at another section.
  await section(app, 'Records').click()
  await section(app, 'Share').click()
  await expect(app.getByText('1 record you put in may state another doctor’s opinion')).toBeVisible()
  const { parts } = await create(app)
  const handed = await textOf(parts.get('Bundle.pdf')!)
  expect(handed).toContain('Remove the lump and check 1 to 3 lymph nodes')
  expect([...parts.keys()].join()).toContain('Team letter.pdf')
  expect([...parts.keys()].join()).not.toContain('Blood tests')
})

test('the full picture holds everything and the comparison', async ({ sample: app }) => {
  await openShare(app)
  await app.getByRole('radio', { name: /^Full picture/ }).check()
  await expect(app.getByText(/^12 records · \d+ pages$/)).toBeVisible()
  await expect(app.getByText(/left out/)).toHaveCount(0)
  await app.getByRole('button', { name: 'Next page' }).click()
  await expect(app.getByText(/^Page 2 of \d+$/)).toBeVisible()
  await expect(
    app.getByRole('article', { name: 'Page 2', exact: true }).locator('canvas').first(),
  ).toBeVisible()
  await expectAccessible(app, 'share, full picture')

  const { pageCount, parts } = await create(app)
  const pages = await readPdf(parts.get('Bundle.pdf')!)
  expect(pages).toHaveLength(pageCount)
  const handed = squeezed(pages.join(' '))
  for (const { text } of sampleStatements) expect(handed).toContain(text)
  for (const { reason } of sampleMarks.filter(({ relation }) => relation === 'different')) {
    expect(handed).toContain(reason)
  }
  expect([...parts.keys()].filter((path) => path.startsWith('originals/'))).toHaveLength(12)
  expect(parts.get('index.html')!.toString('utf8')).not.toMatch(/<script|https?:\/\//)
})

/** Presses Cancel as soon as it is there: a test that asks from outside may come when all is made. */
function pressCancelAtOnce(): { progressShown: boolean | null } {
  const seen: { progressShown: boolean | null } = { progressShown: null }
  new MutationObserver((_, observer) => {
    const cancel = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Cancel',
    )
    if (!cancel) return
    observer.disconnect()
    seen.progressShown = document.querySelector('[role=progressbar]') !== null
    cancel.click()
  }).observe(document.body, { childList: true, subtree: true })
  return seen
}

test('making a bundle can be stopped, and then nothing is handed over', async ({ app }) => {
  await startOwn(app)
  const sheets = Array.from({ length: 900 }, (_, sheet) => runningText(sheet, 60))
  await addFiles(app, { 'Thick folder.pdf': await textPdf(...sheets) })
  await expect(app.getByText('Added · 900 pages')).toBeVisible({ timeout: 30_000 })
  await section(app, 'Overview').click()
  await app.getByRole('button', { name: 'Add a question' }).first().click()
  await app.getByLabel('What is the one question you want answered?').fill('A thick folder')
  await app.getByRole('button', { name: 'Save' }).click()
  await section(app, 'Share').click()
  await expectAccessible(app, 'share, nobody chosen')
  await app.getByRole('combobox', { name: 'Who is it for?' }).click()
  await app.getByRole('option', { name: 'Add a provider…' }).click()
  await app.getByRole('group', { name: 'New provider' }).getByLabel('Name').fill('Dr. Next')
  await app.keyboard.press('Enter')
  await app.getByRole('radio', { name: /^Full picture/ }).check()
  await expect(app.getByText('1 record · 900 pages')).toBeVisible()

  let downloads = 0
  app.on('download', () => (downloads += 1))
  const stopped = await app.evaluateHandle(pressCancelAtOnce)
  await app.getByRole('button', { name: 'Create bundle' }).click()
  await expect.poll(() => stopped.jsonValue()).toEqual({ progressShown: true })
  await expect(app.getByRole('button', { name: 'Create bundle' })).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Handed over' })).toHaveCount(0)

  const { pageCount, parts } = await create(app)
  expect(pageCount).toBeGreaterThan(900)
  expect(parts.has('Bundle.pdf')).toBe(true)
  expect(downloads).toBe(1)
})

test('the PDF alone can be handed over', async ({ sample: app }) => {
  await openShare(app)
  await app.getByRole('radio', { name: /^The PDF alone/ }).check()
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Create bundle' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/ - for City Teaching Hospital\.pdf$/)
  await expect(app.getByRole('region', { name: 'Handed over' })).toContainText('the PDF alone')
})
