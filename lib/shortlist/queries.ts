import 'server-only'
import { dayOf } from '@/lib/days'
import { db } from '@/lib/db'
import type { ProgramCard } from '@/lib/programs/card'
import type { Deadline } from '@/lib/programs/deadline'
import { type Place, programKey } from '@/lib/programs/place'
import { publishedProgram } from '@/lib/programs/published'
import { getCards } from '@/lib/programs/queries'

/** A program as a shortlist shows it. */
export type ListedProgram = ProgramCard & { deadlines: Deadline[] }

/** Those of some programs that have a page, by key. */
export async function readListed(places: Place[]): Promise<Map<string, ListedProgram>> {
  if (places.length === 0) return new Map()
  const rows = await db.program.findMany({
    where: { AND: [publishedProgram, { OR: places.map(at) }] },
    select: {
      id: true,
      deadlines: { select: { term: true, dateText: true, date: true }, orderBy: { position: 'asc' } },
    },
  })
  const deadlines = new Map(rows.map((row) => [row.id, row.deadlines]))
  const cards = await getCards(rows.map(({ id }) => id))
  return new Map(
    cards.map((card) => [
      programKey(card),
      {
        ...card,
        deadlines: (deadlines.get(card.id) ?? []).map((each) => ({ ...each, date: dayOf(each.date) })),
      },
    ]),
  )
}

/** The condition that a program is at a place. */
export function at({ institution, program }: Place) {
  return { slug: program, institution: { slug: institution } }
}
