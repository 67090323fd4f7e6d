import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { aboutFactsOf } from '@/lib/import-export/about-facts'
import { priceLines } from '@/lib/money/price'
import { numbersOf } from '@/lib/programs/card'
import { readChanges } from '@/lib/programs/changes'
import { freshnessOf } from '@/lib/programs/freshness'
import { type PageRow, readPageRows } from '@/lib/programs/page-rows'
import { onceShownSql, publishedSql } from '@/lib/programs/published'

type Reads = Prisma.TransactionClient

/** One public program with everything that its page says, as this transaction sees it; null: there is none at that address. */
export function readProgramPage(tx: Reads, institution: string, slug: string) {
  return readPage(tx, institution, slug, publishedSql)
}

/** The same of one that was public once, and is archived. */
export function readWithdrawnPage(tx: Reads, institution: string, slug: string) {
  return readPage(tx, institution, slug, onceShownSql)
}

/** Public programs as their pages know them, but for how they changed: by id, the first after `after`. */
export async function readFacts(tx: Reads, after: number, limit: number): Promise<ProgramFacts[]> {
  const ids = await tx.$queryRaw<{ id: number }[]>`
    SELECT s.program_id AS id FROM program_search s WHERE s.program_id > ${after} ORDER BY s.program_id LIMIT ${limit}`
  return readFactsOf(
    tx,
    ids.map(({ id }) => id),
  )
}

/** Those of some programs that are public, by id. */
export async function readFactsOf(tx: Reads, ids: number[]): Promise<ProgramFacts[]> {
  const rows = await readPageRows(tx, Prisma.sql`p.id = ANY (${ids}::int[]) AND ${publishedSql}`)
  return rows.map(toFacts)
}

export type ProgramFacts = ReturnType<typeof toFacts>

function toFacts({ tuitionRates, checkedOn, absent, checkedFacts, publication, ...row }: PageRow) {
  const facts = { ...row, ...numbersOf(row) }
  const now = new Date().toISOString()
  return {
    ...facts,
    topics: row.topics.map(({ topic }) => topic),
    rates: tuitionRates,
    prices: priceLines(tuitionRates, facts),
    freshness: freshnessOf(checkedOn, row.sources),
    about: aboutFactsOf({ absent, checkedFacts }),
    // A preview is stamped by nobody: it is as if it changed now.
    publication: publication ?? { publishedAt: now, changedAt: now, withdrawnAt: null },
  }
}

async function readPage(tx: Reads, institution: string, slug: string, shown: Prisma.Sql) {
  const [row] = await readPageRows(tx, Prisma.sql`p.slug = ${slug} AND i.slug = ${institution} AND ${shown}`)
  return row ? { ...toFacts(row), changes: await readChanges(tx, row.id) } : null
}
