import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** In milliseconds. Generous: nothing here measures time, and a busy machine is no fault. */
const PATIENCE = 60_000

export default defineConfig({
  root: at('..'),
  resolve: {
    alias: [
      // The package throws outside of Next's own bundles.
      { find: 'server-only', replacement: at('support/server-only.ts') },
      { find: /^@\//, replacement: at('../') },
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: PATIENCE } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: at('support/database-server.ts'),
          testTimeout: 4 * PATIENCE,
          hookTimeout: 4 * PATIENCE,
        },
      },
    ],
  },
})
