import 'server-only'
import type { CredentialType } from '@/generated/prisma/enums'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import type { Compared } from '@/lib/money/standing'
import { programPath } from '@/lib/programs/schema'

/** No more than these are read, however many there are: enough for a median, and few enough for a drawing. */
const MOST_COMPARED = 300

export type Comparable = { programs: Compared[]; more: boolean }

/**
 * Programs that have the main topic of one among theirs, and its kind of credential; those that ended left out. Null: it
 * has no topic.
 */
export async function getComparable(program: Comparing): Promise<Comparable | null> {
  const [topic] = program.topics
  return topic ? read(topic.slug, program.credentialType) : null
}

type Comparing = { topics: { slug: string }[]; credentialType: CredentialType }

// By topic and credential, and so once for all programs that share them.
const read = cached('comparable', readComparable, () => [tags.programs])

async function readComparable(topic: string, credential: CredentialType): Promise<Comparable> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.slug, i.slug AS "institutionSlug", found.name, found.institution_name AS institution,
      found.price_currency AS currency, found.price_min AS price, found.price_per_credit AS "perCredit"
    FROM (
      SELECT * FROM program_search s
      WHERE s.subjects && ${[`topic=${topic}`]}::text[] AND s.traits && ${[`credential=${credential}`]}::text[]
        AND s.offering_status <> 'discontinued'
      ORDER BY s.program_id LIMIT ${MOST_COMPARED + 1}) AS found
    JOIN program p ON p.id = found.program_id JOIN institution i ON i.id = p.institution_id
    ORDER BY found.program_id`
  const programs = rows.slice(0, MOST_COMPARED).map(({ slug, institutionSlug, ...row }) => ({
    ...row,
    href: programPath({ slug, institution: { slug: institutionSlug } }),
  }))
  return { programs, more: rows.length > MOST_COMPARED }
}

type Row = Omit<Compared, 'href'> & { slug: string; institutionSlug: string }
