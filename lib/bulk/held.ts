import 'server-only'
import type { EditorialStatus } from '@/generated/prisma/enums.ts'
import type { Transaction } from '@/lib/import-export/kind'
import { readInstitutions } from '@/lib/import-export/read-back'
import { readPrograms } from '@/lib/import-export/read-back-programs'
import type { InstitutionRecord, ProgramRecord } from '@/lib/import-export/records'

/** A record as the database holds it, under the key of the files. */
export interface Held<Record = ProgramRecord | InstitutionRecord> {
  id: number
  record: Record
  editorialStatus: EditorialStatus
  /** As `Standing.version`. */
  version: string
  /** It has edits that wait. */
  waits: boolean
}

interface Row {
  id: number
  key: string
  editorialStatus: EditorialStatus
  published: bigint
  draft: bigint
}

/** Programs by `institution/program`, and where those are that had such an address once. */
export async function readHeldPrograms(tx: Transaction, keys: string[]) {
  // The versions come first: what is saved after them is noticed before anything is written.
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.id, i.slug || '/' || p.slug AS key, p.editorial_status AS "editorialStatus",
      coalesce((SELECT max(r.id) FROM revision r WHERE r.program_id = p.id AND r.published), 0) AS published,
      coalesce((SELECT max(r.id) FROM revision r JOIN draft d ON d.revision_id = r.id WHERE r.program_id = p.id), 0) AS draft
    FROM (SELECT DISTINCT key, split_part(key, '/', 1) AS institution, split_part(key, '/', 2) AS program
      FROM unnest(${keys}::text[]) AS key) k
    JOIN institution i ON i.slug = k.institution
    JOIN program p ON p.institution_id = i.id AND p.slug = k.program`
  const records = await readPrograms(
    tx,
    rows.map(({ id }) => id),
  )
  const moved = await tx.$queryRaw<{ key: string; now: string }[]>`
    SELECT substr(o.path, 11) AS key, i.slug || ', ' || p.slug AS now
    FROM old_address o JOIN program p ON p.id = o.program_id JOIN institution i ON i.id = p.institution_id
    WHERE o.path = ANY (${keys.map((key) => `/programs/${key}`)})`
  const programs = byKey<ProgramRecord>(rows, records)
  return { programs, moved: new Map(moved.flatMap(({ key, now }) => (programs.has(key) ? [] : [[key, now]]))) }
}

/** Institutions by their slugs. */
export async function readHeldInstitutions(tx: Transaction, slugs: string[]) {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT i.id, i.slug AS key, i.editorial_status AS "editorialStatus",
      coalesce((SELECT max(r.id) FROM revision r WHERE r.institution_id = i.id AND r.published), 0) AS published,
      coalesce((SELECT max(r.id) FROM revision r JOIN draft d ON d.revision_id = r.id WHERE r.institution_id = i.id), 0) AS draft
    FROM institution i WHERE i.slug = ANY (${slugs})`
  return byKey<InstitutionRecord>(
    rows,
    await readInstitutions(
      tx,
      rows.map(({ id }) => id),
    ),
  )
}

function byKey<Record>(rows: Row[], records: Map<number, Record>): Map<string, Held<Record>> {
  return new Map(
    rows.flatMap(({ id, key, editorialStatus, published, draft }) => {
      const record = records.get(id)
      if (!record) return []
      return [[key, { id, record, editorialStatus, version: `${draft}.${published}`, waits: draft > 0n }]]
    }),
  )
}
