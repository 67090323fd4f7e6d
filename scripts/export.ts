import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { openDatabase } from './start/database.ts'
import { readEnv } from './start/environment.ts'
import { applyMigrations } from './start/migrations.ts'

// Writes the public programs as a file that can be imported again: npm run export -- [--csv|--json] [file]

const TELL_MS = 2_000
// What the command says must not stand in the file.
console.log = console.error

process.exit(await run().catch(explain))

async function run(): Promise<number> {
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({ options: { csv: flag, json: flag }, allowPositionals: true })
  const [file] = positionals
  const format = values.json || (!values.csv && file?.endsWith('.json')) ? 'json' : 'csv'
  const database = await openDatabase(readEnv(), new AbortController().signal)
  try {
    await applyMigrations(database.url)
    // Imported only now: it connects to what the environment says when it is first imported.
    process.env.DATABASE_URL = database.url
    const [{ exported }, { openLongDb }] = await Promise.all([
      import('../lib/bulk/export.ts'),
      import('../lib/bulk/long-db.ts'),
    ])
    const db = openLongDb()
    let [count, at] = [0, Date.now()]
    const onWritten = (done: number, all: number) => {
      count = done
      if (Date.now() - at < TELL_MS) return
      at = Date.now()
      console.error(`  ${done} of ${all}`)
    }
    const pieces = exported(db, { format, scope: null, onWritten })
    await pipeline(Readable.from(pieces), file === undefined ? process.stdout : createWriteStream(file), {
      end: file !== undefined,
    })
    await db.$disconnect()
    console.error(`Exported ${count} programs${file === undefined ? '' : ` to ${file}`}.`)
    return 0
  } finally {
    await database.close()
  }
}

function explain(error: unknown): number {
  console.error(`Nothing was exported. ${String(error).trim().split('\n').at(-1)}`)
  return 1
}
