import { change, noFilters, programsHref, toFields } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'

/** Whether a search engine is to keep a state of the list, and under which address. */
export type Indexing = { canonical: string; isIndexed: boolean }

/**
 * All programs, those of one topic and those of one institution are lists that somebody may look for, page by page; every
 * other state of the filters is one of many that hold the same programs, and what somebody typed is no page of ours. Links
 * are followed from all of them.
 *
 * The first page of one topic or institution is the page of that topic or institution: the same programs with more said
 * of them. So that is its canonical address, where there is such a page: where programs were found. Its further pages are
 * nowhere else, and stand for themselves. The plot shows what the list holds, and `fit` what one reader's browser told.
 */
export function indexingOf(filters: Filters, found: number): Indexing {
  const asked = { ...filters, plot: false, fit: false }
  const canonical = programsHref(asked)
  const fields = toFields(change(asked, {}))
  const [[name, value] = [null, '']] = fields
  if (name === null) return { canonical, isIndexed: true }
  const rooms = { topic: '/topics', institution: '/institutions' }
  if (fields.length > 1 || found === 0 || !(name === 'topic' || name === 'institution')) {
    return { canonical, isIndexed: false }
  }
  const isFirst = filters.page === noFilters.page
  return { canonical: isFirst ? `${rooms[name]}/${value}` : canonical, isIndexed: true }
}
