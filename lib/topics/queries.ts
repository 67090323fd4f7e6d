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
  /** Discontinued programs count as `ended` and nowhere else. */
  programs: number
  ended: number
  fullyOnline: number
  priced: number
  priceLow: number | null
  priceHigh: number | null
  currency: string | null
  creditsLow: number | null
  creditsHigh: number | null
}

/** Every topic with a program that has not ended, by name. */
export const getTopics = cached(
  'topics',
  async () => (await readTopics(db)).filter(({ programs }) => programs > 0),
  () => [tags.topics, tags.programs],
)

/** One topic; null: there is no public one of that name, or no public program has it. */
export const getTopic = cached(
  'topic',
  (slug: string) => readTopic(db, slug),
  () => [tags.topics, tags.programs],
)

export async function readTopic(tx: Prisma.TransactionClient, slug: string): Promise<TopicSummary | null> {
  return (await readTopics(tx, Prisma.sql`AND t.slug = ${slug}`))[0] ?? null
}

async function readTopics(tx: Prisma.TransactionClient, only = Prisma.empty): Promise<TopicSummary[]> {
  return tx.$queryRaw<TopicSummary[]>`
    WITH listed AS (
      SELECT pt.topic_id, p.*, p.offering_status = 'discontinued' AS has_ended
      FROM program p
      JOIN institution i ON i.id = p.institution_id
      JOIN program_topic pt ON pt.program_id = p.id
      WHERE ${publishedSql}
    ), currency AS (
      SELECT topic_id, mode() WITHIN GROUP (ORDER BY price_currency) AS code FROM listed WHERE NOT has_ended GROUP BY 1
    )
    SELECT t.slug, t.label, t.description, c.code AS currency,
      (count(*) FILTER (WHERE NOT has_ended))::int AS programs,
      (count(*) FILTER (WHERE has_ended))::int AS ended,
      (count(*) FILTER (WHERE NOT has_ended AND fully_online))::int AS "fullyOnline",
      (count(*) FILTER (WHERE NOT has_ended AND price_currency = c.code))::int AS priced,
      min(price_min) FILTER (WHERE NOT has_ended AND price_currency = c.code) AS "priceLow",
      max(coalesce(price_max, price_min)) FILTER (WHERE NOT has_ended AND price_currency = c.code) AS "priceHigh",
      min(credits_min) FILTER (WHERE NOT has_ended)::float8 AS "creditsLow",
      max(coalesce(credits_max, credits_min)) FILTER (WHERE NOT has_ended)::float8 AS "creditsHigh"
    FROM topic t
    JOIN listed ON listed.topic_id = t.id
    LEFT JOIN currency c ON c.topic_id = t.id
    WHERE t.editorial_status = 'published' ${only}
    GROUP BY t.id, c.code
    ORDER BY t.label`
}
