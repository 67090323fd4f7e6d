import 'server-only'
import { db } from '@/lib/db'
import type { ProgramCard } from '@/lib/programs/card'
import { getCards } from '@/lib/programs/queries'
import { readScope, within } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'

const MOST_ENTRIES = 50

export type ChangedProgram = { program: ProgramCard; updatedAt: Date }

/** The programs of a search that were changed last, the newest first. */
export async function readNewest(filters: Filters): Promise<ChangedProgram[]> {
  const scope = await readScope(filters)
  const rows = await db.$queryRaw<{ id: number; updatedAt: Date }[]>`
    SELECT p.id, p.updated_at AS "updatedAt" FROM program p JOIN program_search s ON s.program_id = p.id
    WHERE ${within(scope)} ORDER BY p.updated_at DESC, p.id LIMIT ${MOST_ENTRIES}`
  const cards = await getCards(rows.map(({ id }) => id))
  const changed = new Map(rows.map(({ id, updatedAt }) => [id, updatedAt]))
  return cards.map((program) => ({ program, updatedAt: changed.get(program.id) ?? new Date(0) }))
}
