import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { contains } from '@/lib/search/conditions'
import type { Filters } from '@/lib/search/parameters'

const { sql } = Prisma

/** The order of results: unknown values last, and always a unique column at the end. */
export function orderOf(filters: Filters): Prisma.Sql {
  const order = Object.hasOwn(orders, filters.sort) ? orders[filters.sort as keyof typeof orders] : orders.relevance
  return sql`${order(filters)}, p.name, p.id`
}

const orders = {
  relevance: ({ q }: Filters) =>
    q
      ? sql`(${contains(sql`p.name`, q)}) DESC, (${contains(sql`i.name`, q)}) DESC, p.offering_status`
      : sql`p.offering_status, p.price_min IS NULL, num_nulls(p.requires_masters, p.credits_min, p.fully_online)`,
  // Amounts of another currency are not comparable: they stand apart, after those asked for.
  cost: ({ currency }: Filters) =>
    sql`p.price_currency IS NULL, p.price_currency <> ${currency}, p.price_currency, p.price_min`,
  credits: () => sql`coalesce(p.credits_min, p.credits_max) NULLS LAST`,
  duration: () => sql`coalesce(p.duration_months_min, p.duration_months_max) NULLS LAST`,
  name: () => sql`p.name, i.name`,
  checked: () => sql`p.checked_on DESC NULLS LAST,
    (SELECT max(s.as_of_year) FROM source s WHERE s.program_id = p.id) DESC NULLS LAST`,
}
