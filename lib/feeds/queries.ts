import 'server-only'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import type { ProgramCard } from '@/lib/programs/card'
import { type DatedChanges, readLastChanges } from '@/lib/programs/changes'
import { type Listing, readListings } from '@/lib/programs/listings'
import { getCards } from '@/lib/programs/queries'
import { readScope, within } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'

const MOST_ENTRIES = 50

type Dates = { publishedAt: Date; changedAt: Date }
export type ChangedProgram = Dates & {
  program: ProgramCard
  /** What changed last in its facts; null: nothing ever did. */
  lastChange: DatedChanges | null
  /** How it went and came back, the oldest first. */
  listings: Listing[]
}

/** How one program went and came back, the oldest first. */
export const getListings = cached(
  'program-listings',
  async (id: number, _institution: string, _program: string) => (await readListings(db, [id])).get(id) ?? [],
  (_id, institution, program) => [tags.program(institution, program), tags.institution(institution), tags.topics],
)

/**
 * The programs of a search of whose pages something changed last, the newest first; and when anything in the directory did, be it
 * that a program was taken off it.
 */
export async function readNewest(filters: Filters): Promise<{ programs: ChangedProgram[]; changedAt: Date }> {
  const scope = await readScope(filters)
  const rows = await db.$queryRaw<(Dates & { id: number })[]>`
    SELECT known.program_id AS id, known.published_at AS "publishedAt", known.changed_at AS "changedAt"
    FROM program_publication known JOIN program_search s ON s.program_id = known.program_id
    WHERE ${within(scope)} ORDER BY known.changed_at DESC, known.program_id LIMIT ${MOST_ENTRIES}`
  const ids = rows.map(({ id }) => id)
  const cards = new Map((await getCards(ids)).map((card) => [card.id, card]))
  const changes = await readLastChanges(db, ids)
  const listings = await readListings(db, ids)
  const programs = rows.flatMap(({ id, ...dates }) => {
    const program = cards.get(id)
    const told = { lastChange: changes.get(id) ?? null, listings: listings.get(id) ?? [] }
    return program ? [{ program, ...dates, ...told }] : []
  })
  return { programs, changedAt: await readLastChange() }
}

/** Of a directory in which nothing ever was, the format asks for a date all the same. */
async function readLastChange(): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`SELECT max(changed_at) AS at FROM program_publication`
  return row?.at ?? new Date(0)
}
