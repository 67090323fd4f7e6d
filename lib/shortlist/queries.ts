import 'server-only'
import { dayOf } from '@/lib/days'
import { db } from '@/lib/db'
import type { ProgramCard } from '@/lib/programs/card'
import type { Deadline } from '@/lib/programs/deadline'
import { type Place, placeKey, programKey } from '@/lib/programs/place'
import { placesToday } from '@/lib/programs/places-today'
import { publishedProgram } from '@/lib/programs/published'
import { getCards } from '@/lib/programs/queries'

/** A program as a shortlist shows it. */
export type ListedProgram = ProgramCard & { deadlines: Deadline[] }

/** Those of some programs that have a page, by the key of the place that was asked for. */
export async function readListed(places: Place[]): Promise<Map<string, ListedProgram>> {
  if (places.length === 0) return new Map()
  const { today, isAtOne } = await placesToday(places)
  const rows = await db.program.findMany({
    where: { AND: [publishedProgram, isAtOne] },
    select: {
      id: true,
      deadlines: { select: { term: true, dateText: true, date: true }, orderBy: { position: 'asc' } },
    },
  })
  const deadlines = new Map(rows.map((row) => [row.id, row.deadlines]))
  const cards = await getCards(rows.map(({ id }) => id))
  const listed = new Map(
    cards.map((card) => [
      programKey(card),
      {
        ...card,
        deadlines: (deadlines.get(card.id) ?? []).map((each) => ({ ...each, date: dayOf(each.date) })),
      },
    ]),
  )
  return new Map(
    [...today].flatMap(([key, place]) => {
      const program = listed.get(placeKey(place))
      return program ? [[key, program]] : []
    }),
  )
}
