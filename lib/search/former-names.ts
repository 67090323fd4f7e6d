import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { isSlug } from '@/lib/programs/place'
import { publishedSql } from '@/lib/programs/published'

/**
 * The slugs of today of public topics or institutions, by those that they had before; what is no slug is not looked for. As at
 * the addresses of pages, what is called so today comes first, where readers see it (lib/address.ts).
 */
export async function todayOf(what: 'topic' | 'institution', slugs: string[]): Promise<Record<string, string>> {
  const names = slugs.filter(isSlug)
  if (names.length === 0) return {}
  const rows = await db.$queryRaw<{ before: string; today: string }[]>(
    what === 'topic' ? topics(names) : institutions(names),
  )
  return Object.fromEntries(rows.map(({ before, today }) => [before, today]))
}

function topics(slugs: string[]): Prisma.Sql {
  const isPublic = (topic: string) => Prisma.sql`${Prisma.raw(topic)}.editorial_status = 'published'`
  return Prisma.sql`
    SELECT before, t.slug AS today FROM unnest(${slugs}::text[]) AS before
    JOIN old_address o ON o.path = '/topics/' || before JOIN topic t ON t.id = o.topic_id
    WHERE ${isPublic('t')} AND NOT EXISTS (SELECT FROM topic other WHERE other.slug = before AND ${isPublic('other')})`
}

function institutions(slugs: string[]): Prisma.Sql {
  const isPublic = Prisma.sql`EXISTS (SELECT FROM program p WHERE p.institution_id = i.id AND ${publishedSql})`
  return Prisma.sql`
    SELECT before, renamed.slug AS today FROM unnest(${slugs}::text[]) AS before
    JOIN old_address o ON o.path = '/institutions/' || before JOIN institution renamed ON renamed.id = o.institution_id
    WHERE EXISTS (SELECT FROM institution i WHERE i.id = renamed.id AND ${isPublic})
      AND NOT EXISTS (SELECT FROM institution i WHERE i.slug = before AND ${isPublic})`
}
