import type { Filters } from '@/lib/search/parameters'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from './database.ts'

/** The reads of the search over a database of its own that holds the catalogue. */
export async function openSearch() {
  // lib/db connects to what the environment says when it is first imported.
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  const { searchPrograms } = await import('@/lib/search/queries')
  const { change, noFilters } = await import('@/lib/search/filters')
  const search = (changes: Partial<Filters> = {}) => searchPrograms(change(noFilters, changes))
  const first = async (q: string, count = 1) =>
    (await search({ q })).programs.slice(0, count).map(({ slug, institution }) => `${institution.slug}/${slug}`)
  return { db, search, first, url: process.env.DATABASE_URL }
}
