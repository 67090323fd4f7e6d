import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { countryName } from '@/lib/institutions/place'
import { publishedSql } from '@/lib/programs/published'
import { todayOf } from '@/lib/search/former-names'
import type { Vocabulary } from '@/lib/search/schema'

type Query = Record<string, string | string[] | undefined>

/** The values that programs can be filtered by, with their names. Of institutions and pathways, which may be many, those of the query. */
export async function getVocabulary(query: Query): Promise<Vocabulary> {
  const [common, institution, pathway] = await Promise.all([
    getCommon(),
    readInstitutions(valuesOf(query.institution)),
    readPathways(valuesOf(query.pathway)),
  ])
  const [formerTopic, formerInstitution] = await Promise.all([
    todayOf('topic', unknownTo(common.topic, query.topic)),
    todayOf('institution', unknownTo(institution, query.institution)),
  ])
  const renamed = await readInstitutions(Object.values(formerInstitution))
  const formerly = { topic: formerTopic, institution: formerInstitution }
  return { ...common, institution: { ...institution, ...renamed }, pathway, formerly }
}

const getCommon = cached('vocabulary', readCommon, () => [tags.programs, tags.topics, tags.institutions])

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' })
const MOST_VALUES = 100
const PUBLIC = Prisma.sql`FROM program p WHERE p.institution_id = i.id AND ${publishedSql}`

async function readCommon() {
  const [topic, region, country, currency] = await Promise.all([
    options(Prisma.sql`SELECT slug AS value, label FROM topic WHERE editorial_status = 'published' ORDER BY label`),
    options(placesBy(Prisma.sql`region`)),
    options(placesBy(Prisma.sql`country`)),
    // Walks the index from one currency to the next.
    options(Prisma.sql`
      WITH RECURSIVE code (value) AS (
        SELECT min(price_currency) FROM program_search
        UNION ALL
        SELECT (SELECT min(price_currency) FROM program_search WHERE price_currency > code.value) FROM code
        WHERE code.value IS NOT NULL
      )
      SELECT value, value AS label FROM code WHERE value IS NOT NULL`),
  ])
  return {
    topic,
    region,
    country: rename(country, countryName),
    currency: rename({ USD: 'USD', ...currency }, (code) => currencyNames.of(code) ?? code),
  }
}

/** Those of the institutions that have a public program. The first one found is enough: EXISTS would be made a join of all. */
function placesBy(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT value, value AS label FROM (SELECT DISTINCT ${column} AS value FROM institution) AS place
    WHERE (SELECT true FROM institution i JOIN program p ON p.institution_id = i.id
      WHERE i.${column} = value AND ${publishedSql} LIMIT 1)
    ORDER BY value`
}

function readInstitutions(slugs: string[]) {
  if (slugs.length === 0) return {}
  return options(Prisma.sql`
    SELECT i.slug AS value, i.name AS label FROM institution i WHERE i.slug = ANY (${slugs}) AND EXISTS (SELECT ${PUBLIC})`)
}

function readPathways(slugs: string[]) {
  if (slugs.length === 0) return {}
  return options(Prisma.sql`
    SELECT w.slug AS value, min(w.name) AS label FROM pathway w JOIN program_search s USING (program_id)
    WHERE w.slug = ANY (${slugs}) GROUP BY w.slug`)
}

async function options(select: Prisma.Sql): Promise<Record<string, string>> {
  const rows = await db.$queryRaw<{ value: string; label: string }[]>(select)
  return Object.fromEntries(rows.map((row) => [row.value, row.label]))
}

/** Bookmarks, feeds and frames keep the address of a search, so also what a record was called when they were made. */
function unknownTo(options: Record<string, string>, given: string | string[] | undefined): string[] {
  return valuesOf(given).filter((value) => !Object.hasOwn(options, value))
}

/** What a query gives for a parameter, as slugs are written. */
function valuesOf(given: string | string[] | undefined): string[] {
  const values = [given ?? []].flat().slice(0, MOST_VALUES)
  return values.map((value) => value.toWellFormed().replaceAll('\0', '').trim().toLowerCase())
}

function rename(options: Record<string, string>, name: (code: string) => string): Record<string, string> {
  return Object.fromEntries(Object.keys(options).map((code) => [code, name(code)]))
}
