import { costKinds } from '@/lib/funding/schema'

type Query = Record<string, string | string[] | undefined>

/** What an option may cover; `unstated`: no page says. */
export const covers = { ...costKinds, unstated: 'not stated' }
export type Covers = keyof typeof covers

/** What the list of funding is narrowed to; null: not narrowed. */
export type FundingFilters = { covers: Covers | null; topic: string | null; page: number }

/**
 * Reads any query. `topics`: the labels of those that an option reaches; `formerly`: their slugs of today by what they were called
 * before; `dropped`: sentences on what was not understood.
 */
export function parseFundingFilters(
  query: Query,
  topics: Record<string, string>,
  formerly: Record<string, string> = {},
) {
  const dropped: string[] = []
  const lastOf = (name: string) => (Object.hasOwn(query, name) ? ([query[name]].flat().at(-1)?.trim() ?? '') : '')
  const choice = (name: string, options: Record<string, string>) => {
    const given = lastOf(name)
    const value = name === 'topic' && Object.hasOwn(formerly, given) ? (formerly[given] ?? given) : given
    if (value === '' || Object.hasOwn(options, value)) return value || null
    dropped.push(`“${shown(given)}” was left out: there is nothing of that name to choose from.`)
    return null
  }
  const page = lastOf('page')
  const isPage = /^[1-9]\d{0,4}$/.test(page)
  if (page && !isPage) dropped.push(`There is no page “${shown(page)}”: this is the first.`)
  const filters: FundingFilters = {
    covers: choice('covers', covers) as Covers | null,
    topic: choice('topic', topics),
    page: isPage ? Number(page) : 1,
  }
  return { filters, dropped }
}

/** The address of a list: what is not narrowed is left out of it. */
export function fundingHref({ covers, topic, page }: FundingFilters): string {
  const query = new URLSearchParams([
    ...(covers ? [['covers', covers]] : []),
    ...(topic ? [['topic', topic]] : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ])
  return query.size > 0 ? `/funding?${query}` : '/funding'
}

function shown(value: string): string {
  return value.slice(0, 80).toWellFormed()
}
