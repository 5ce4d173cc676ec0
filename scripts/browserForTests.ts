/** Makes sure there is a browser for the end-to-end tests; says in one line what to install where it cannot. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../tests/e2e/findBrowser.ts'

if (!findBrowser() && !installWithPlaywright() && !installWithApt()) {
  console.error('The end-to-end tests need a browser: install Chromium, Chrome or Edge, then run this again.')
  process.exit(1)
}

function installWithPlaywright(): boolean {
  const command = join(import.meta.dirname, '../node_modules/playwright/cli.js')
  if (!existsSync(command)) return false
  console.log('No browser found for the end-to-end tests: fetching Playwright’s Chromium …')
  spawnSync(process.execPath, [command, 'install', '--only-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 60_000,
  })
  return findBrowser() !== null
}

function installWithApt(): boolean {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!isRootOnDebian) return false
  console.log('Installing Debian’s chromium for the end-to-end tests (apt-get install chromium) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env,
  })
  return findBrowser() !== null
}
