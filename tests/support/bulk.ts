import { onTestFinished, vi } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { writeCsv } from '../../lib/csv.ts'
import { readPrograms } from '../../lib/import-export/read-back-programs.ts'
import { columnNames } from '../../lib/import-export/sheet/columns.ts'
import { cellsOf } from '../../lib/import-export/sheet/record-row.ts'

/** What the importer connects to is what the environment says when it is first imported. */
export async function bulkOn(url: string) {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', url)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const [{ keepFile }, { check }, { apply }, { exported }, { readPlan, readRows }] = await Promise.all([
    import('../../lib/bulk/plan.ts'),
    import('../../lib/bulk/check.ts'),
    import('../../lib/bulk/apply.ts'),
    import('../../lib/bulk/export.ts'),
    import('../../lib/bulk/preview.ts'),
  ])
  return { keepFile, check, apply, exported, readPlan, readRows }
}

type Bulk = Awaited<ReturnType<typeof bulkOn>>

/** Keeps a file and checks it; `encoding` and `separator` as somebody chose them. */
export async function checked(
  { keepFile, check }: Bulk,
  db: PrismaClient,
  content: string | Uint8Array,
  choice: { encoding?: string; separator?: string } = {},
) {
  const kept = await keepFile(db, inPieces(content), { fileName: 'programs.csv', userId: null })
  if (kept.outcome !== 'kept') throw new Error(kept.reason)
  const { planId } = kept
  await db.importPlan.update({ where: { id: planId }, data: choice })
  await check(planId)
  const plan = await db.importPlan.findUniqueOrThrow({ where: { id: planId } })
  const faults = await db.importFault.findMany({ where: { planId }, orderBy: { id: 'asc' } })
  return { planId, plan, faults: faults.map(({ id: _, planId: __, ...fault }) => fault) }
}

/** The public programs of a database as a sheet that a test can change, a map a row. */
export async function sheetOf(db: PrismaClient): Promise<Map<string, string>[]> {
  const programs = await db.program.findMany({ include: { institution: true }, orderBy: { id: 'asc' } })
  const records = await readPrograms(
    db,
    programs.map(({ id }) => id),
  )
  return programs.map(({ id, institution }) => {
    const record = records.get(id)
    if (!record) throw new Error('a program is gone')
    return new Map(cellsOf(institution.slug, record).map((cell, place) => [columnNames[place] ?? '', cell]))
  })
}

/** Rows as a CSV with the columns that are named; all, where none are. */
export function csvOf(rows: Map<string, string>[], names = columnNames): string {
  return writeCsv([names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))])
}

async function* inPieces(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let place = 0; place < bytes.length; place += 10_007) yield bytes.subarray(place, place + 10_007)
}
