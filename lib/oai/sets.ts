import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { readShared } from '@/lib/shared-rows'

/** A set of records; those of a set below it are in it too. */
export type RecordSet = { spec: string; name: string; description: string | null }

const parents: RecordSet[] = [
  { spec: 'institution', name: 'Institutions', description: 'Programs by the institution that gives them.' },
  { spec: 'topic', name: 'Topics', description: 'Programs by what they are about.' },
]

/** Every set that some record is in, also where only records are that were withdrawn; by their spec. */
export async function readSets(): Promise<RecordSet[]> {
  const used = await readShared<RecordSet>(Prisma.sql`
    SELECT used.spec, coalesce(t.label, i.name, split_part(used.spec, ':', 2)) AS name, t.description
    FROM (SELECT DISTINCT unnest(sets) AS spec FROM program_publication) AS used
    LEFT JOIN topic t ON used.spec = 'topic:' || t.slug
    LEFT JOIN institution i ON used.spec = 'institution:' || i.slug
    ORDER BY used.spec COLLATE "C"`)
  return parents.flatMap((parent) => {
    const below = used.filter(({ spec }) => spec.startsWith(`${parent.spec}:`))
    return below.length > 0 ? [parent, ...below] : []
  })
}
