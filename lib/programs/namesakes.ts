import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { numbersOf } from '@/lib/programs/card'
import { distinctionOf } from '@/lib/programs/distinction'
import { publishedProgram } from '@/lib/programs/published'

/** What tells a program from others of its name at an institution of that name; null: there is no other. */
export const getDistinction = cached('distinction', readDistinction, () => [tags.programs])

/** The same, as the database has it now. */
export async function readDistinction(id: number, name: string, institution: string): Promise<string | null> {
  const namesakes = await db.program.findMany({
    where: { ...publishedProgram, name, institution: { ...publishedProgram.institution, name: institution } },
    select,
  })
  const all = namesakes.map((row) => ({ ...row, ...numbersOf({ ...row, minimumGpa: null }) }))
  const own = all.find((each) => each.id === id)
  return own
    ? distinctionOf(
        own,
        all.filter((each) => each !== own),
      )
    : null
}

const select = {
  id: true,
  slug: true,
  credentialType: true,
  delivery: true,
  fullyOnline: true,
  creditsMin: true,
  creditsMax: true,
  institution: { select: { slug: true, unit: true, city: true, region: true } },
} satisfies Prisma.ProgramSelect
