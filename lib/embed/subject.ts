import { type Looks, type Theme, writeLooks } from '@/lib/embed/looks'
import { type Place, parsePlace } from '@/lib/programs/place'
import { programPath } from '@/lib/programs/schema'

/** What can stand on somebody else's page: one program, or the first of a list. */
export type Subject = { kind: 'program'; place: Place } | { kind: 'list'; query: string }

/** What an address of ours shows, whole, without its scheme, or from its path on; null: nothing that could stand elsewhere. */
export function subjectOf(address: string, origin: string): Subject | null {
  const base = new URL(origin)
  const whole = withScheme(address.trim(), base)
  if (!URL.canParse(whole, base)) return null
  const { protocol, host, pathname, search } = new URL(whole, base)
  if (host !== base.host || !/^https?:$/.test(protocol)) return null
  const [room, first, second] = pathname.split('/').slice(1)
  if (room === 'programs' && !first) return { kind: 'list', query: search.slice(1) }
  if (room === 'institutions' && first) return { kind: 'list', query: `institution=${first}` }
  if (room === 'topics' && first) return { kind: 'list', query: `topic=${first}` }
  const place = room === 'programs' ? parsePlace(`${first}/${second ?? ''}`) : null
  return place && { kind: 'program', place }
}

/** An address as browsers show it has no scheme; read as it stands, its host would be a folder here, or a scheme. */
function withScheme(address: string, { protocol, host }: URL): string {
  return address.toLowerCase().startsWith(`${host}/`) ? `${protocol}//${address}` : address
}

/** The address of a program as it stands on other pages. */
export function programEmbedPath(program: Parameters<typeof programPath>[0], theme: Theme): string {
  return withQuery(programPath(program).replace('/programs/', '/embed/'), writeLooks(new URLSearchParams(), { theme }))
}

/** The address of a list likewise; `query` is that of the search. */
export function listEmbedPath(query: string, looks: Looks): string {
  return withQuery('/embed/programs', writeLooks(new URLSearchParams(query), looks))
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size > 0 ? `${path}?${query}` : path
}

/** The page that makes the markup for what an address shows. */
export function makerPath(address: string): string {
  return `/embed?${new URLSearchParams({ of: address })}`
}
