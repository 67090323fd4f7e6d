import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { ON_A_PAGE, wordsOf } from '@/lib/editing/list/list-sql'
import type { ListWish } from '@/lib/editing/program-list'

/** A part of some records, which is edited with them. */
export interface ListedPart {
  id: number
  name: string
  detail: string | null
  /** The records that it is edited with. */
  owners: { name: string; href: string }[]
}

export interface ListedParts {
  parts: ListedPart[]
  total: number
  pages: number
}

const program = { select: { id: true, name: true, institution: { select: { name: true } } } } as const

/** The pathways of all programs, as they were last public; those that only a draft has stand in its form. */
export async function listPathways(wish: ListWish): Promise<ListedParts> {
  await requireEditor()
  const where: Prisma.PathwayWhereInput = {
    AND: wordsOf(wish.q).map((word) => ({
      OR: [{ name: has(word) }, { program: { name: has(word) } }, { program: { institution: { name: has(word) } } }],
    })),
  }
  const [total, rows] = await Promise.all([
    db.pathway.count({ where }),
    db.pathway.findMany({
      where,
      select: { id: true, name: true, program, _count: { select: { courses: true } } },
      orderBy: [{ program: { institution: { name: 'asc' } } }, { program: { name: 'asc' } }, { position: 'asc' }],
      ...pageOf(wish),
    }),
  ])
  const parts = rows.map(({ id, name, program: owner, _count }) => ({
    id,
    name,
    detail: _count.courses > 0 ? `${_count.courses} ${_count.courses === 1 ? 'course' : 'courses'}` : null,
    owners: [ownerOf(owner, '#courses')],
  }))
  return { parts, total, pages: Math.ceil(total / ON_A_PAGE) }
}

/** The help to pay of all institutions: what reaches all programs of one is edited with it, and else with each program. */
export async function listFunding(wish: ListWish): Promise<ListedParts> {
  await requireEditor()
  const where: Prisma.FundingOptionWhereInput = {
    AND: wordsOf(wish.q).map((word) => ({
      OR: [
        { name: has(word) },
        { institution: { name: has(word) } },
        { programs: { some: { program: { name: has(word) } } } },
      ],
    })),
  }
  const [total, rows] = await Promise.all([
    db.fundingOption.count({ where }),
    db.fundingOption.findMany({
      where,
      select: {
        id: true,
        name: true,
        amountText: true,
        reachesAllPrograms: true,
        institution: { select: { id: true, name: true } },
        programs: { select: { program } },
      },
      orderBy: [{ institution: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
      ...pageOf(wish),
    }),
  ])
  const parts = rows.map(({ id, name, amountText: detail, reachesAllPrograms, institution, programs }) => {
    const school = { name: `All of ${institution.name}`, href: `/admin/institutions/${institution.id}#funding` }
    const owners = reachesAllPrograms ? [school] : programs.map((each) => ownerOf(each.program, '#funding'))
    return { id, name, detail, owners }
  })
  return { parts, total, pages: Math.ceil(total / ON_A_PAGE) }
}

function ownerOf({ id, name, institution }: { id: number; name: string; institution: { name: string } }, at: string) {
  return { name: `${name}, ${institution.name}`, href: `/admin/programs/${id}${at}` }
}

function has(word: string) {
  return { contains: word, mode: 'insensitive' } as const
}

function pageOf({ page }: ListWish) {
  return { skip: (page - 1) * ON_A_PAGE, take: ON_A_PAGE }
}
