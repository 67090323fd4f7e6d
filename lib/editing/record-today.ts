import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'

/**
 * What a revision holds, with its topics under the names that they have today: renaming a topic changes neither what a
 * program is about nor its history. A name that another topic took since means that one where it was saved since.
 */
export function recordToday(revision: 'r' | 'began'): Prisma.Sql {
  const r = Prisma.raw(revision)
  return Prisma.sql`
  CASE WHEN jsonb_typeof(${r}.record -> 'topics') = 'array' THEN
    jsonb_set(${r}.record, '{topics}', coalesce((
      SELECT jsonb_agg(coalesce(renamed.slug, named.slug) ORDER BY named.place)
      FROM jsonb_array_elements_text(${r}.record -> 'topics') WITH ORDINALITY AS named (slug, place)
      LEFT JOIN LATERAL (
        SELECT topic.slug FROM old_address JOIN topic ON topic.id = old_address.topic_id
        WHERE old_address.path = '/topics/' || named.slug AND (
          old_address.created_at > ${r}.created_at OR NOT EXISTS (SELECT FROM topic other WHERE other.slug = named.slug))
      ) AS renamed ON true
    ), '[]'))
  ELSE ${r}.record END`
}
