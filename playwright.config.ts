import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/e2e/findBrowser.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  // Without the paths to type declarations, which are for the compiler alone.
  tsconfig: 'tsconfig.base.json',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    // Nothing is looked at halfway through a fade.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [
        // Inside a container or as root there is no kernel sandbox for the browser to use.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    // A failed test leaves what stood on the page, in words and as a picture. A trace (`--trace on`) takes every test
    // a quarter longer.
    screenshot: 'only-on-failure',
  },
})
