import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { toMinorUnits } from '@/lib/money/minor-units'
import type { Filters, ParameterName } from '@/lib/search/parameters'

/**
 * One filter in SQL, over `program p` and `institution i`. `unstated` holds for the programs that it leaves out only
 * because no page states the fact.
 */
export type Condition = {
  name: ParameterName
  matches: Prisma.Sql
  unstated?: Prisma.Sql
  /** Left out because the value cannot be compared: a price in another currency. */
  apart?: Prisma.Sql
}

const { sql } = Prisma
const ONLINE = ['online', 'online_async', 'online_sync']

/** The conditions of the filters that are set, and of those only. */
export function conditionsOf(filters: Filters): Condition[] {
  return (Object.keys(builders) as (keyof typeof builders)[]).flatMap((name) => {
    const condition = builders[name](filters)
    return condition ? [{ name, ...condition }] : []
  })
}

const builders = {
  q: ({ q }) => q && { matches: sql`${and(wordsOf(q).map(mentions))}` },
  topic: ({ topic }) =>
    topic.length > 0 && {
      matches: sql`EXISTS (
        SELECT FROM program_topic pt JOIN topic t ON t.id = pt.topic_id
        WHERE pt.program_id = p.id AND t.slug = ANY (${topic}))`,
    },
  credential: ({ credential }) =>
    credential.length > 0 && { matches: sql`p.credential_type = ANY (${credential}::credential_type[])` },
  delivery: ({ delivery }) =>
    delivery.length > 0 && {
      matches: sql`p.delivery && ${delivery.flatMap((each) => (each === 'online' ? ONLINE : [each]))}::delivery[]`,
      unstated: sql`p.delivery = '{}'`,
    },
  online: ({ online }) =>
    online && {
      matches: sql`p.fully_online`,
      // A program that is only said to be taught in person or partly on site states it well enough.
      unstated: sql`p.fully_online IS NULL AND (p.delivery = '{}' OR p.delivery && ${ONLINE}::delivery[])`,
    },
  institution: ({ institution }) => institution.length > 0 && { matches: sql`i.slug = ANY (${institution})` },
  region: ({ region }) =>
    region.length > 0 && { matches: sql`i.region = ANY (${region})`, unstated: sql`i.region IS NULL` },
  country: ({ country }) => country.length > 0 && { matches: sql`i.country = ANY (${country})` },
  status: ({ status }) => ({
    matches: sql`p.offering_status = ANY (${status.map((each) => (each === 'unknown' ? 'unconfirmed' : each))}::offering_status[])`,
  }),
  max_cost: ({ max_cost, currency }) =>
    max_cost !== null && {
      matches: sql`p.price_currency = ${currency} AND p.price_min <= ${toMinorUnits(max_cost, currency)}`,
      unstated: sql`p.price_min IS NULL`,
      apart: sql`p.price_currency <> ${currency}`,
    },
  max_credits: ({ max_credits }) => max_credits !== null && upTo(sql`p.credits_min`, sql`p.credits_max`, max_credits),
  max_months: ({ max_months }) =>
    max_months !== null && upTo(sql`p.duration_months_min`, sql`p.duration_months_max`, max_months),
  no_mlis: ({ no_mlis }) =>
    no_mlis && { matches: sql`p.requires_mlis = false`, unstated: sql`p.requires_mlis IS NULL` },
  non_matriculated: ({ non_matriculated }) =>
    non_matriculated && {
      matches: sql`p.open_to_non_matriculated`,
      unstated: sql`p.open_to_non_matriculated IS NULL`,
    },
  funding: ({ funding }) => funding && { matches: hasFunding, unstated: sql`NOT ${hasFunding}` },
  pathway: ({ pathway }) =>
    pathway.length > 0 && {
      matches: sql`EXISTS (SELECT FROM pathway w WHERE w.program_id = p.id AND w.slug = ANY (${pathway}))`,
    },
} satisfies Partial<Record<ParameterName, (filters: Filters) => Omit<Condition, 'name'> | false | ''>>

const hasFunding = sql`(
  EXISTS (SELECT FROM program_funding pf WHERE pf.program_id = p.id)
  OR EXISTS (SELECT FROM funding_option f WHERE f.institution_id = i.id AND f.reaches_all_programs))`

/** The least that a range asks is within the limit; one with an open lower end is, where its upper end is. */
function upTo(least: Prisma.Sql, most: Prisma.Sql, limit: number) {
  return {
    matches: sql`${least} <= ${limit} OR ${most} <= ${limit}`,
    unstated: sql`${least} IS NULL AND (${most} IS NULL OR ${most} > ${limit})`,
  }
}

/** All of them; true when there are none. */
export function and(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? sql`(${Prisma.join(conditions, ') AND (')})` : sql`true`
}

const MOST_WORDS = 12

function wordsOf(q: string): string[] {
  return q.split(' ').slice(0, MOST_WORDS)
}

function mentions(word: string): Prisma.Sql {
  return contains(
    sql`concat_ws(' ', p.name, i.name, i.unit, i.city, i.region, p.summary,
      (SELECT string_agg(t.label, ' ') FROM program_topic pt JOIN topic t ON t.id = pt.topic_id WHERE pt.program_id = p.id),
      (SELECT string_agg(w.name, ' ') FROM pathway w WHERE w.program_id = p.id))`,
    word,
  )
}

/** Whether a text contains another, whatever their case and accents; `%`, `_` and `\\` mean themselves. */
export function contains(text: Prisma.Sql, part: string): Prisma.Sql {
  return sql`unaccent(${text}) ILIKE unaccent(${`%${part.replace(/[\\%_]/g, '\\$&')}%`})`
}
