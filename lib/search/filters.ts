import type { Dropped } from '@/lib/search/kinds'
import { type Filters, type ParameterName, parameters } from '@/lib/search/parameters'
import { statuses, type Vocabulary } from '@/lib/search/schema'
import { shown } from '@/lib/search/unreadable'

/** What Next hands a page, or what any URL gives. */
type Query = Record<string, string | string[] | undefined>
type DroppedParameter = Dropped & { parameter: ParameterName }

const names = Object.keys(parameters) as ParameterName[]

/** Reads any query: what is understood becomes filters, and what is not is named. It never throws. */
export function parseFilters(query: Query, vocabulary: Vocabulary): { filters: Filters; dropped: DroppedParameter[] } {
  const dropped: DroppedParameter[] = []
  const entries = names.map((parameter) => {
    const given = Object.hasOwn(query, parameter) ? (query[parameter] ?? []) : []
    const drop = (given: string, reason: string) => {
      const value = shown(given)
      if (!dropped.some((each) => each.parameter === parameter && each.value === value)) {
        dropped.push({ parameter, value, reason })
      }
    }
    return [parameter, parameters[parameter].read([given].flat(), vocabulary, drop)]
  })
  return { filters: Object.fromEntries(entries), dropped }
}

/** The parameters of an address, as Next hands them to a page. */
export function queryOf(parameters: URLSearchParams): Query {
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]))
}

/** The names and values by which an address or a form carries these filters: defaults left out, in one order. */
export function toFields(filters: Filters): [ParameterName, string][] {
  return names.flatMap((name) => written(filters, name).map((value): [ParameterName, string] => [name, value]))
}

/** The canonical query of these filters: equal filters have equal addresses. */
export function toQuery(filters: Filters): string {
  return new URLSearchParams(toFields(filters)).toString()
}

export function programsHref(filters: Filters): string {
  const query = toQuery(filters)
  return query ? `/programs?${query}` : '/programs'
}

/** The Atom feed of the same search: of all of it, in an order of its own, and of nothing that one reader's browser told. */
export function feedHref(filters: Filters): string {
  const { plot, sort, fit } = noFilters
  const query = toQuery(change(filters, { plot, sort, fit }))
  return query ? `/programs/feed.xml?${query}` : '/programs/feed.xml'
}

/** The same search as a file: all of it, in its order. Without any parameter it would be that of everything. */
export function fileHref(filters: Filters, format: 'csv' | 'jsonl'): string {
  const { plot, fit } = noFilters
  const query = toQuery(change(filters, { plot, fit }))
  const usual = noFilters.status.map((each) => ['status', each])
  return `/programs.${format}?${query || new URLSearchParams(usual)}`
}

/** The filters with some values changed, from the first page. */
export function change(filters: Filters, changes: Partial<Filters>): Filters {
  return { ...filters, page: parameters.page.initial, ...changes }
}

/** The filters without one parameter, or without one of its values. */
export function without(filters: Filters, name: ParameterName, value?: string): Filters {
  const current = filters[name]
  const rest = Array.isArray(current) && value !== undefined ? current.filter((each) => each !== value) : []
  return change(filters, { [name]: rest.length > 0 ? rest : parameters[name].initial })
}

/** The values of one parameter as a URL carries them. */
export function written<Name extends ParameterName>(filters: Filters, name: Name): string[] {
  const kind = parameters[name] as { write: (value: Filters[Name]) => string[] }
  return kind.write(filters[name])
}

/** The filters that narrow the list: not its order, its page or its scope. */
export function isNarrowed(filters: Filters): boolean {
  return names.some(
    (name) => !['sort', 'page', 'unstated', 'currency', 'plot'].includes(name) && written(filters, name).length > 0,
  )
}

export const noFilters = Object.fromEntries(names.map((name) => [name, parameters[name].initial])) as Filters

/** Everything that is public, also what was discontinued; in the order of a search that was read, so that both have one address. */
export const everything = change(noFilters, { status: Object.keys(statuses).sort() })
