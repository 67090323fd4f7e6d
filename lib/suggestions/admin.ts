import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import type { SuggestionStatus } from '@/generated/prisma/enums.ts'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { isReference } from '@/lib/suggestions/schema'

const PER_PAGE = 25
const MOST_BESIDE = 50

const select = {
  id: true,
  reference: true,
  field: true,
  message: true,
  suggestedValue: true,
  sourceUrl: true,
  status: true,
  answer: true,
  createdAt: true,
  answeredAt: true,
  mergedInto: { select: { id: true, reference: true } },
  answeredBy: { select: { name: true } },
  program: { select: { id: true, name: true, slug: true, institution: { select: { slug: true, name: true } } } },
} satisfies Prisma.SuggestionSelect

export type Suggestion = Prisma.SuggestionGetPayload<{ select: typeof select }>

type Wish = { status: SuggestionStatus; programId: number | null; page: number }

/** What readers suggested: those that wait, the oldest first; those that were answered, the newest first. */
export async function getSuggestions({ status, programId, page }: Wish) {
  await requireEditor()
  const ofProgram = programId === null ? {} : { programId }
  const groups = await db.suggestion.groupBy({ by: ['status'], where: ofProgram, _count: true })
  const counts = Object.fromEntries(groups.map((group) => [group.status, group._count]))
  const suggestions = await db.suggestion.findMany({
    where: { status, ...ofProgram },
    select,
    orderBy: status === 'waiting' ? { id: 'asc' } : [{ answeredAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  })
  return { suggestions, counts, pages: Math.max(1, Math.ceil((counts[status] ?? 0) / PER_PAGE)) }
}

/** One suggestion by its reference; null: there is none. */
export async function getSuggestionToAnswer(reference: string): Promise<Suggestion | null> {
  await requireEditor()
  return isReference(reference) ? db.suggestion.findUnique({ where: { reference }, select }) : null
}

/** What waits about a program, to stand beside its record and to be merged into. */
export async function getSuggestionsBeside(programId: number): Promise<Suggestion[]> {
  await requireEditor()
  return db.suggestion.findMany({
    where: { programId, status: 'waiting' },
    select,
    orderBy: { id: 'asc' },
    take: MOST_BESIDE,
  })
}

/** Whether an answer was taken; false: somebody else answered meanwhile, or there is nothing to answer. */
export type Answered = boolean

/** Agrees; the record's form is where the change is made. */
export async function acceptSuggestion(reference: string): Promise<Answered> {
  const editor = await requireEditor()
  return answer(reference, { status: 'accepted', answeredById: editor.id, answeredAt: new Date() })
}

/** Refuses, with a reason that the reader sees. */
export async function declineSuggestion(reference: string, reason: string): Promise<Answered> {
  const editor = await requireEditor()
  return answer(reference, { status: 'declined', answer: reason, answeredById: editor.id, answeredAt: new Date() })
}

/** Puts it together with another one about the same program, whose answer is then this one's as well. */
export async function mergeSuggestion(reference: string, into: string): Promise<Answered> {
  const editor = await requireEditor()
  if (!isReference(reference) || !isReference(into) || reference === into) return false
  return db.$transaction(async (tx) => {
    // In one order: two that are put together with each other at once would both find the other one waiting.
    const both = await tx.$queryRaw<Locked[]>`
      SELECT id, reference, program_id, status FROM suggestion
      WHERE reference IN (${reference}::uuid, ${into}::uuid) ORDER BY id FOR UPDATE`
    const own = both.find((each) => each.reference === reference.toLowerCase())
    const target = both.find((each) => each.reference === into.toLowerCase())
    if (!target || !own || target.status === 'merged' || target.program_id !== own.program_id) return false
    const { count } = await tx.suggestion.updateMany({
      where: { id: own.id, status: 'waiting' },
      data: { status: 'merged', mergedIntoId: target.id, answeredById: editor.id, answeredAt: new Date() },
    })
    // What was put together with this one goes along.
    if (count > 0)
      await tx.suggestion.updateMany({ where: { mergedIntoId: own.id }, data: { mergedIntoId: target.id } })
    return count > 0
  })
}

type Locked = { id: number; reference: string; program_id: number; status: SuggestionStatus }

/** Takes an answer back: it waits again. */
export async function reopenSuggestion(reference: string): Promise<Answered> {
  await requireEditor()
  if (!isReference(reference)) return false
  const { count } = await db.suggestion.updateMany({
    where: { reference, status: { not: 'waiting' } },
    data: { status: 'waiting', answer: null, mergedIntoId: null, answeredById: null, answeredAt: null },
  })
  return count > 0
}

async function answer(reference: string, data: Prisma.SuggestionUncheckedUpdateManyInput): Promise<Answered> {
  if (!isReference(reference)) return false
  const { count } = await db.suggestion.updateMany({ where: { reference, status: 'waiting' }, data })
  return count > 0
}
