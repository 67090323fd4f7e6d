import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Filters } from '@/lib/search/parameters'

const { sql } = Prisma

/**
 * An order of results as parts that follow each other, each with what belongs to it and how it is ordered. Unknown values
 * come last and a unique column at the end; each `by` is that of an index (prisma/migrations, program_search), so that a
 * page of a long list is read and not sorted.
 */
export type OrderPart = { where: Prisma.Sql; by: Prisma.Sql }

export function orderOf(filters: Filters): OrderPart[] {
  return Object.hasOwn(orders, filters.sort) ? orders[filters.sort as keyof typeof orders](filters) : orders.relevance()
}

/** The order of what is equally relevant, and of everything where no words are searched for. */
export const byStanding = sql`s.standing, s.name, s.institution_name, s.program_id`

const always = sql`true`

const orders = {
  relevance: () => [{ where: always, by: byStanding }],
  cost: ({ currency }: Filters) => byAmount(currency, sql`s.price_min`),
  cost_per_credit: ({ currency }: Filters) => byAmount(currency, sql`s.price_per_credit`),
  credits: () => [{ where: always, by: sql`coalesce(s.credits_min, s.credits_max), s.name, s.program_id` }],
  duration: () => [
    { where: always, by: sql`coalesce(s.duration_months_min, s.duration_months_max), s.name, s.program_id` },
  ],
  name: () => [{ where: always, by: sql`s.name, s.institution_name, s.program_id` }],
  checked: () => [
    {
      where: always,
      by: sql`s.checked_on DESC NULLS LAST, s.newest_source_year DESC NULLS LAST, s.name, s.program_id`,
    },
  ],
}

/** Amounts of another currency are not comparable: they stand apart, after those asked for; then what is unknown. */
function byAmount(currency: string, amount: Prisma.Sql): OrderPart[] {
  return [
    { where: sql`s.price_currency = ${currency} AND ${amount} IS NOT NULL`, by: sql`${amount}, s.name, s.program_id` },
    {
      where: sql`s.price_currency <> ${currency} AND ${amount} IS NOT NULL`,
      by: sql`s.price_currency, ${amount}, s.name, s.program_id`,
    },
    { where: sql`${amount} IS NULL`, by: sql`s.name, s.institution_name, s.program_id` },
  ]
}
