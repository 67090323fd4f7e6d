import 'server-only'
import { Prisma, type PrismaClient } from '@/generated/prisma/client.ts'
import type { ExportFormat } from '@/lib/bulk/export-formats'
import { csvLines, writeCsv } from '@/lib/csv'
import { batches } from '@/lib/import-export/batches'
import { readPrograms } from '@/lib/import-export/read-back-programs'
import type { ProgramRecord } from '@/lib/import-export/records'
import { columnNames } from '@/lib/import-export/sheet/columns'
import { cellsOf } from '@/lib/import-export/sheet/record-row'
import { publishedSql } from '@/lib/programs/published'
import type { Scope } from '@/lib/search/finding/scope'
import { within } from '@/lib/search/finding/scope'

interface Wish {
  format: ExportFormat
  /** A search; null: every public program. */
  scope: Scope | null
  onWritten?: (programs: number, all: number) => void
}

/** The public programs as a file that can be imported again, piece by piece, in the order of their addresses. */
export async function* exported(db: PrismaClient, { format, scope, onWritten }: Wish): AsyncGenerator<string> {
  const rows = await idsOf(db, scope)
  const { before, between, after, write } = writers[format]
  yield before
  let done = 0
  for (const batch of batches(rows)) {
    const programs = await programsOf(db, batch)
    const text = write(programs)
    if (text !== '') yield (done > 0 ? between : '') + text
    done += batch.length
    onWritten?.(done, rows.length)
  }
  yield after
}

interface Row {
  id: number
  institution: string
}

type Named = [institution: string, record: ProgramRecord]

const writers = {
  csv: {
    // With the mark of UTF-8, so that a spreadsheet reads accents right.
    before: writeCsv([columnNames]),
    between: '',
    after: '',
    write: (programs: Named[]) => csvLines(programs.map(([institution, record]) => cellsOf(institution, record))),
  },
  json: {
    before: '[\n',
    between: ',\n',
    after: '\n]\n',
    write: (programs: Named[]) =>
      programs.map(([institution, record]) => JSON.stringify({ institution, ...record })).join(',\n'),
  },
}

/** Their numbers alone, so that a hundred thousand need little memory. */
async function idsOf(db: PrismaClient, scope: Scope | null): Promise<Row[]> {
  const isFound = scope
    ? Prisma.sql`EXISTS (SELECT FROM program_search s WHERE s.program_id = p.id AND ${within(scope)})`
    : Prisma.sql`true`
  return db.$queryRaw<Row[]>`
    SELECT p.id, i.slug AS institution FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE ${publishedSql} AND ${isFound} ORDER BY i.slug, p.slug`
}

/** What was archived meanwhile is still read: as it was. */
async function programsOf(db: PrismaClient, rows: Row[]): Promise<Named[]> {
  const ids = rows.map(({ id }) => id)
  // One state of the database: else a save in between could give half of the old record and half of the new one.
  const records = await db.$transaction((tx) => readPrograms(tx, ids), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: 60_000,
  })
  return rows.flatMap(({ id, institution }): Named[] => {
    const record = records.get(id)
    return record ? [[institution, record]] : []
  })
}
