import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { doubtOf, type OptionPage } from '@/lib/funding/age'
import { type Covers, type FundingFilters, covers as kinds } from '@/lib/funding/filters'
import { reachesPublic } from '@/lib/funding/reaches-public'
import { optionSelect } from '@/lib/funding/select'
import { publishedProgram, publishedTopic } from '@/lib/programs/published'

const PER_PAGE = 50

export type FundingOption = Awaited<ReturnType<typeof readFunding>>['options'][number]

/** The funding options that reach a public program, by institution, with the programs that each reaches: one page of them. */
export const getFunding = cached('funding', readFunding, () => [tags.programs, tags.institutions])

/** What the list can be narrowed by: how many options cover each kind of cost, and the topics that any reaches. */
export const getFundingChoices = cached('funding-choices', readChoices, () => [
  tags.programs,
  tags.institutions,
  tags.topics,
])

/** Public programs whose pages rule out federal student aid. */
export const getProgramsWithoutAid = cached('programs-without-aid', readProgramsWithoutAid, () => [tags.programs])

const programSelect = { slug: true, name: true, institution: { select: { slug: true, name: true } } } as const

async function readFunding(filters: FundingFilters) {
  const where = matching(filters)
  const total = await db.fundingOption.count({ where })
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const page = Math.min(filters.page, pages)
  const rows = await db.fundingOption.findMany({
    where,
    select: {
      ...optionSelect,
      institution: { select: { slug: true, name: true } },
      programs: {
        where: { program: publishedProgram },
        select: { program: { select: programSelect } },
        orderBy: { program: { name: 'asc' } },
      },
    },
    orderBy: [{ institution: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  })
  const sources = await readPages(rows.flatMap(({ url }) => url ?? []))
  const options = rows.map(({ programs, ...option }) => {
    const source = sources.get(option.url ?? '') ?? null
    return { ...option, page: source, doubt: doubtOf(option, source), programs: programs.map(({ program }) => program) }
  })
  return { options, total, page, pages }
}

function matching({ covers, topic }: FundingFilters): Prisma.FundingOptionWhereInput {
  const program = { ...publishedProgram, topics: { some: { topic: { slug: topic ?? '', ...publishedTopic } } } }
  return {
    AND: [
      reachesPublic,
      covers === null ? {} : { covers: covers === 'unstated' ? { isEmpty: true } : { has: covers } },
      topic === null
        ? {}
        : {
            OR: [
              { reachesAllPrograms: true, institution: { programs: { some: program } } },
              { programs: { some: { program } } },
            ],
          },
    ],
  }
}

async function readChoices() {
  const covers = await db.fundingOption.findMany({ where: reachesPublic, select: { covers: true } })
  const topics = await db.topic.findMany({
    where: {
      ...publishedTopic,
      programs: {
        some: {
          program: {
            ...publishedProgram,
            OR: [
              { funding: { some: {} } },
              { institution: { fundingOptions: { some: { reachesAllPrograms: true } } } },
            ],
          },
        },
      },
    },
    select: { slug: true, label: true },
    orderBy: { label: 'asc' },
  })
  const isOf = (kind: Covers, stated: string[]) => (kind === 'unstated' ? stated.length === 0 : stated.includes(kind))
  return {
    covers: (Object.keys(kinds) as Covers[]).map(
      (kind) => [kind, covers.filter((each) => isOf(kind, each.covers)).length] as const,
    ),
    topics: Object.fromEntries(topics.map(({ slug, label }) => [slug, label])),
  }
}

/** The dates of the pages at some addresses, as far as they are sources of programs. */
async function readPages(urls: string[]): Promise<Map<string, OptionPage>> {
  const rows = await db.source.findMany({
    where: { url: { in: urls }, program: publishedProgram },
    select: { url: true, asOfText: true, asOfYear: true },
    orderBy: { asOfYear: { sort: 'asc', nulls: 'first' } },
  })
  return new Map(rows.map(({ url, ...page }) => [url, page]))
}

async function readProgramsWithoutAid() {
  return db.program.findMany({
    where: { ...publishedProgram, federalAidEligible: false },
    select: programSelect,
    orderBy: [{ institution: { name: 'asc' } }, { name: 'asc' }],
  })
}
