import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import type { Holdings } from '@/lib/eligibility/holdings'
import { chipsOf } from '@/lib/search/chips'
import { change, noFilters, programsHref, without } from '@/lib/search/filters'
import { countWhere } from '@/lib/search/finding/counts'
import { matchOf } from '@/lib/search/finding/relevance'
import { readScope, type Scope, withFilters, within } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'
import { respell } from '@/lib/search/reading/respell'
import type { Vocabulary, WaysOn } from '@/lib/search/schema'

const MOST_SHOWN = 5
const NEIGHBOURS = 500

/** Ways on from a search that found nothing, the most fruitful first; each leads to something. */
export async function waysOn(
  filters: Filters,
  vocabulary: Vocabulary,
  holdings: Holdings | null = null,
): Promise<WaysOn> {
  const scope = await readScope(filters, holdings)
  const [spelling, without, topics] = await Promise.all([
    readSpelling(scope),
    readWithout(scope, vocabulary),
    readTopics(scope),
  ])
  return { spelling, without, ...topics }
}

async function readSpelling({ filters, holdings }: Scope): Promise<WaysOn['spelling']> {
  if (!filters.q) return null
  for (const q of await respell(filters.q)) {
    const count = await countWhere(within(await readScope(change(filters, { q }), holdings)))
    if (count.count > 0) return { q, count }
  }
  return null
}

/** Each filter taken away as a whole, since another of its values would only bring more; and, where several are set, all. */
async function readWithout(scope: Scope, vocabulary: Vocabulary): Promise<WaysOn['without']> {
  const { filters } = scope
  const chips = chipsOf(filters, vocabulary)
  const names = [...new Set(chips.map(({ name }) => name))]
  const single = names.map((name) => ({
    label: new Intl.ListFormat('en', { type: 'disjunction' }).format(
      chips.filter((chip) => chip.name === name).map(({ label }) => label),
    ),
    left: without(filters, name),
  }))
  const all = { label: 'all filters', left: change(noFilters, { q: filters.q }) }
  const ways = await Promise.all(
    [...single, ...(names.filter((name) => name !== 'q').length > 1 ? [all] : [])].map(async ({ label, left }) => ({
      label,
      href: programsHref(left),
      count: await countWhere(within(withFilters(scope, left))),
    })),
  )
  return ways
    .filter(({ count }) => count.count > 0)
    .toSorted((one, other) => other.count.count - one.count.count)
    .slice(0, MOST_SHOWN)
}

/** The topics of programs that have any of the words, or share a topic that was asked for; where there are none, any topics. */
async function readTopics(scope: Scope): Promise<Pick<WaysOn, 'topics' | 'areTopicsNear'>> {
  const near = nearTo(scope)
  const topics = near ? await readTopicsOf(scope, near) : []
  if (topics.length > 0) return { topics, areTopicsNear: true }
  return { topics: await readTopicsOf(scope, Prisma.sql`true`), areTopicsNear: false }
}

async function readTopicsOf(scope: Scope, where: Prisma.Sql): Promise<WaysOn['topics']> {
  const rows = await db.$queryRaw<{ slug: string; label: string }[]>`
    WITH near AS MATERIALIZED (SELECT s.subjects FROM program_search s WHERE ${where} LIMIT ${NEIGHBOURS})
    SELECT t.slug, t.label
    FROM near, unnest(near.subjects) AS subject JOIN topic t ON subject = 'topic=' || t.slug
    GROUP BY t.id ORDER BY count(*) DESC, t.label LIMIT ${MOST_SHOWN}`
  return Promise.all(
    rows.map(async ({ slug, label }) => {
      const filters = change(noFilters, { topic: [slug] })
      return { label, href: programsHref(filters), count: await countWhere(within(withFilters(scope, filters))) }
    }),
  )
}

function nearTo({ words, conditions }: Scope): Prisma.Sql | null {
  const match = words ? matchOf(words.interpretation, 'any') : ''
  const topics = conditions.filter(({ name }) => name === 'topic').map(({ matches }) => matches)
  const any = [...(match ? [Prisma.sql`s.document @@ ${match}::tsquery`] : []), ...topics]
  return any.length > 0 ? Prisma.sql`(${Prisma.join(any, ') OR (')})` : null
}
