import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { publishedSql } from '@/lib/programs/published'
import { todayOf } from '@/lib/search/former-names'
import { readShared } from '@/lib/shared-rows'

/** A set of records; those of a set below it are in it too. */
export type RecordSet = { spec: string; name: string; description: string | null }

export const parents: RecordSet[] = [
  { spec: 'institution', name: 'Institutions', description: 'Programs by the institution that gives them.' },
  { spec: 'topic', name: 'Topics', description: 'Programs by what they are about.' },
]

/**
 * Every set that some record is in, by its spec. Those of public programs follow from their topics and institutions, which
 * are fewer than the records; of what was withdrawn, each record keeps its own, whatever became of their names.
 */
export async function readSets(): Promise<RecordSet[]> {
  const used = await readShared<RecordSet>(Prisma.sql`
    WITH used AS (
      SELECT 'topic:' || t.slug AS spec FROM topic t WHERE t.editorial_status = 'published' AND EXISTS (
        SELECT FROM program_topic pt JOIN program p ON p.id = pt.program_id JOIN institution i ON i.id = p.institution_id
        WHERE pt.topic_id = t.id AND ${publishedSql})
      UNION
      SELECT 'institution:' || i.slug FROM institution i WHERE EXISTS (
        SELECT FROM program p WHERE p.institution_id = i.id AND ${publishedSql})
      UNION
      SELECT unnest(sets) FROM program_publication WHERE withdrawn_at IS NOT NULL
    )
    SELECT used.spec, coalesce(t.label, i.name, split_part(used.spec, ':', 2)) AS name, t.description
    FROM used
    LEFT JOIN topic t ON used.spec = 'topic:' || t.slug
    LEFT JOIN institution i ON used.spec = 'institution:' || i.slug
    ORDER BY used.spec COLLATE "C"`)
  return parents.flatMap((parent) => {
    const below = used.filter(({ spec }) => spec.startsWith(`${parent.spec}:`))
    return below.length > 0 ? [parent, ...below] : []
  })
}

/**
 * The specs by which records may be in a set: its own; and today's, where it is of a topic or an institution that was called so
 * before. What was withdrawn meanwhile is still in the set of then.
 */
export async function specsOf(set: string): Promise<string[]> {
  const [parent, slug = '', ...below] = set.split(':')
  if ((parent !== 'topic' && parent !== 'institution') || below.length > 0) return [set]
  const today = Object.values(await todayOf(parent, [slug]))
  return [set, ...today.map((name) => `${parent}:${name}`)]
}
