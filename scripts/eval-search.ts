import { OUR_JUDGMENTS } from '../tests/search-quality/judgments.ts'
import { temporaryDatabase } from '../tests/support/embedded.ts'
import { Explained, step } from './progress.ts'
import { loadCatalogueIfEmpty } from './start/catalogue.ts'
import { readEnv } from './start/environment.ts'
import { applyMigrations } from './start/migrations.ts'

// Measures the search against judgments and against two baselines: npm run eval:search [file of judgments]
// On the database of DATABASE_URL as it is, or else on one of its own that holds the catalogue.

// Explicit, because idle connections would keep the process for some seconds.
process.exit(await evaluateSearch(process.argv[2] ?? OUR_JUDGMENTS).catch(explain))

async function evaluateSearch(judgmentsFile: string): Promise<number> {
  const { DATABASE_URL } = readEnv()
  if (DATABASE_URL) return report(judgmentsFile)
  const database = await step('Started a database', temporaryDatabase)
  try {
    await applyMigrations(database.url)
    await loadCatalogueIfEmpty(database.url)
    return await report(judgmentsFile)
  } finally {
    await database.remove()
  }
}

async function report(judgmentsFile: string): Promise<number> {
  // Imported only now: lib/db connects to what the environment says when it is first imported.
  const [{ evaluate, shortfallsOf }, { reportLines }] = await Promise.all([
    import('../tests/search-quality/evaluation.ts'),
    import('../tests/search-quality/report.ts'),
  ])
  const evaluation = await evaluate(judgmentsFile)
  console.log(['', ...reportLines(evaluation), ''].join('\n'))
  const shortfalls = shortfallsOf(evaluation)
  for (const each of shortfalls) console.error(`✗ ${each}`)
  if (shortfalls.length === 0) console.log('✓ At the floor or above it, and above both baselines on every kind.')
  return shortfalls.length === 0 ? 0 : 1
}

function explain(error: unknown): number {
  console.error(error instanceof Explained || error instanceof Error ? error.message : error)
  return 1
}
