import 'server-only'
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
      field: true,
      sourceUrl: true,
      createdAt: true,
      program: {
        select: {
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
  return { ...own, program, isPublic, fate: mergedInto?.mergedInto ?? mergedInto ?? own }
}

const told = { status: true, answer: true, answeredAt: true } as const
