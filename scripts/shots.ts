import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../tests/e2e/findBrowser.ts'
import { startHost } from '../tests/e2e/startHost.ts'

const FOLDER = fileURLToPath(new URL('../docs/screenshots', import.meta.url))

/** Takes the pictures of the README from the built app, showing the sample case. */
async function takeShots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const host = await startHost()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await page.goto(host.address)
    await page.getByRole('button', { name: /sample case/ }).click()
    await showOverview(page)
    await shoot(page, 'overview')
    await showRecords(page)
    await shoot(page, 'records')
    await showCompare(page)
    await shoot(page, 'compare')
    await page.emulateMedia({ colorScheme: 'dark' })
    await shoot(page, 'compare-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await showEvidence(page)
    await shoot(page, 'evidence')
    await showShare(page)
    await shoot(page, 'share')
  } finally {
    await browser.close()
    await host.stop()
    rmSync(host.folder, { recursive: true, force: true })
  }
}

/** Takes a picture once the page rests: two in a row are the same. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  let picture = await page.screenshot()
  for (;;) {
    await page.waitForTimeout(300)
    const next = await page.screenshot()
    if (next.equals(picture)) break
    picture = next
  }
  writeFileSync(`${FOLDER}/${name}.png`, picture)
}

async function showOverview(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Not settled yet' }).waitFor()
  await page.getByRole('list', { name: 'Opinions' }).getByRole('article').nth(2).waitFor()
}

async function showRecords(page: Page): Promise<void> {
  await open(page, 'Records')
  await page.getByRole('searchbox', { name: 'Find in the records' }).fill('HER2')
  await page.getByRole('list', { name: 'Records' }).locator('mark').first().waitFor()
}

async function showCompare(page: Page): Promise<void> {
  await open(page, 'Compare')
  await page.locator('tr[data-topic]').nth(11).waitFor()
}

async function showEvidence(page: Page): Promise<void> {
  await page
    .locator('tr[data-topic=grade]')
    .getByRole('button', { name: /^Slide review/ })
    .click()
  const panes = page.getByRole('region', { name: 'Grade', exact: true }).getByRole('region')
  for (const side of [0, 1]) {
    await panes.nth(side).locator('canvas').first().waitFor()
    await panes.nth(side).locator('[data-highlight]').first().waitFor()
  }
}

async function showShare(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await open(page, 'Share')
  await page.getByRole('combobox', { name: 'Who is it for?' }).fill('City')
  await page.getByRole('option', { name: /^City Teaching Hospital/ }).click()
  await page.getByRole('combobox', { name: 'Who is it for?' }).blur()
  await page.getByRole('article', { name: 'Page 1', exact: true }).locator('canvas').first().waitFor()
}

async function open(page: Page, section: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Sections' })
  await sections.getByRole('link', { name: new RegExp(`^${section}`) }).click()
}

await takeShots()
