import { temporaryDatabase } from '../../tests/support/embedded.ts'
import { testSecret } from '../../tests/support/secret.ts'
import { freePort } from '../ports.ts'
import { step } from '../progress.ts'
import { loadCatalogueIfEmpty } from '../start/catalogue.ts'
import { applyMigrations } from '../start/migrations.ts'
import { serveSite } from '../start/site.ts'
import { findChromium } from './chromium.ts'
import type { Outcome } from './outcome.ts'
import { countTests } from './results.ts'
import { runPackage } from './run-package.ts'

type Suite = { suites?: Suite[]; specs?: { ok: boolean; title: string; file: string }[] }
type Results = Suite & { stats: { expected: number; flaky: number; unexpected: number }; errors: unknown[] }

/** All tests ask from one address. */
const NO_LIMIT = 1_000_000

/** Runs the tests of tests/e2e in a real browser, against the build, with a database of its own that holds the catalogue. */
export async function testInBrowser(): Promise<Outcome> {
  const chromium = await findChromium()
  const database = await step('Started a database', temporaryDatabase)
  const stop = new AbortController()
  try {
    await applyMigrations(database.url)
    await loadCatalogueIfEmpty(database.url)
    const PORT = await freePort()
    const SITE_URL = `http://localhost:${PORT}`
    const settings = { DATA_DIR: '', DATABASE_URL: database.url, AUTH_SECRET: testSecret, API_LIMIT: NO_LIMIT }
    const env = { HOST: '127.0.0.1', PORT, SITE_URL, ...settings }
    const site = await step('Started the site', () => serveSite(env, {}, stop.signal))
    const outcome = await runPlaywright({ SITE_URL, CHROMIUM: chromium, DATABASE_URL: database.url })
    stop.abort()
    await site.ended
    return outcome
  } finally {
    stop.abort()
    await database.remove()
  }
}

function runPlaywright(settings: Record<string, string>): Promise<Outcome> {
  return countTests(
    (file) => {
      const env = { ...process.env, ...settings, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
      return runPackage(['playwright/cli.js', 'test', '--config=tests/playwright.config.ts'], env)
    },
    ({ stats, errors, ...suite }: Results) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      failures: failuresIn(suite),
    }),
  )
}

function failuresIn({ suites = [], specs = [] }: Suite): string[] {
  const failed = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`)
  return [...failed, ...suites.flatMap(failuresIn)]
}
