import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Holdings } from '@/lib/eligibility/holdings'
import { answering } from '@/lib/eligibility/sql'
import { toMinorUnits } from '@/lib/money/minor-units'
import * as bands from '@/lib/search/finding/bands'
import type { Filters, ParameterName } from '@/lib/search/parameters'

/**
 * One filter in SQL, over `program_search s`. `unstated` holds for the programs that it leaves out only because no page
 * states the fact.
 */
export type Condition = {
  name: ParameterName
  matches: Prisma.Sql
  unstated?: Prisma.Sql
  /** Left out because the value cannot be compared: a price in another currency. */
  apart?: Prisma.Sql
}

const { sql } = Prisma

/**
 * The conditions of the filters that are set, and of those only; the words of a search are not among them. `holdings` are
 * what the reader told, without which no program can be said to fit.
 */
export function conditionsOf(filters: Filters, holdings: Holdings | null = null): Condition[] {
  return (Object.keys(builders) as (keyof typeof builders)[]).flatMap((name) => {
    const condition = builders[name](filters, holdings)
    return condition ? [{ name, ...condition }] : []
  })
}

const builders = {
  topic: ({ topic }) => topic.length > 0 && { matches: has('topic', topic) },
  credential: ({ credential }) => credential.length > 0 && { matches: has('credential', credential) },
  delivery: ({ delivery }) =>
    delivery.length > 0 && { matches: has('delivery', delivery), unstated: has('delivery', ['?']) },
  online: ({ online }) => online && flag('online'),
  institution: ({ institution }) => institution.length > 0 && { matches: has('institution', institution) },
  region: ({ region }) => region.length > 0 && { matches: has('region', region), unstated: has('region', ['?']) },
  country: ({ country }) => country.length > 0 && { matches: has('country', country) },
  status: ({ status }) => ({
    matches: sql`s.offering_status = ANY (${status.map((each) => (each === 'unknown' ? 'unconfirmed' : each))}::offering_status[])`,
  }),
  price: ({ price, currency }) =>
    price.length > 0 &&
    ofPrice(
      currency,
      inBands(sql`s.price_min`, bands.price, price, ['>=', '<'], (edge) => toMinorUnits(edge, currency)),
    ),
  max_cost: ({ max_cost, currency }) =>
    max_cost !== null && ofPrice(currency, sql`s.price_min <= ${toMinorUnits(max_cost, currency)}`),
  credits: ({ credits }) =>
    credits.length > 0 && {
      matches: inBands(sql`coalesce(s.credits_min, s.credits_max)`, bands.credits, credits, ['>', '<=']),
      unstated: sql`coalesce(s.credits_min, s.credits_max) IS NULL`,
    },
  max_credits: ({ max_credits }) => max_credits !== null && upTo(sql`s.credits_min`, sql`s.credits_max`, max_credits),
  max_months: ({ max_months }) =>
    max_months !== null && upTo(sql`s.duration_months_min`, sql`s.duration_months_max`, max_months),
  no_mlis: ({ no_mlis }) => no_mlis && flag('no_mlis'),
  non_matriculated: ({ non_matriculated }) => non_matriculated && flag('non_matriculated'),
  funding: ({ funding }) => funding && flag('funding'),
  fit: ({ fit }, holdings) =>
    // Free words are stated by most: what is surely not met is the most that rules can tell.
    fit && holdings !== null && { matches: answering(holdings, 'meets', 'ask') },
  pathway: ({ pathway }) => pathway.length > 0 && { matches: has('pathway', pathway) },
} satisfies Partial<
  Record<ParameterName, (filters: Filters, holdings: Holdings | null) => Omit<Condition, 'name'> | false>
>

/** The programs that meet all of the conditions; with `alsoUnstated`, those too that state too little to tell. */
export function meeting(conditions: Condition[], alsoUnstated: boolean): Prisma.Sql {
  return and(
    conditions.map(({ matches, unstated }) =>
      alsoUnstated && unstated ? sql`(${matches}) OR (${unstated})` : matches,
    ),
  )
}

/** All of them; true when there are none. */
export function and(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? sql`(${Prisma.join(conditions, ') AND (')})` : sql`true`
}

/** The place of the band in which the lowest whole price lies, counted from 0. */
export function priceBand(currency: string): Prisma.Sql {
  return sql`width_bucket(s.price_min, ${bands.price.edges.map((edge) => toMinorUnits(edge, currency))}::int[])`
}

// Credits have two decimals at most: half of the second puts an edge into the band below it.
export function creditBand(credits: Prisma.Sql): Prisma.Sql {
  return sql`width_bucket(${credits} - 0.005, ${bands.credits.edges}::numeric[])`
}

/** Ranges, and no number of the band, since ranges are what an index can find. `signs`: how an edge bounds from below and above. */
function inBands(
  amount: Prisma.Sql,
  all: bands.Bands,
  chosen: string[],
  [from, to]: ['>=', '<'] | ['>', '<='],
  unitsOf = (edge: number) => edge,
): Prisma.Sql {
  const ranges = bands.placesOf(all, chosen).map((place) => {
    const [low, high] = [all.edges[place - 1], all.edges[place]]
    return and([
      sql`${amount} IS NOT NULL`,
      ...(low === undefined ? [] : [sql`${amount} ${Prisma.raw(from)} ${unitsOf(low)}`]),
      ...(high === undefined ? [] : [sql`${amount} ${Prisma.raw(to)} ${unitsOf(high)}`]),
    ])
  })
  return sql`(${Prisma.join(ranges, ' OR ')})`
}

/** The set of a program (a column of `program_search`) in which a parameter has its values. */
export function setOf(name: ParameterName): 'traits' | 'subjects' | 'places' {
  if (name === 'topic' || name === 'pathway') return 'subjects'
  return name === 'institution' || name === 'region' || name === 'country' ? 'places' : 'traits'
}

const columns = { traits: sql`s.traits`, subjects: sql`s.subjects`, places: sql`s.places` }

function has(name: ParameterName, values: string[]): Prisma.Sql {
  return sql`${columns[setOf(name)]} && ${values.map((value) => `${name}=${value}`)}::text[]`
}

function flag(name: ParameterName) {
  return { matches: has(name, ['1']), unstated: has(name, ['?']) }
}

function ofPrice(currency: string, matches: Prisma.Sql) {
  return {
    matches: sql`s.price_currency = ${currency} AND ${matches}`,
    unstated: sql`s.price_min IS NULL`,
    // Not `<>`, for which no index is used.
    apart: sql`(s.price_currency < ${currency} OR s.price_currency > ${currency})`,
  }
}

/** The least that a range asks is within the limit; one with an open lower end is, where its upper end is. */
function upTo(least: Prisma.Sql, most: Prisma.Sql, limit: number) {
  return {
    matches: sql`${least} <= ${limit} OR ${most} <= ${limit}`,
    unstated: sql`${least} IS NULL AND (${most} IS NULL OR ${most} > ${limit})`,
  }
}
