import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { change, noFilters, programsHref } from '@/lib/search/filters'
import { countPrograms } from '@/lib/search/finding/counts'
import { matchOf } from '@/lib/search/finding/relevance'
import { readScope, type Scope, within } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'
import { readQueryText } from '@/lib/search/reading/query-text'
import { respell } from '@/lib/search/reading/respell'
import type { Count, Vocabulary, WaysOn } from '@/lib/search/schema'
import { chipsOf } from '@/lib/search/words'

const MOST_SHOWN = 5
const NEIGHBOURS = 500

/** Ways on from a search that found nothing, the most fruitful first; each leads to something. */
export async function waysOn(filters: Filters, vocabulary: Vocabulary): Promise<WaysOn> {
  const scope = await readScope(filters)
  const [spelling, without, topics] = await Promise.all([
    readSpelling(filters),
    readWithout(filters, vocabulary),
    readTopics(scope),
  ])
  return { spelling, without, topics }
}

async function readSpelling(filters: Filters): Promise<WaysOn['spelling']> {
  if (!filters.q) return null
  for (const q of await respell(readQueryText(filters.q).wanted)) {
    const count = await countOf(change(filters, { q }))
    if (count.count > 0) return { q, count }
  }
  return null
}

async function readWithout(filters: Filters, vocabulary: Vocabulary): Promise<WaysOn['without']> {
  const chips = chipsOf(filters, vocabulary)
  const all = { label: 'all filters', filters: change(noFilters, { q: filters.q }) }
  const ways = await Promise.all(
    // Where no filter alone stands in the way, all of them do.
    [...chips, ...(filters.q && chips.length > 2 ? [all] : [])].map(async ({ label, filters: left }) => ({
      label,
      href: programsHref(left),
      count: await countOf(left),
    })),
  )
  return ways
    .filter(({ count }) => count.count > 0)
    .toSorted((one, other) => other.count.count - one.count.count)
    .slice(0, MOST_SHOWN)
}

/** The topics of programs that have any of the words, or meet any of the filters. */
async function readTopics(scope: Scope): Promise<WaysOn['topics']> {
  const rows = await db.$queryRaw<{ slug: string; label: string }[]>`
    WITH near AS MATERIALIZED (SELECT s.subjects FROM program_search s WHERE ${near(scope)} LIMIT ${NEIGHBOURS})
    SELECT t.slug, t.label
    FROM near, unnest(near.subjects) AS subject JOIN topic t ON subject = 'topic=' || t.slug
    GROUP BY t.id ORDER BY count(*) DESC, t.label LIMIT ${MOST_SHOWN}`
  return Promise.all(
    rows.map(async ({ slug, label }) => {
      const filters = change(noFilters, { topic: [slug] })
      return { label, href: programsHref(filters), count: await countOf(filters) }
    }),
  )
}

function near({ words, conditions }: Scope): Prisma.Sql {
  const match = words ? matchOf(words.interpretation, 'any') : ''
  const choices = conditions.filter(({ name }) => name !== 'status').map(({ matches }) => matches)
  const any = [...(match ? [Prisma.sql`s.document @@ ${match}::tsquery`] : []), ...choices]
  return any.length > 0 ? Prisma.sql`(${Prisma.join(any, ') OR (')})` : Prisma.sql`true`
}

async function countOf(filters: Filters): Promise<Count> {
  return countPrograms(within(await readScope(filters)))
}
