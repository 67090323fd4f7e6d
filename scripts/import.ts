import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Explained } from './progress.ts'
import { openDatabase } from './start/database.ts'
import { readEnv } from './start/environment.ts'
import { applyMigrations } from './start/migrations.ts'

// Imports a table of programs, all of it or nothing:
// npm run import -- file.csv [--dry-run] [--replace] [--over-drafts] [--encoding=windows-1252] [--separator=";"]

const USAGE = 'npm run import -- file.csv [--dry-run] [--replace] [--over-drafts] [--encoding=…] [--separator=…]'
const MOST_FAULTS = 1_000
const TELL_MS = 2_000

// Explicit, because idle connections would keep the process for some seconds.
process.exit(await run().catch(explain))

async function run(): Promise<number> {
  const { values, file } = read(process.argv.slice(2))
  const database = await openDatabase(readEnv(), new AbortController().signal)
  try {
    await applyMigrations(database.url)
    // Imported only now: it connects to what the environment says when it is first imported.
    process.env.DATABASE_URL = database.url
    const { importFile } = await import('../lib/bulk/import-file.ts')
    const { faultSentence } = await import('../lib/import-export/sheet/sheet-row.ts')
    const wish = {
      fileName: basename(file),
      encoding: values.encoding,
      separator: values.separator === 'tab' ? '\t' : values.separator,
      dryRun: values['dry-run'],
      replace: values.replace,
      waiting: values['over-drafts'] ? 'replace' : 'leave',
    } as const
    const result = await importFile(createReadStream(file), wish, told())
    for (const fault of result.faults.slice(0, MOST_FAULTS)) console.error(faultSentence(fault))
    if (result.faultCount > MOST_FAULTS) console.error(`… and ${result.faultCount - MOST_FAULTS} more.`)
    console[result.ok ? 'log' : 'error'](result.summary)
    return result.ok ? 0 : 1
  } finally {
    await database.close()
  }
}

function read(args: string[]) {
  const flag = { type: 'boolean', default: false } as const
  const options = {
    'dry-run': flag,
    replace: flag,
    'over-drafts': flag,
    encoding: { type: 'string' },
    separator: { type: 'string' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...more] = positionals
    if (file !== undefined && more.length === 0) return { values, file }
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Explained(USAGE)
}

/** Says how far it is, now and then. */
function told() {
  let at = 0
  return (words: string, percent: number) => {
    if (Date.now() - at < TELL_MS) return
    at = Date.now()
    console.log(`  ${words}: ${percent} %`)
  }
}

function explain(error: unknown): number {
  const { code, path } = error as NodeJS.ErrnoException
  if (error instanceof Explained) console.error(error.message)
  else if (code === 'ENOENT') console.error(`There is no file ${path}.`)
  // Prisma's messages are long; what the database said stands at the end.
  else console.error(`Nothing was imported. ${String(error).trim().split('\n').at(-1)}`)
  return error instanceof Explained ? 2 : 1
}
