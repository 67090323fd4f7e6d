import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Interpretation } from '@/lib/search/reading/interpret'
import { any, sequenceQuery } from '@/lib/search/reading/tsquery'

/**
 * What exclusions ask of a program: its name, its institution, what it is about, and what it teaches and says of itself do
 * not have the words. What it asks of applicants, who pays, and what part of the institution teaches it are no matter: of
 * 48 programs on archives, 41 say "school" somewhere, most of them because they are taught by a School of Information.
 */
export function notSaying({ excluded }: Interpretation): Prisma.Sql[] {
  if (excluded.length === 0) return []
  const said = any(excluded.map((sequence) => sequenceQuery(sequence, 'ABC')))
  return [Prisma.sql`NOT s.document @@ ${said}::tsquery`]
}
