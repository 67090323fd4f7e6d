import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: at('support/database-server.ts'),
          // Generous: nothing here measures time, and a busy machine is no fault.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
