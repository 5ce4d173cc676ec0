import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{api,comparing,migrations,faults,project}/**/*.test.ts'],
    // No test leaves anything behind in a module, so workers serve file after file.
    isolate: false,
    restoreMocks: true,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
