import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { countryName } from '@/lib/institutions/place'
import { publishedSql } from '@/lib/programs/published'
import type { Vocabulary } from '@/lib/search/schema'

/** The values that public programs give to filter by, with their names, in the order of a list. */
export const getVocabulary = cached('vocabulary', readVocabulary, () => [tags.programs, tags.topics, tags.institutions])

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' })

async function readVocabulary(): Promise<Vocabulary> {
  const [topic, institution, region, country, pathway, currency] = await Promise.all([
    options(Prisma.sql`t.slug`, Prisma.sql`t.label`),
    options(Prisma.sql`i.slug`, Prisma.sql`i.name`),
    options(Prisma.sql`i.region`, Prisma.sql`i.region`),
    options(Prisma.sql`i.country`, Prisma.sql`i.country`),
    options(Prisma.sql`w.slug`, Prisma.sql`w.name`),
    options(Prisma.sql`p.price_currency`, Prisma.sql`p.price_currency`),
  ])
  return {
    topic,
    institution,
    region,
    country: rename(country, countryName),
    pathway,
    currency: rename({ USD: 'USD', ...currency }, (code) => currencyNames.of(code) ?? code),
  }
}

async function options(value: Prisma.Sql, label: Prisma.Sql): Promise<Record<string, string>> {
  const rows = await db.$queryRaw<{ value: string; label: string }[]>`
    SELECT ${value} AS value, min(${label}) AS label
    FROM program p
    JOIN institution i ON i.id = p.institution_id
    LEFT JOIN program_topic pt ON pt.program_id = p.id
    LEFT JOIN topic t ON t.id = pt.topic_id
    LEFT JOIN pathway w ON w.program_id = p.id
    WHERE ${publishedSql} AND ${value} IS NOT NULL
    GROUP BY 1
    ORDER BY 2`
  return Object.fromEntries(rows.map((row) => [row.value, row.label]))
}

function rename(options: Record<string, string>, name: (code: string) => string): Record<string, string> {
  return Object.fromEntries(Object.keys(options).map((code) => [code, name(code)]))
}
