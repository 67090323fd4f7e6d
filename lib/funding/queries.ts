import 'server-only'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { doubtOf, type OptionPage } from '@/lib/funding/age'
import { optionSelect } from '@/lib/funding/select'
import { publishedProgram } from '@/lib/programs/published'

export type FundingOption = Awaited<ReturnType<typeof readFunding>>[number]

/** Every funding option that reaches a public program, by institution, with the programs that it reaches. */
export const getFunding = cached('funding', readFunding, () => [tags.programs, tags.institutions])

/** Public programs whose pages rule out federal student aid. */
export const getProgramsWithoutAid = cached('programs-without-aid', readProgramsWithoutAid, () => [tags.programs])

const programSelect = { slug: true, name: true, institution: { select: { slug: true, name: true } } } as const

async function readFunding() {
  const rows = await db.fundingOption.findMany({
    where: {
      institution: { ...publishedProgram.institution, programs: { some: publishedProgram } },
      OR: [{ reachesAllPrograms: true }, { programs: { some: { program: publishedProgram } } }],
    },
    select: {
      ...optionSelect,
      institution: { select: { slug: true, name: true } },
      programs: {
        where: { program: publishedProgram },
        select: { program: { select: programSelect } },
        orderBy: { program: { name: 'asc' } },
      },
    },
    orderBy: [{ institution: { name: 'asc' } }, { name: 'asc' }],
  })
  const pages = await readPages(rows.flatMap(({ url }) => url ?? []))
  return rows.map(({ programs, ...option }) => {
    const page = pages.get(option.url ?? '') ?? null
    return { ...option, page, doubt: doubtOf(option, page), programs: programs.map(({ program }) => program) }
  })
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
