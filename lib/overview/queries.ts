import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { publishedSql } from '@/lib/programs/published'

/** The directory in figures; discontinued programs count as programs, not in the price. */
export type Overview = {
  programs: number
  institutions: number
  offered: number
  unconfirmed: number
  discontinued: number
  /** How many an editor has compared with their sources since they were read. */
  checked: number
  fullyOnline: number
  sources: number
  priced: number
  priceLow: number | null
  priceHigh: number | null
  /** When what readers see of any program last changed, or one was withdrawn: an ISO date-time; null: nothing was ever listed. */
  changedAt: string | null
}

export type Place = { country: string; region: string; programs: number }

/** Prices are in US dollars, in which most programs state theirs. */
export const getOverview = cached('overview', readOverview, () => [tags.programs, tags.institutions])

/** The states and provinces that have public programs, by country and name. */
export const getPlaces = cached('places', readPlaces, () => [tags.programs, tags.institutions])

const priced = Prisma.sql`p.price_currency = 'USD' AND p.offering_status <> 'discontinued'`

async function readOverview(): Promise<Overview> {
  const [{ changedAt, ...figures }] = await db.$queryRaw<[Omit<Overview, 'changedAt'> & { changedAt: Date | null }]>`
    SELECT count(*)::int AS programs,
      count(DISTINCT i.id)::int AS institutions,
      (count(*) FILTER (WHERE p.offering_status = 'active'))::int AS offered,
      (count(*) FILTER (WHERE p.offering_status = 'unconfirmed'))::int AS unconfirmed,
      (count(*) FILTER (WHERE p.offering_status = 'discontinued'))::int AS discontinued,
      count(p.checked_on)::int AS checked,
      (count(*) FILTER (WHERE p.fully_online))::int AS "fullyOnline",
      (SELECT count(*)::int FROM source s WHERE s.program_id IS NOT NULL) AS sources,
      (count(*) FILTER (WHERE ${priced}))::int AS priced,
      min(p.price_min) FILTER (WHERE ${priced}) AS "priceLow",
      max(p.price_max) FILTER (WHERE ${priced}) AS "priceHigh",
      (SELECT max(changed_at) FROM program_publication) AS "changedAt"
    FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE ${publishedSql}`
  return { ...figures, changedAt: changedAt?.toISOString() ?? null }
}

async function readPlaces(): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT i.country, i.region, count(*)::int AS programs
    FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE ${publishedSql} AND p.offering_status <> 'discontinued' AND i.region IS NOT NULL
    GROUP BY 1, 2
    ORDER BY 1 DESC, 2`
}
