import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { matchOf } from '@/lib/search/finding/relevance'
import type { Scope } from '@/lib/search/finding/scope'

const { sql } = Prisma

/** So many of the best are ranked and can be paged through: ranking reads a document whole. */
export const MOST_RANKED = 1_000
/** Of more than this many, the programs of a page are met soon on a walk along the index of their order. */
export const MANY = 2_000

/** Which of the programs that are counted are kept, for a page to be chosen from them; `columns` are what `order` takes. */
export type Candidates = { most: number; columns: Prisma.Sql[]; order: Prisma.Sql }

/**
 * Of those to be ranked, the programs that are named as the words say, as far as there are enough of them; then others.
 * For any other order all, as long as they are few enough to sort.
 */
export function candidatesOf(scope: Scope): Candidates {
  if (!isRanked(scope)) return { most: MANY, columns: [sql`s.program_id`], order: Prisma.empty }
  const match = scope.words ? matchOf(scope.words.interpretation, scope.words.breadth, 'A') : ''
  const isFirst = match ? sql`s.document @@ ${match}::tsquery` : sql`true`
  return {
    most: MOST_RANKED,
    columns: [sql`s.standing, s.name, s.institution_name, s.program_id, ${isFirst} AS is_first`],
    order: sql`ORDER BY is_first DESC, standing, name, institution_name, program_id`,
  }
}

/** Whether what was found is ordered by how well it answers. Exclusions alone make nothing more relevant. */
export function isRanked({ words, filters }: Scope): boolean {
  return words !== null && words.interpretation.slots.length > 0 && filters.sort === 'relevance'
}
