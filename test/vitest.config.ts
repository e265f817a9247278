import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Unit, architecture and migration tests. A file that needs a DOM says so: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/migrations/**/*.test.ts', 'test/lab/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: false,
    restoreMocks: true,
    unstubGlobals: true,
    expect: { requireAssertions: true },
    maxWorkers: 2,
    testTimeout: 20_000,
  },
})
