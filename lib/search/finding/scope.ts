import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Holdings } from '@/lib/eligibility/holdings'
import { and, type Condition, conditionsOf, meeting } from '@/lib/search/finding/conditions'
import { countUpTo } from '@/lib/search/finding/counts'
import { notSaying } from '@/lib/search/finding/exclusion'
import { type Breadth, matchOf } from '@/lib/search/finding/relevance'
import type { Filters, ParameterName } from '@/lib/search/parameters'
import { type Interpretation, interpret } from '@/lib/search/reading/interpret'
import type { Weights } from '@/lib/search/reading/tsquery'

const { sql } = Prisma

/** What a search is about: the words as they were read, how broadly they are taken, the filters, and who asks. */
export type Scope = {
  filters: Filters
  words: { interpretation: Interpretation; breadth: Breadth } | null
  conditions: Condition[]
  holdings: Holdings | null
  /** Only what readers saw change since then; null: whenever it did. */
  changedSince: Date | null
}

/** Where the words alone find fewer, what is related to them is found too. */
export const FEW = 10

/** The scope of filters, its words as broad as they must be to find enough. */
export async function readScope(filters: Filters, holdings: Holdings | null = null): Promise<Scope> {
  return broadened(await readStrictScope(filters, holdings))
}

/** The scope of filters, its words taken as they were typed. */
export async function readStrictScope(
  filters: Filters,
  holdings: Holdings | null,
  changedSince: Date | null = null,
): Promise<Scope> {
  const words = filters.q ? { interpretation: await interpret(filters.q), breadth: 'strict' as const } : null
  return { filters, words, conditions: conditionsOf(filters, holdings), holdings, changedSince }
}

/** The scope of other filters, with the words as they were read where they are the same. */
export function withFilters(scope: Scope, filters: Filters): Scope {
  const { words, holdings, changedSince } = scope
  return {
    filters,
    words: filters.q === scope.filters.q ? words : null,
    conditions: conditionsOf(filters, holdings),
    holdings,
    changedSince,
  }
}

/** The programs in scope (`program_search s`), of all filters or of all but some. */
export function within(scope: Scope, except: (name: ParameterName) => boolean = () => false): Prisma.Sql {
  const conditions = scope.conditions.filter(({ name }) => !except(name))
  return and([...said(scope), meeting(conditions, scope.filters.unstated)])
}

/** What the words ask of a program, and the time since which it must have changed. */
export function said({ words, changedSince }: Scope): Prisma.Sql[] {
  const since = changedSince ? [sql`s.program_id IN (${changedAfter(changedSince)})`] : []
  if (!words) return since
  const match = matchOf(words.interpretation, words.breadth)
  return [...(match ? [sql`s.document @@ ${match}::tsquery`] : []), ...notSaying(words.interpretation), ...since]
}

function changedAfter(time: Date): Prisma.Sql {
  return sql`SELECT published.program_id FROM program_publication published WHERE published.changed_at >= ${time}`
}

/** Signs alone, and words that say nothing, ask for nothing that a program could have. */
export function asksNothing({ slots, excluded }: Interpretation): boolean {
  return slots.length + excluded.length === 0
}

/** As narrow as finds enough, by the words alone: filters and pages must not change what the words mean. */
export async function broadened(scope: Scope): Promise<Scope> {
  const { words } = scope
  if (!words || words.interpretation.slots.length === 0) return scope
  const breadth = await breadthOf(words.interpretation)
  return breadth ? { ...scope, words: { ...words, breadth } } : scope
}

/** Where few are found by the name of one, its near namesakes are found too; where none is, what has some of the words. */
async function breadthOf(asked: Interpretation): Promise<Breadth | undefined> {
  const found = (breadth: Breadth, most: number, weights?: Weights) =>
    countUpTo(most, sql`s.document @@ ${matchOf(asked, breadth, weights)}::tsquery`)
  if ((await found('strict', FEW)) >= FEW) return 'strict'
  const related = await found('related', FEW)
  if (related >= FEW) return 'related'
  for (const breadth of ['near', 'all but one', 'any'] as const) if ((await found(breadth, 1)) > 0) return breadth
}
