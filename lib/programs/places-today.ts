import 'server-only'
import { db } from '@/lib/db'
import { type Place, placeKey } from '@/lib/programs/place'

/**
 * The condition that a program is at one of some places, and by the key of each place where it is today: also of a program
 * that was called otherwise when somebody kept its place.
 */
export async function placesToday(places: Place[]) {
  const old = await db.oldAddress.findMany({
    where: { path: { in: places.map(pathOf) }, program: { isNot: null } },
    select: { path: true, program: { select: { slug: true, institution: { select: { slug: true } } } } },
  })
  const moved = new Map(
    old.flatMap(({ path, program }) =>
      program ? [[path, { institution: program.institution.slug, program: program.slug }] as const] : [],
    ),
  )
  const today = new Map(places.map((place) => [placeKey(place), moved.get(pathOf(place)) ?? place]))
  return { today, isAtOne: { OR: [...today.values()].map(at) } }
}

function pathOf(place: Place): string {
  return `/programs/${placeKey(place)}`
}

function at({ institution, program }: Place) {
  return { slug: program, institution: { slug: institution } }
}
