import type { ProgramList } from '@/lib/open-data/list-schema'
import { type ListQuery, listParameters } from '@/lib/open-data/query'
import { cardOf } from '@/lib/open-data/record'
import { toFields } from '@/lib/search/filters'
import type { SearchResults } from '@/lib/search/queries'
import { type Facets, facetNames, type LeftOut, type Reading } from '@/lib/search/schema'

/** A search as the API answers it: what its page shows, in the same order. A page beyond the last one is empty. */
export function listOf(
  query: ListQuery,
  results: SearchResults,
  origin: string,
  asOf: Date | null = null,
): ProgramList {
  const { filters, per_page } = query
  const { total, reach, pages } = results
  const isThere = filters.page <= pages
  const at = (page: number) => `${origin}${listPath({ ...query, filters: { ...filters, page } })}`
  return {
    data: isThere ? results.programs.map((program) => listedOf(program, origin)) : [],
    meta: {
      total: total.count,
      more: total.more,
      reach,
      pages,
      page: filters.page,
      per_page,
      left_out: leftOutOf(results.leftOut),
      as_of: asOf?.toISOString() ?? null,
      reading: filters.q ? readingOf(results.reading) : null,
    },
    facets: facetsOf(results.facets),
    links: {
      self: at(filters.page),
      next: filters.page < pages ? at(filters.page + 1) : null,
      prev: filters.page > 1 ? at(Math.min(filters.page - 1, pages)) : null,
    },
  }
}

/** The address of a list, written in one way: equal queries have equal addresses. */
export function listPath({ filters, per_page, updated_since }: ListQuery): string {
  const fields = [
    ...toFields(filters),
    ...listParameters.updated_since.write(updated_since).map((value) => ['updated_since', value]),
    ...listParameters.per_page.write(per_page).map((value) => ['per_page', value]),
  ]
  const text = new URLSearchParams(fields as [string, string][]).toString()
  return text ? `/api/v1/programs?${text}` : '/api/v1/programs'
}

function listedOf(program: SearchResults['programs'][number], origin: string) {
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
