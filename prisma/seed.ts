import { faultLine } from '../lib/import-export/fault.ts'
import { loadCatalogue } from '../lib/import-export/load.ts'
import { reportLines } from '../lib/import-export/report.ts'
import { openDatabase } from '../scripts/start/database.ts'
import { readEnv } from '../scripts/start/environment.ts'
import { applyMigrations } from '../scripts/start/migrations.ts'

// Loads the files of the catalogue into the database that `npm start` uses: npm run data:load [folder]

// Explicit, because idle connections would keep the process for some seconds.
process.exit(await load(process.argv[2] ?? 'prisma/data').catch(explain))

async function load(folder: string): Promise<number> {
  const database = await openDatabase(readEnv(), new AbortController().signal)
  try {
    await applyMigrations(database.url)
    // Imported only now: it connects to what the environment says when it is first imported.
    process.env.DATABASE_URL = database.url
    const { db } = await import('../lib/db.ts')
    const report = await loadCatalogue(folder, db)
    if (report.ok) for (const line of reportLines(report.tallies)) console.log(line)
    else for (const fault of report.faults) console.error(faultLine(fault))
    console[report.ok ? 'log' : 'error'](report.summary)
    return report.ok ? 0 : 1
  } finally {
    await database.close()
  }
}

function explain(error: unknown): number {
  // Prisma's messages are long; what the database said stands at the end.
  console.error(`Nothing was loaded. ${String(error).trim().split('\n').at(-1)}`)
  return 1
}
