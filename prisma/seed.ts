import { db } from '../lib/db.ts'
import { faultLine } from '../lib/import-export/fault.ts'
import { loadCatalogue } from '../lib/import-export/load.ts'
import { reportLines } from '../lib/import-export/report.ts'

// Loads the files of the catalogue into the database: npm run data:load [folder]

process.exitCode = 1
try {
  const report = await loadCatalogue(process.argv[2] ?? 'prisma/data', db)
  if (report.ok) {
    for (const line of reportLines(report.tallies)) console.log(line)
    console.log(report.summary)
    process.exitCode = 0
  } else {
    for (const fault of report.faults) console.error(faultLine(fault))
    console.error(report.summary)
  }
} catch (error) {
  // Prisma's messages are long; what the database said stands at the end.
  console.error(`Nothing was loaded. ${String(error).trim().split('\n').at(-1)}`)
} finally {
  await db.$disconnect()
}
