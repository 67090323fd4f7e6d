import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { beginningsOf } from '@/lib/search/finding/relevance'
import type { Interpretation } from '@/lib/search/reading/interpret'
import { any, sequenceQuery, type Weights } from '@/lib/search/reading/tsquery'

const { sql } = Prisma

/**
 * What exclusions ask of a program: its name, what it is about, and what it teaches and says of itself do not have the
 * words, nor does the name of its institution. What it asks of applicants, who pays, and what part of the institution
 * teaches it are no matter, unless the words are the initials of one: of 48 programs on archives, 41 say "school"
 * somewhere, most of them because they are taught by a School of Information.
 */
export function notSaying({ excluded }: Interpretation): Prisma.Sql[] {
  if (excluded.length === 0) return []
  const by = (weights: Weights) => any(excluded.map((sequence) => sequenceQuery(sequence, weights)))
  const beginnings = beginningsOf(excluded)
  const named = sql`institution_words(i.name, i.unit) @@ ${by('ABCD')}::tsquery`
  const inName = sql`lower(unaccent(i.name)) ~ ${`\\m${beginnings}`}`
  const inUnit = sql`coalesce(lower(unaccent(i.unit)) ~ ${`\\m${beginnings}`}, false)`
  // Slugs are the words of their labels; the institution's own is the first of the places. Initials are counted: EXISTS
  // would be planned to meet one soon, and make the words of every institution on the way.
  const isOfUnit = sql`array_to_string(s.subjects || s.traits, ' ') !~ ${`[=_-]${beginnings}`}
    AND s.places[1] IN (
      SELECT 'institution=' || i.slug FROM institution i WHERE ${named} AND ${inUnit} AND NOT ${inName})
    AND 0 = (SELECT count(*) FROM institution i WHERE ${named} AND NOT ${inUnit} AND NOT ${inName})`
  return [sql`NOT s.document @@ ${by('AC')}::tsquery`, sql`(NOT s.document @@ ${by('B')}::tsquery OR ${isOfUnit})`]
}
