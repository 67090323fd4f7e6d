import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { publishedProgram } from '@/lib/programs/published'

/** Help to pay that readers are shown: it reaches a public program. */
export const reachesPublic = {
  institution: { ...publishedProgram.institution, programs: { some: publishedProgram } },
  OR: [{ reachesAllPrograms: true }, { programs: { some: { program: publishedProgram } } }],
} satisfies Prisma.FundingOptionWhereInput
