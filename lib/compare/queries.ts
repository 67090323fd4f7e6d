import 'server-only'
import { MOST_COMPARED } from '@/lib/compare/address'
import { TOO_MANY } from '@/lib/compare/parse'
import type { ProgramCard } from '@/lib/programs/card'
import { type Dropped, UNKNOWN } from '@/lib/programs/dropped'
import { type Place, parsePlace, programKey } from '@/lib/programs/place'
import { placesToday } from '@/lib/programs/places-today'
import { getCards, getProgram, getProgramsLike, type ProgramPage } from '@/lib/programs/queries'
import { change, noFilters, parseFilters } from '@/lib/search/filters'
import { countFacets } from '@/lib/search/finding/facet-counts'
import { readIds } from '@/lib/search/finding/page'
import { readScope } from '@/lib/search/finding/scope'
import { getVocabulary } from '@/lib/search/vocabulary'

const MOST_FOUND = 8

/** The programs that some addresses name, in their order, and those addresses that name none or one too many. */
export async function readCompared(keys: string[]): Promise<{ programs: ProgramPage[]; dropped: Dropped[] }> {
  const places = keys.flatMap((key) => parsePlace(key) ?? [])
  const { today } = await placesToday(places)
  const found = await Promise.all(keys.map(async (key) => ({ key, program: await readAt(today.get(key)) })))
  const programs = found.flatMap(({ program }) => program ?? [])
  const unknown = found.filter(({ program }) => !program)
  return {
    programs: programs.slice(0, MOST_COMPARED),
    dropped: [
      ...unknown.map(({ key }) => ({ value: key, reason: UNKNOWN })),
      ...programs.slice(MOST_COMPARED).map((program) => ({ value: programKey(program), reason: TOO_MANY })),
    ],
  }
}

/** Programs to add, found by words; without words, those most like the first that is compared. */
export async function readAddable(find: string, compared: ProgramPage[]): Promise<ProgramCard[]> {
  if (compared.length >= MOST_COMPARED) return []
  const found = find.trim() ? await findByWords(find) : await getLike(compared[0])
  const keys = new Set(compared.map(programKey))
  return found.filter((program) => !keys.has(programKey(program))).slice(0, MOST_FOUND)
}

async function readAt(place: Place | undefined): Promise<ProgramPage | null> {
  return place ? getProgram(place.institution, place.program) : null
}

async function findByWords(find: string): Promise<ProgramCard[]> {
  const query = { q: find }
  const { filters } = parseFilters(query, await getVocabulary(query))
  const scope = await readScope(change(noFilters, { q: filters.q }))
  // As many more as can be compared already.
  return getCards(await readIds(scope, await countFacets(scope), { limit: MOST_FOUND + MOST_COMPARED, offset: 0 }))
}

async function getLike(program: ProgramPage | undefined): Promise<ProgramCard[]> {
  return program ? getProgramsLike(program.id) : []
}
