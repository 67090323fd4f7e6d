import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { isReference } from '@/lib/suggestions/schema'

export type SuggestionPage = NonNullable<Awaited<ReturnType<typeof getSuggestion>>>

/** What became of a suggestion, for whoever has its reference; null: there is none. Not cached: it is read seldom, and must be true. */
export async function getSuggestion(reference: string) {
  if (!isReference(reference)) return null
  const row = await db.suggestion.findUnique({
    where: { reference },
    select: {
      ...told,
      message: true,
      suggestedValue: true,
      field: true,
      sourceUrl: true,
      createdAt: true,
      program: {
        select: {
          id: true,
          slug: true,
          name: true,
          editorialStatus: true,
          institution: { select: { slug: true, name: true, editorialStatus: true } },
        },
      },
      // Of the other one a reader learns how it fares, and not what somebody else wrote.
      mergedInto: { select: { ...told, mergedInto: { select: told } } },
    },
  })
  if (!row) return null
  const { program, mergedInto, ...own } = row
  const isPublic = program.editorialStatus === 'published' && program.institution.editorialStatus === 'published'
  const fate = mergedInto?.mergedInto ?? mergedInto ?? own
  const isDone =
    fate.status === 'accepted' && fate.answeredAt !== null && (await wasChanged(program.id, fate.answeredAt))
  return { ...own, program, isPublic, fate: { ...fate, isDone } }
}

/** Whether a program was published since with other facts than before: that it was checked changes none. */
async function wasChanged(programId: number, since: Date): Promise<boolean> {
  const facts = (revision: string) => Prisma.raw(`(${revision}.record - '{checked,checked_on}'::text[])`)
  const [{ isChanged } = { isChanged: false }] = await db.$queryRaw<{ isChanged: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM revision now WHERE now.program_id = ${programId} AND now.published AND now.created_at > ${since}
        AND ${facts('now')} IS DISTINCT FROM (
          SELECT ${facts('earlier')} FROM revision earlier
          WHERE earlier.program_id = ${programId} AND earlier.published AND earlier.created_at <= ${since}
          ORDER BY earlier.id DESC LIMIT 1)
    ) AS "isChanged"`
  return isChanged
}

const told = { status: true, answer: true, answeredAt: true } as const
