import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { type LinkRun, lastRun, startRun } from '@/lib/links/background'
import type { LinkKind, ListedLink } from '@/lib/links/schema'
import { linkUses } from '@/lib/links/uses'

const PER_PAGE = 50

/** The links that public records name and how they fare, a page of them; and the check that this server made last. */
export async function getLinks({ kind, page }: { kind: LinkKind; page: number }): Promise<{
  links: ListedLink[]
  counts: Record<LinkKind, number> & { due: number }
  pages: number
  run: LinkRun | null
}> {
  await requireEditor()
  const [counts] = await db.$queryRaw<[Record<LinkKind, number> & { due: number }]>(Prisma.sql`
    SELECT ${Prisma.join(Object.entries(filters).map(([name, filter]) => Prisma.sql`count(*) FILTER (WHERE ${filter})::int AS ${Prisma.raw(name)}`))},
      count(*) FILTER (WHERE c.url IS NULL OR c.next_check_at <= now())::int AS due
    FROM (SELECT DISTINCT url FROM ${linkUses} AS uses) used LEFT JOIN link_check c USING (url)`)
  const links = await db.$queryRaw<ListedLink[]>(Prisma.sql`
    SELECT used.url, c.standing, c.problem, c.moved_to AS "movedTo", c.checked_at AS "checkedAt",
      c.broken_since AS "brokenSince", c.next_check_at AS "nextCheckAt", used.used_by AS "usedBy"
    FROM (
      SELECT url, json_agg(DISTINCT jsonb_build_object('room', room, 'id', id, 'name', name)) AS used_by
      FROM ${linkUses} AS uses
      WHERE url IN (
        SELECT used.url FROM (SELECT DISTINCT url FROM ${linkUses} AS all_uses) used LEFT JOIN link_check c USING (url)
        WHERE ${filters[kind]}
        ORDER BY c.broken_since, used.url
        LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE})
      GROUP BY url
    ) used
    LEFT JOIN link_check c USING (url)
    ORDER BY c.broken_since, used.url`)
  return { links, counts, pages: Math.max(1, Math.ceil(counts[kind] / PER_PAGE)), run: lastRun() }
}

const filters: Record<LinkKind, Prisma.Sql> = {
  broken: Prisma.sql`c.standing = 'broken'`,
  moved: Prisma.sql`c.moved_to IS NOT NULL`,
  unclear: Prisma.sql`c.standing = 'unclear'`,
  works: Prisma.sql`c.standing = 'works' AND c.moved_to IS NULL`,
  unchecked: Prisma.sql`c.url IS NULL`,
}

/** Starts to check the links whose turn it is, in the background; one that runs is let run. */
export async function startLinkCheck(): Promise<void> {
  await requireEditor()
  startRun()
}
