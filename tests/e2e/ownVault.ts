import type { Locator, Page } from '@playwright/test'
import { expect } from './host.ts'

/** Begins a vault of one's own from the first screen; without a passphrase if it is null. */
export async function createVault(page: Page, passphrase: string | null): Promise<void> {
  await page.getByRole('button', { name: 'Start with my own records' }).click()
  if (passphrase === null) {
    await page.getByRole('radio', { name: /^Without a passphrase/ }).check()
    await page.getByRole('button', { name: 'Start without a passphrase' }).click()
  } else {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('The same passphrase once more').fill(passphrase)
    await page.getByRole('button', { name: 'Start with this passphrase' }).click()
  }
  await expect(page.getByRole('heading', { name: 'Whose records are these?' })).toBeVisible()
}

/** Begins a vault of one's own and names whose records it keeps; ends on the Records screen. */
export async function startOwn(
  page: Page,
  { passphrase = null, name = 'Test Person' }: { passphrase?: string | null; name?: string } = {},
): Promise<void> {
  await createVault(page, passphrase)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Go on to the records' }).click()
  await expect(page.getByRole('heading', { name: 'Records', exact: true, level: 1 })).toBeVisible()
}

/** Types a passphrase on the lock screen and opens with it. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open my records' }).click()
}

/** Chooses files with the button of the Records screen. */
export async function addFiles(page: Page, files: Record<string, Uint8Array>): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      Object.entries(files).map(([name, bytes]) => ({
        name,
        mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
        buffer: Buffer.from(bytes),
      })),
    )
}

/** Whose records are on the screen, as the sidebar says it. */
export function person(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name: 'Sidebar' }).getByRole('button', { name })
}
