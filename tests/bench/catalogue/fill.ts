import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { type Host, inventedInstitutions, inventInstitution, realHosts } from './institutions.ts'
import { modelOf } from './model.ts'
import { inventProgram } from './programs.ts'
import { progressOf } from './progress.ts'
import { columns, copyLine, type Rows, type Table, tables } from './rows.ts'
import type { Traits } from './traits.ts'

const BATCH = 5_000

/** Adds invented institutions and programs until there are `size` programs in all. Neither triggers nor foreign keys look. */
export async function fillTables(client: pg.Client, traits: Traits, size: number, stop: AbortSignal): Promise<void> {
  const first = await readFirstIds(client)
  const hosts = await fillInstitutions(client, traits, size, first)
  const model = modelOf(traits, hosts)
  const programs = size - traits.programs.length
  const { advance } = progressOf('Invented programs', programs, stop)
  for (let done = 0; done < programs; done += BATCH) {
    const count = Math.min(BATCH, programs - done)
    await copy(client, Array.from({ length: count }, (_, n) => inventProgram(first.program + done + n, model)).flat())
    advance(count)
  }
  await moveSequences(client)
}

async function fillInstitutions(client: pg.Client, traits: Traits, size: number, first: FirstIds): Promise<Host[]> {
  const invented = Array.from({ length: inventedInstitutions(size, traits) }, (_, n) =>
    inventInstitution(n, traits, { institution: first.institution + n, funding: first.funding + n }),
  )
  await copy(
    client,
    invented.flatMap(({ rows }) => rows),
  )
  return [...realHosts(traits), ...invented.map(({ host }) => host)]
}

async function copy(client: pg.Client, rows: Rows[]): Promise<void> {
  const lines = new Map<Table, string[]>(tables.map((table) => [table, []]))
  for (const [table, row] of rows) lines.get(table)?.push(copyLine(table, row))
  for (const [table, text] of lines) {
    if (text.length === 0) continue
    const stream = client.query(from(`COPY ${table} (${columns[table].join()}) FROM STDIN`))
    stream.end(text.join(''))
    await finished(stream)
  }
}

type FirstIds = { institution: number; funding: number; program: number }

async function readFirstIds(client: pg.Client): Promise<FirstIds> {
  const { rows } = await client.query<FirstIds>(`
    SELECT (SELECT max(id) + 1 FROM institution) AS institution, (SELECT max(id) + 1 FROM funding_option) AS funding,
      (SELECT max(id) + 1 FROM program) AS program`)
  return rows[0] as FirstIds
}

async function moveSequences(client: pg.Client): Promise<void> {
  for (const table of ['institution', 'funding_option', 'program']) {
    await client.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`)
  }
}
