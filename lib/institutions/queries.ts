import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { dayOf } from '@/lib/days'
import { db } from '@/lib/db'
import { reachesPublic } from '@/lib/funding/reaches-public'
import { optionSelect } from '@/lib/funding/select'
import { aboutFactsOf } from '@/lib/import-export/about-facts'
import { cardSelect, toCard } from '@/lib/programs/card'
import { publishedProgram } from '@/lib/programs/published'

export type InstitutionPage = NonNullable<Awaited<ReturnType<typeof getInstitution>>>

/** Every institution with a public program, by country, region and name. */
export const getInstitutions = cached('institutions', readInstitutions, () => [tags.institutions, tags.programs])

/** One of them with its programs, funding options and sources; null: there is none at that address. */
export const getInstitution = cached(
  'institution',
  (slug: string) => readInstitution(db, slug),
  (slug) => [tags.institution(slug), tags.institutions, tags.programs],
)

const withPrograms = {
  ...publishedProgram.institution,
  programs: { some: publishedProgram },
} satisfies Prisma.InstitutionWhereInput

const lineSelect = {
  slug: true,
  name: true,
  unit: true,
  city: true,
  region: true,
  country: true,
  latitude: true,
  longitude: true,
  alaAccreditedMasters: true,
} satisfies Prisma.InstitutionSelect

/** Those with a public program that are called so. */
export const getNamesakes = cached(
  'namesakes',
  (name: string) =>
    db.institution.findMany({ where: { ...withPrograms, name }, select: lineSelect, orderBy: { id: 'asc' } }),
  () => [tags.institutions, tags.programs],
)

async function readInstitutions() {
  const discontinued = await countDiscontinued()
  const rows = await db.institution.findMany({
    where: withPrograms,
    select: { ...lineSelect, id: true, _count: { select: { programs: { where: publishedProgram } } } },
    orderBy: [{ country: 'asc' }, { region: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }],
  })
  return rows.map(({ id, _count, ...line }) => ({
    ...line,
    programs: _count.programs,
    discontinued: discontinued.get(id) ?? 0,
  }))
}

/** How many of its programs each institution has ended. */
async function countDiscontinued(): Promise<Map<number, number>> {
  const groups = await db.program.groupBy({
    by: ['institutionId'],
    where: { ...publishedProgram, offeringStatus: 'discontinued' },
    _count: true,
  })
  return new Map(groups.map(({ institutionId, _count }) => [institutionId, _count]))
}

export async function readInstitution(tx: Prisma.TransactionClient, slug: string) {
  const row = await tx.institution.findFirst({
    where: { ...withPrograms, slug },
    select: {
      ...lineSelect,
      website: true,
      absent: true,
      checkedFacts: true,
      checkedOn: true,
      programs: { where: publishedProgram, select: cardSelect, orderBy: [{ offeringStatus: 'asc' }, { name: 'asc' }] },
      fundingOptions: { where: reachesPublic, select: fundingSelect, orderBy: { name: 'asc' } },
      sources: {
        select: { url: true, title: true, asOfText: true, secondary: true, supports: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  if (!row) return null
  const { programs, fundingOptions, absent, checkedFacts, checkedOn, ...institution } = row
  return {
    ...institution,
    about: aboutFactsOf({ absent, checkedFacts }),
    checkedOn: dayOf(checkedOn),
    programs: programs.map(toCard),
    funding: fundingOptions.map(({ programs: reached, ...option }) => ({
      ...option,
      programs: reached.map(({ program }) => program),
    })),
  }
}

const fundingSelect = {
  ...optionSelect,
  programs: {
    where: { program: publishedProgram },
    select: { program: { select: { slug: true, name: true } } },
    orderBy: { program: { name: 'asc' } },
  },
} satisfies Prisma.FundingOptionSelect
