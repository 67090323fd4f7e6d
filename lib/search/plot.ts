import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import type { Holdings } from '@/lib/eligibility/holdings'
import { programPath } from '@/lib/programs/schema'
import { and } from '@/lib/search/finding/conditions'
import { countWhere } from '@/lib/search/finding/counts'
import { readScope, within } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'
import type { Plot } from '@/lib/search/schema'

const { sql } = Prisma
/** More dots are a blot, and a page of their links too heavy: with these it stays under 100 kB. */
const MOST_POINTS = 70

/** The found programs by their lowest whole price (minor units) and fewest credits, the cheapest first. */
export async function readPlot(filters: Filters, holdings: Holdings | null): Promise<Plot> {
  const found = within(await readScope(filters, holdings))
  const { currency } = filters
  const drawn = sql`s.price_currency = ${currency} AND coalesce(s.credits_min, s.credits_max) IS NOT NULL`
  const [rows, unpriced, withoutCredits, otherCurrency] = await Promise.all([
    db.$queryRaw<Row[]>`
      WITH found AS MATERIALIZED (
        SELECT s.program_id, s.name, s.institution_name, s.price_min, coalesce(s.credits_min, s.credits_max) AS credits
        FROM program_search s WHERE ${found} AND ${drawn}
        ORDER BY s.price_min, s.name, s.program_id LIMIT ${MOST_POINTS + 1})
      SELECT p.slug, i.slug AS "institutionSlug", found.name, found.institution_name AS institution,
        found.price_min AS price, found.credits::float8 AS credits
      FROM found JOIN program p ON p.id = found.program_id JOIN institution i ON i.id = p.institution_id
      ORDER BY price, credits, name, p.id`,
    countWhere(and([found, sql`s.price_min IS NULL`])),
    countWhere(and([found, sql`s.price_currency = ${currency}`, sql`coalesce(s.credits_min, s.credits_max) IS NULL`])),
    countWhere(and([found, sql`s.price_currency <> ${currency}`])),
  ])
  const points = rows.slice(0, MOST_POINTS).map(({ slug, institutionSlug, ...point }) => ({
    ...point,
    href: programPath({ slug, institution: { slug: institutionSlug } }),
  }))
  return { currency, points, unpriced, withoutCredits, otherCurrency, more: rows.length > MOST_POINTS }
}

type Row = {
  slug: string
  institutionSlug: string
  name: string
  institution: string
  price: number
  credits: number
}
