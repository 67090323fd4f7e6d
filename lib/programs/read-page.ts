import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { dayOf } from '@/lib/days'
import { optionSelect } from '@/lib/funding/select'
import { aboutFactsOf } from '@/lib/import-export/about-facts'
import { priceLines } from '@/lib/money/price'
import { numbersOf } from '@/lib/programs/card'
import { readChanges } from '@/lib/programs/changes'
import { freshnessOf } from '@/lib/programs/freshness'
import { pageSelect } from '@/lib/programs/page-select'
import { publishedProgram } from '@/lib/programs/published'

type Reads = Prisma.TransactionClient

/** One public program with everything that its page says, as this transaction sees it; null: there is none at that address. */
export async function readProgramPage(tx: Reads, institution: string, slug: string) {
  const row = await tx.program.findFirst({
    where: { ...publishedProgram, slug, institution: { ...publishedProgram.institution, slug: institution } },
    select: pageSelect,
  })
  if (!row) return null
  const { topics, tuitionRates, deadlines, checkedOn, absent, checkedFacts, ...rest } = row
  const facts = { ...rest, ...numbersOf(row) }
  return {
    ...facts,
    topics: topics.map(({ topic }) => topic),
    rates: tuitionRates,
    prices: priceLines(tuitionRates, facts),
    deadlines: deadlines.map((each) => ({ ...each, date: dayOf(each.date) })),
    funding: await readFunding(tx, row.id, institution),
    freshness: freshnessOf(checkedOn, row.sources),
    about: aboutFactsOf({ absent, checkedFacts }),
    changes: await readChanges(tx, row.id),
  }
}

/** Its own options in the order of its record, then those that reach every program of its institution. */
async function readFunding(tx: Reads, programId: number, institution: string) {
  const own = await tx.programFunding.findMany({
    where: { programId },
    select: { fundingOption: { select: optionSelect } },
    orderBy: { position: 'asc' },
  })
  const shared = await tx.fundingOption.findMany({
    where: { reachesAllPrograms: true, institution: { slug: institution }, programs: { none: { programId } } },
    select: optionSelect,
    orderBy: { name: 'asc' },
  })
  return [...own.map(({ fundingOption }) => fundingOption), ...shared]
}
