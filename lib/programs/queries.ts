import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { type ProgramCard, toCard } from '@/lib/programs/card'
import { readCardRows } from '@/lib/programs/card-rows'
import { publishedSql } from '@/lib/programs/published'
import { readProgramPage, readWithdrawnPage } from '@/lib/programs/read-page'

export type ProgramPage = NonNullable<Awaited<ReturnType<typeof getProgram>>>

/** One public program with everything that its page says; null: there is none at that address. */
export const getProgram = cached(
  'program',
  (institution: string, program: string) => readProgramPage(db, institution, program),
  (institution, program) => [tags.program(institution, program), tags.institution(institution), tags.topics],
)

/** One that readers could see and that is archived, as it last was; null: there is none at that address. */
export const getWithdrawnProgram = cached(
  'withdrawn-program',
  (institution: string, program: string) => readWithdrawnPage(db, institution, program),
  (institution, program) => [tags.program(institution, program), tags.institution(institution), tags.topics],
)

/** Programs that share most topics with this one, those that are offered now first. */
export const getProgramsLike = cached('programs-like', readProgramsLike, () => [tags.programs])

/** A program in a list, and when readers last saw it change: an ISO date-time. */
export type DatedCard = ProgramCard & { changedAt: string }

/** The cards of some programs, in the order of their ids. */
export async function getCards(ids: number[]): Promise<DatedCard[]> {
  const rows = await readCardRows(ids)
  const byId = new Map(
    rows.map(({ changedAt, ...row }) => [row.id, { ...toCard(row), changedAt: changedAt.toISOString() }]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function readProgramsLike(id: number): Promise<ProgramCard[]> {
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT p.id
    FROM program_topic mine
    JOIN topic t ON t.id = mine.topic_id AND t.editorial_status = 'published'
    JOIN program_topic theirs ON theirs.topic_id = mine.topic_id AND theirs.program_id <> mine.program_id
    JOIN program p ON p.id = theirs.program_id
    JOIN institution i ON i.id = p.institution_id
    WHERE mine.program_id = ${id} AND ${publishedSql} AND p.offering_status <> 'discontinued'
    GROUP BY p.id
    ORDER BY count(*) DESC, p.offering_status, p.price_min NULLS LAST, p.id
    LIMIT 5`)
  return getCards(rows.map((row) => row.id))
}
