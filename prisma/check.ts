import { faultLine } from '../lib/import-export/fault.ts'
import { readCatalogue } from '../lib/import-export/read-catalogue.ts'

// Checks the files of the catalogue without a database: npm run data:check [folder]

const folder = process.argv[2] ?? 'prisma/data'
const read = await readCatalogue(folder)
if (read.ok) {
  const { institutions, programs } = read.catalogue
  console.log(`${folder}: ${institutions.size} institutions and ${programs.size} programs, no fault.`)
} else {
  for (const fault of read.faults) console.error(faultLine(fault))
  console.error(`${read.faults.length} ${read.faults.length === 1 ? 'fault' : 'faults'} in ${folder}.`)
  process.exitCode = 1
}
