import { type Place, parsePlace } from '@/lib/programs/place'
import { programPath } from '@/lib/programs/schema'

/** What can stand on somebody else's page: one program, or the first of a list. */
export type Subject = { kind: 'program'; place: Place } | { kind: 'list'; query: string }

export const rowChoices = [5, 10, 20]
const ROWS = 10

/** How many programs a list shows: as many as are asked for where that is one of the choices. */
export function readRows(value: string | null | undefined): number {
  return rowChoices.find((each) => String(each) === value) ?? ROWS
}

/** What an address of ours shows, whole or from its path on; null: nothing that could stand elsewhere. */
export function subjectOf(address: string, origin: string): Subject | null {
  const base = new URL(origin)
  if (!URL.canParse(address.trim(), base)) return null
  const { origin: whose, pathname, search } = new URL(address.trim(), base)
  if (whose !== base.origin) return null
  const [room, first, second] = pathname.split('/').slice(1)
  if (room === 'programs' && !first) return { kind: 'list', query: search.slice(1) }
  if (room === 'institutions' && first) return { kind: 'list', query: `institution=${first}` }
  if (room === 'topics' && first) return { kind: 'list', query: `topic=${first}` }
  const place = room === 'programs' ? parsePlace(`${first}/${second ?? ''}`) : null
  return place && { kind: 'program', place }
}

/** The address of a program as it stands on other pages. */
export function programEmbedPath(program: Parameters<typeof programPath>[0]): string {
  return programPath(program).replace('/programs/', '/embed/')
}

/** The address of a list likewise; `query` is that of the search. */
export function listEmbedPath(query: string, rows: number): string {
  const asked = new URLSearchParams(query)
  if (rows !== ROWS) asked.set('rows', String(rows))
  return asked.size > 0 ? `/embed/programs?${asked}` : '/embed/programs'
}

/** The page that makes the markup for what an address shows. */
export function makerPath(address: string): string {
  return `/embed?${new URLSearchParams({ of: address })}`
}
