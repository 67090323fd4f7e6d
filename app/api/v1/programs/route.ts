import type { NextRequest } from 'next/server'
import { changesOf, listOf } from '@/lib/open-data/list'
import type { ProgramList } from '@/lib/open-data/list-schema'
import { type ListQuery, readListQuery } from '@/lib/open-data/query'
import { readMoment } from '@/lib/programs/moment'
import { programsHref, queryOf } from '@/lib/search/filters'
import { searchChanges, searchPrograms } from '@/lib/search/queries'
import { getVocabulary } from '@/lib/search/vocabulary'
import { site } from '@/lib/site'
import { OPTIONS, reading, refuseToWrite } from '../answer'
import { notUnderstood } from '../not-understood'

export const dynamic = 'force-dynamic'

/** The programs of a search: those of /programs with the same parameters, in the same order; or what changed, by id. */
export const GET = reading(async (request: NextRequest) => {
  const given = request.nextUrl.searchParams
  const read = readListQuery(given, await getVocabulary(queryOf(given)))
  if ('refused' in read) return notUnderstood(read.refused)
  const list = await listFor(read.query)
  // Who is told that the list is unchanged keeps an earlier moment, and so asks for too much the next time, never for too little.
  const substance = { ...list, meta: { ...list.meta, as_of: null } }
  const links = { ...list.links, alternate: `${site.origin}${programsHref(read.query.filters)}` }
  return { body: list, substance, links }
})

async function listFor(query: ListQuery): Promise<ProgramList> {
  const { filters, per_page, updated_since, after } = query
  if (!updated_since) return listOf(query, await searchPrograms(filters, null, per_page), site.origin)
  // Before the search: what is stamped later comes the next time.
  const asOf = await readMoment()
  const changes = await searchChanges(filters, { since: updated_since, after: after ?? 0, most: per_page })
  return changesOf(query, changes, site.origin, asOf)
}

export { OPTIONS, refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT }
