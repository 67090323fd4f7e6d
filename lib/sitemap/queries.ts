import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import type { Entry } from '@/lib/sitemap/sitemap'

/**
 * A sitemap holds 50,000 addresses at most. Records are parted by their ids, so that one keeps its place whatever else
 * comes and goes, and a crawler need read again only the part that changed.
 */
const IDS_IN_A_PART = 50_000

const rooms = {
  /** When what its page says last changed. */
  programs: Prisma.sql`
    SELECT p.id, format('/programs/%s/%s', i.slug, p.slug) AS path, known.changed_at AS changed
    FROM program_publication known JOIN program p ON p.id = known.program_id JOIN institution i ON i.id = p.institution_id
    WHERE known.withdrawn_at IS NULL`,
  /** When it or one of its programs last changed, came or was withdrawn; of one that left for another, only that has word. */
  institutions: Prisma.sql`
    SELECT i.id, '/institutions/' || i.slug AS path, greatest(i.updated_at, max(known.changed_at)) AS changed
    FROM institution i JOIN program p ON p.institution_id = i.id JOIN program_publication known ON known.program_id = p.id
    WHERE i.editorial_status = 'published'
    GROUP BY i.id HAVING bool_or(known.withdrawn_at IS NULL)`,
  /** Likewise. */
  topics: Prisma.sql`
    SELECT t.id, '/topics/' || t.slug AS path, greatest(t.updated_at, newest.changed_at) AS changed
    FROM topic t CROSS JOIN LATERAL (
      SELECT changed_at FROM program_publication WHERE sets @> ARRAY['topic:' || t.slug] ORDER BY changed_at DESC LIMIT 1
    ) AS newest
    WHERE t.editorial_status = 'published' AND EXISTS (
      SELECT FROM program_topic pt JOIN program_search s USING (program_id) WHERE pt.topic_id = t.id)`,
}
type Room = keyof typeof rooms

type Row = { path: string; changed: Date | null }

/** The parts of the sitemap, such as `programs-0`, with when something in each last changed. */
export const getSitemapParts = cached('sitemap-parts', readSitemapParts, () => [
  tags.programs,
  tags.institutions,
  tags.topics,
])

/** The addresses of one part; null: there is no such part. */
export async function readSitemapPart(name: string): Promise<Entry[] | null> {
  if (name === 'pages') return (await readPages()).map(entry)
  const [, room = '', part = ''] = /^([a-z]+)-(0|[1-9]\d{0,4})$/.exec(name) ?? []
  if (!Object.hasOwn(rooms, room)) return null
  const first = Number(part) * IDS_IN_A_PART
  const rows = await db.$queryRaw<Row[]>`
    SELECT path, changed FROM (${rooms[room as Room]}) AS record
    WHERE id >= ${first}::bigint AND id < ${first + IDS_IN_A_PART}::bigint ORDER BY id`
  return rows.length > 0 ? rows.map(entry) : null
}

export async function readSitemapParts(): Promise<{ name: string; changed: string | null }[]> {
  const pages = await readPages()
  const newest = Math.max(0, ...pages.map(({ changed }) => changed?.getTime() ?? 0))
  const parts = [{ name: 'pages', changed: newest > 0 ? new Date(newest).toISOString() : null }]
  for (const room of Object.keys(rooms) as Room[]) {
    const rows = await db.$queryRaw<{ part: number; changed: Date }[]>`${datedParts(room)} ORDER BY 1`
    parts.push(...rows.map(({ part, changed }) => ({ name: `${room}-${part}`, changed: changed.toISOString() })))
  }
  return parts
}

/**
 * The parts of which something is public, each with when something was last changed in it or taken out of it: never earlier than
 * said before. What leaves an institution or a topic, or takes that away, is a program that changed, of whichever part.
 */
function datedParts(room: Room): Prisma.Sql {
  if (room === 'programs')
    return Prisma.sql`
      SELECT program_id / ${IDS_IN_A_PART}::int AS part, max(changed_at) AS changed FROM program_publication
      GROUP BY 1 HAVING bool_or(withdrawn_at IS NULL)`
  return Prisma.sql`
    SELECT id / ${IDS_IN_A_PART}::int AS part,
      greatest(max(changed), (SELECT max(changed_at) FROM program_publication)) AS changed
    FROM (${rooms[room]}) AS record GROUP BY 1`
}

/** Pages that are no record's: lists change with what they list, texts with what editors write. */
async function readPages(): Promise<Row[]> {
  const [changes] = await db.$queryRaw<Record<'programs' | 'about' | 'worth', Date | null>[]>`
    SELECT (SELECT max(changed_at) FROM program_publication) AS programs,
      (SELECT max(updated_at) FROM page_text WHERE slug ~ '^about(/|$)') AS about,
      (SELECT greatest(
        (SELECT max(updated_at) FROM page_text WHERE slug ~ '^worth-it(/|$)'),
        (SELECT max(r.created_at) FROM revision r WHERE r.sector_figure_id IS NOT NULL AND r.published))) AS worth`
  const lists = ['/', '/programs', '/institutions', '/topics', '/pathways', '/funding', '/data']
  return [
    ...lists.map((path) => ({ path, changed: changes?.programs ?? null })),
    { path: '/worth-it', changed: changes?.worth ?? null },
    { path: '/about', changed: changes?.about ?? null },
    ...['/data/api', '/data/files', '/embed', '/accessibility', '/privacy'].map((path) => ({
      path,
      changed: null,
    })),
  ]
}

function entry({ path, changed }: Row): Entry {
  return { href: path, changedAt: changed }
}
