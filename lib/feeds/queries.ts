import 'server-only'
import { db } from '@/lib/db'
import type { ProgramCard } from '@/lib/programs/card'
import { type DatedChanges, readLastChanges } from '@/lib/programs/changes'
import { getCards } from '@/lib/programs/queries'
import { readScope, within } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'

const MOST_ENTRIES = 50

type Dates = { publishedAt: Date; changedAt: Date }
export type ChangedProgram = Dates & {
  program: ProgramCard
  /** What changed last in its facts; null: nothing ever did. */
  lastChange: DatedChanges | null
}

/** The programs of a search of whose pages something changed last, the newest first. */
export async function readNewest(filters: Filters): Promise<ChangedProgram[]> {
  const scope = await readScope(filters)
  const rows = await db.$queryRaw<(Dates & { id: number })[]>`
    SELECT known.program_id AS id, known.published_at AS "publishedAt", known.changed_at AS "changedAt"
    FROM program_publication known JOIN program_search s ON s.program_id = known.program_id
    WHERE ${within(scope)} ORDER BY known.changed_at DESC, known.program_id LIMIT ${MOST_ENTRIES}`
  const ids = rows.map(({ id }) => id)
  const cards = new Map((await getCards(ids)).map((card) => [card.id, card]))
  const changes = await readLastChanges(db, ids)
  return rows.flatMap(({ id, ...dates }) => {
    const program = cards.get(id)
    return program ? [{ program, ...dates, lastChange: changes.get(id) ?? null }] : []
  })
}
