import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect, type Locator, type Page } from '@playwright/test'

const HOST = join(import.meta.dirname, '../../out/main/main/browser.js')

export interface Host {
  /** The address with its one-time token. */
  address: string
  vaultPath: string
  folder: string
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts the built browser host on a vault in a fresh folder (or on `vaultPath`). */
export async function startHost(vaultPath?: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'consilium-e2e-'))
  const path = vaultPath ?? join(folder, 'vault.consilium')
  const process_ = spawn(process.execPath, [HOST, '--no-open', '--vault', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await printedAddress(process_)
  return {
    address,
    vaultPath: path,
    folder,
    async stop(signal = 'SIGTERM') {
      if (process_.exitCode === null && process_.signalCode === null) {
        process_.kill(signal)
        await once(process_, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function printedAddress(host: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: host.stdout! })) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('The host ended before it named its address.')
}

/** Every test gets a host of its own; what the page complains about fails the test. */
export const test = base.extend<{ host: Host; app: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.stop()
  },
  /** The page opened on the host, at the first screen. */
  app: async ({ page, host }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text())
    })
    await page.goto(host.address)
    await use(page)
    expect(complaints).toEqual([])
  },
})

/** Typed failures travel as HTTP 422, which browsers note in the console. */
function isExpected(text: string): boolean {
  return text.includes('status of 422')
}

/** Opens the sample case from the first screen. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /sample case/ }).click()
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible({ timeout: 30_000 })
}

/** A link of the sidebar. */
export function section(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
}

export { expect }
