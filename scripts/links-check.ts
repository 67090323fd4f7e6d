import { agentNameOf, internet } from '../lib/links/internet.ts'
import { isOnline, offlineWords } from '../lib/links/online.ts'
import { checkLinks } from '../lib/links/run.ts'
import { count, newTally, tallyWords } from '../lib/links/tally.ts'
import { Explained } from './progress.ts'
import { openDatabase } from './start/database.ts'
import { readEnv } from './start/environment.ts'
import { applyMigrations } from './start/migrations.ts'

// Asks for the addresses that public records name, and keeps what came of it: npm run links:check [-- --all]

const PROGRESS_MS = 5_000

// Explicit, because idle connections would keep the process for some seconds.
process.exit(await check(process.argv.includes('--all')).catch(explain))

async function check(all: boolean): Promise<number> {
  const env = readEnv()
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  const database = await openDatabase(env, stop.signal)
  try {
    if (!(await isOnline(internet))) throw new Explained(offlineWords)
    await applyMigrations(database.url)
    // Imported only now: it connects to what the environment says when it is first imported.
    process.env.DATABASE_URL = database.url
    const { forgetUnused, readDue, saveOutcome } = await import('../lib/links/store.ts')
    const urls = await readDue({ all })
    const tally = newTally(urls.length)
    const report = () => console.log(`  ${tally.done + tally.left} of ${tally.total}: ${tallyWords(tally)}`)
    const timer = setInterval(report, PROGRESS_MS)
    await checkLinks(urls, {
      network: internet,
      agentName: agentNameOf(env.SITE_URL),
      stop: stop.signal,
      async onOutcome(url, outcome) {
        await saveOutcome(url, outcome)
        count(tally, outcome)
        if (outcome.standing === 'broken') console.log(`✗ ${url}: ${outcome.problem}`)
      },
      onLeft: () => {
        tally.left += 1
      },
    })
    clearInterval(timer)
    await forgetUnused()
    console.log(`${stop.signal.aborted ? 'Stopped' : 'Checked'}: ${tallyWords(tally)}`)
    return stop.signal.aborted ? 130 : 0
  } finally {
    await database.close()
  }
}

function explain(error: unknown): number {
  console.error(error instanceof Explained ? error.message : error)
  return 1
}
