import MiniSearch from 'minisearch'
import { db } from '@/lib/db'
import { change, noFilters } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { type Document, documentsSql } from './documents.ts'

/** A way to search: the first programs for a query, by "institution/program", the best first. */
export type System = { name: string; search: (query: string) => Promise<string[]> }

const DEPTH = 10

export const ours: System = {
  name: 'ours',
  search: async (q) => {
    const { programs } = await searchPrograms(change(noFilters, { q }))
    return programs.slice(0, DEPTH).map(({ institution, slug }) => `${institution.slug}/${slug}`)
  },
}

/** What PostgreSQL gives without any work: one text a program, all words of the query, its own rank. */
export const webSearch: System = {
  name: 'websearch',
  search: async (query) => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      WITH document AS (${documentsSql})
      SELECT id
      FROM (
        SELECT id, to_tsvector('english', concat_ws('. ',
          name, institution, topics, pathways, courses, summary, prerequisites, funding)) AS words
        FROM document) document, websearch_to_tsquery('english', ${query}) AS query
      WHERE words @@ query
      ORDER BY ts_rank(words, query) DESC, id
      LIMIT ${DEPTH}`
    return rows.map(({ id }) => id)
  },
}

/** What a library in the browser gives: any word of the query, its beginnings and near spellings, fields weighted. */
export function miniSearch(documents: Document[]): System {
  const index = new MiniSearch<Document>({
    fields: ['name', 'institution', 'topics', 'pathways', 'courses', 'summary', 'prerequisites', 'funding'],
    searchOptions: { boost: { name: 3, institution: 2, topics: 2 }, fuzzy: 0.2, prefix: true },
  })
  index.addAll(documents)
  return {
    name: 'MiniSearch',
    search: async (query) =>
      index
        .search(query)
        .slice(0, DEPTH)
        .map(({ id }) => id),
  }
}
