import { cpSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { makeSampleVault } from './sampleVault.ts'
import { type Host, startHost } from './startHost.ts'

/** Every test gets a host of its own; what the page or the host complains about fails the test. */
export const test = base.extend<{ host: Host; app: Page; sample: Page }, { sampleVault: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.stop()
    rmSync(host.folder, { recursive: true, force: true })
    expect(host.complaints()).toBe('')
  },
  /** The page opened on the host, at the first screen. */
  app: async ({ page, host }, use) => {
    const complaints = noteComplaints(page)
    await page.goto(host.address)
    await use(page)
    expect(complaints).toEqual([])
  },
  /** The page with the sample case open. It is made once for all tests and copied, so that none waits for it. */
  sample: async ({ app, host, sampleVault }, use) => {
    cpSync(sampleVault, host.folder, {
      recursive: true,
      filter: (path) => !basename(path).startsWith('vault'),
    })
    await openSample(app)
    await use(app)
  },
  sampleVault: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const folder = await makeSampleVault()
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

/** Gathers what a page complains about from now on: exceptions, and errors in its console. */
export function noteComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text())
  })
  return complaints
}

/** Typed failures travel as HTTP 422, which browsers note in the console. */
function isExpected(text: string): boolean {
  return text.includes('status of 422')
}

/** Opens the sample case from the first screen; ends on its overview. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /sample case/ }).click()
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible({ timeout: 30_000 })
  // On the way there: a section chosen before it is reached would be left again.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** A link of the sidebar. */
export function section(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
}

export { expect }
