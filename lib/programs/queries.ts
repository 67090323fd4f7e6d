import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { dayOf } from '@/lib/days'
import { db } from '@/lib/db'
import { optionSelect } from '@/lib/funding/select'
import { priceLines } from '@/lib/money/price'
import { numbersOf, type ProgramCard, toCard } from '@/lib/programs/card'
import { readCardRows } from '@/lib/programs/card-rows'
import { freshnessOf } from '@/lib/programs/freshness'
import { pageSelect } from '@/lib/programs/page-select'
import { publishedProgram, publishedSql } from '@/lib/programs/published'

export type ProgramPage = NonNullable<Awaited<ReturnType<typeof getProgram>>>

/** One public program with everything that its page says; null: there is none at that address. */
export const getProgram = cached('program', readProgram, (institution, program) => [
  tags.program(institution, program),
  tags.institution(institution),
  tags.topics,
])

/** Programs that share most topics with this one, those that are offered now first. */
export const getProgramsLike = cached('programs-like', readProgramsLike, () => [tags.programs])

/** The cards of some programs, in the order of their ids. */
export async function getCards(ids: number[]): Promise<ProgramCard[]> {
  const rows = await readCardRows(ids)
  const byId = new Map(rows.map((row) => [row.id, toCard(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function readProgram(institution: string, slug: string) {
  const row = await db.program.findFirst({
    where: { ...publishedProgram, slug, institution: { ...publishedProgram.institution, slug: institution } },
    select: pageSelect,
  })
  if (!row) return null
  const { topics, tuitionRates, deadlines, checkedOn, ...rest } = row
  const facts = { ...rest, ...numbersOf(row) }
  return {
    ...facts,
    topics: topics.map(({ topic }) => topic),
    rates: tuitionRates,
    prices: priceLines(tuitionRates, facts),
    deadlines: deadlines.map((each) => ({ ...each, date: dayOf(each.date) })),
    funding: await readFunding(row.id, institution),
    freshness: freshnessOf(checkedOn, row.sources),
  }
}

/** Its own options in the order of its record, then those that reach every program of its institution. */
async function readFunding(programId: number, institution: string) {
  const own = await db.programFunding.findMany({
    where: { programId },
    select: { fundingOption: { select: optionSelect } },
    orderBy: { position: 'asc' },
  })
  const shared = await db.fundingOption.findMany({
    where: { reachesAllPrograms: true, institution: { slug: institution }, programs: { none: { programId } } },
    select: optionSelect,
    orderBy: { name: 'asc' },
  })
  return [...own.map(({ fundingOption }) => fundingOption), ...shared]
}

async function readProgramsLike(id: number): Promise<ProgramCard[]> {
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT p.id
    FROM program_topic mine
    JOIN program_topic theirs ON theirs.topic_id = mine.topic_id AND theirs.program_id <> mine.program_id
    JOIN program p ON p.id = theirs.program_id
    JOIN institution i ON i.id = p.institution_id
    WHERE mine.program_id = ${id} AND ${publishedSql} AND p.offering_status <> 'discontinued'
    GROUP BY p.id
    ORDER BY count(*) DESC, p.offering_status, p.price_min NULLS LAST, p.id
    LIMIT 5`)
  return getCards(rows.map((row) => row.id))
}
