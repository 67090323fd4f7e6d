import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { publishedSql } from '@/lib/programs/published'

/** A topic with how many programs it has, and what they cost and take in the currency that most of them state. */
export type TopicSummary = {
  slug: string
  label: string
  description: string
  programs: number
  fullyOnline: number
  priced: number
  priceLow: number | null
  priceHigh: number | null
  currency: string | null
  creditsLow: number | null
  creditsHigh: number | null
}

/** Every topic that has a public program, by name; discontinued programs do not count. */
export const getTopics = cached(
  'topics',
  () => readTopics(),
  () => [tags.topics, tags.programs],
)

/** One topic; null: no public program has it, or there is none of that name. */
export const getTopic = cached(
  'topic',
  async (slug: string) => (await readTopics(Prisma.sql`AND t.slug = ${slug}`))[0] ?? null,
  () => [tags.topics, tags.programs],
)

async function readTopics(only = Prisma.empty): Promise<TopicSummary[]> {
  return db.$queryRaw<TopicSummary[]>`
    SELECT t.slug, t.label, t.description,
      count(*)::int AS programs,
      (count(*) FILTER (WHERE p.fully_online))::int AS "fullyOnline",
      (count(*) FILTER (WHERE p.price_currency = main.currency))::int AS priced,
      min(p.price_min) FILTER (WHERE p.price_currency = main.currency) AS "priceLow",
      max(coalesce(p.price_max, p.price_min)) FILTER (WHERE p.price_currency = main.currency) AS "priceHigh",
      main.currency,
      min(p.credits_min)::float8 AS "creditsLow",
      max(coalesce(p.credits_max, p.credits_min))::float8 AS "creditsHigh"
    FROM topic t
    JOIN program_topic pt ON pt.topic_id = t.id
    JOIN program p ON p.id = pt.program_id
    JOIN institution i ON i.id = p.institution_id
    LEFT JOIN LATERAL (
      SELECT mode() WITHIN GROUP (ORDER BY p2.price_currency) AS currency
      FROM program_topic pt2 JOIN program p2 ON p2.id = pt2.program_id
      WHERE pt2.topic_id = t.id
    ) main ON true
    WHERE ${publishedSql} AND p.offering_status <> 'discontinued' ${only}
    GROUP BY t.id, main.currency
    ORDER BY t.label`
}
