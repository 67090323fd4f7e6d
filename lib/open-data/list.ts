import { listParameters } from '@/lib/open-data/list-parameters'
import type { ProgramList } from '@/lib/open-data/list-schema'
import type { ListQuery } from '@/lib/open-data/query'
import { cardOf } from '@/lib/open-data/record'
import { change, noFilters, toFields } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import type { ChangedPrograms, Found, SearchResults } from '@/lib/search/queries'
import { type Facets, facetNames, type LeftOut, type Reading } from '@/lib/search/schema'

/** A search as the API answers it: what its page shows, in the same order. A page beyond the last one is empty. */
export function listOf(query: ListQuery, results: SearchResults, origin: string): ProgramList {
  const { reach, pages } = results
  const { page } = query.filters
  const at = (other: number) => `${origin}${listPath({ ...query, filters: { ...query.filters, page: other } })}`
  const list = answerOf(query, page <= pages ? results : { ...results, programs: [] }, origin)
  return {
    ...list,
    meta: { ...list.meta, reach, pages, page },
    links: {
      self: at(page),
      next: page < pages ? at(page + 1) : null,
      prev: page > 1 ? at(Math.min(page - 1, pages)) : null,
    },
  }
}

/** What changed as the API answers it, as of a moment: by id, and on to the end by the links alone. */
export function changesOf(query: ListQuery, changes: ChangedPrograms, origin: string, asOf: Date): ProgramList {
  const { goOnAfter } = changes
  const list = answerOf(query, changes, origin)
  return {
    ...list,
    meta: { ...list.meta, as_of: asOf.toISOString() },
    links: {
      ...list.links,
      next: goOnAfter === null ? null : `${origin}${listPath({ ...query, after: goOnAfter })}`,
    },
  }
}

/** The address of a list, written in one way: equal queries have equal addresses. */
export function listPath({ filters, per_page, updated_since, after }: ListQuery): string {
  const fields = [
    ...(updated_since ? withStatus(filters) : toFields(filters)),
    ...listParameters.updated_since.write(updated_since).map((value) => ['updated_since', value]),
    ...listParameters.after.write(after).map((value) => ['after', value]),
    ...listParameters.per_page.write(per_page).map((value) => ['per_page', value]),
  ]
  const text = new URLSearchParams(fields as [string, string][]).toString()
  return text ? `/api/v1/programs?${text}` : '/api/v1/programs'
}

/** With the statuses named one by one: those that nobody has to name are others where it is asked what changed. */
function withStatus(filters: Filters): [string, string][] {
  const others = toFields(change(filters, { status: noFilters.status }))
  return [...others, ...filters.status.map((each): [string, string] => ['status', each])]
}

function answerOf(query: ListQuery, found: Found, origin: string): ProgramList {
  const { filters, per_page } = query
  return {
    data: found.programs.map((program) => listedOf(program, origin)),
    meta: {
      total: found.total.count,
      more: found.total.more,
      reach: null,
      pages: null,
      page: null,
      per_page,
      left_out: leftOutOf(found.leftOut),
      as_of: null,
      reading: filters.q ? readingOf(found.reading) : null,
    },
    facets: facetsOf(found.facets),
    links: { self: `${origin}${listPath(query)}`, next: null, prev: null },
  }
}

function listedOf(program: Found['programs'][number], origin: string) {
  const reasons = program.reasons.map(({ kind, text }) => ({ kind, text: text.map(({ piece }) => piece).join('') }))
  return { ...cardOf(program, origin), reasons }
}

function leftOutOf({ total, reasons, apart }: LeftOut): ProgramList['meta']['left_out'] {
  const by = reasons.map(({ name, count }) => ({ parameter: name, count }))
  return { unstated: { ...total, by }, other_currency: apart }
}

function readingOf({ leftOut, ...reading }: Reading): ProgramList['meta']['reading'] {
  return { ...reading, left_out: leftOut }
}

function facetsOf(facets: Facets): ProgramList['facets'] {
  const options = (name: (typeof facetNames)[number]) =>
    facets[name].map(({ value, label, count, chosen }) => ({ value, label, ...count, chosen }))
  return Object.fromEntries(facetNames.map((name) => [name, options(name)])) as ProgramList['facets']
}
