import 'server-only'
import type { Prisma, PrismaClient } from '@/generated/prisma/client.ts'
import { type Issue, issuesOf } from '@/lib/editing/issue'
import { PATIENCE, setStatus, withTakenNames } from '@/lib/editing/save'
import type { Subject } from '@/lib/editing/subject'
import { subjects } from '@/lib/editing/subjects'
import { readProgramPage } from '@/lib/programs/read-page'

export type Preview<Page> = { outcome: 'page'; page: Page } | { outcome: 'invalid'; issues: Issue[] }
export type ShownProgram = NonNullable<Awaited<ReturnType<typeof readProgramPage>>>

/** The page that readers would get of a program, were this record public; also where its institution is not. */
export function previewProgram(
  db: PrismaClient,
  id: number,
  record: unknown,
): Promise<Preview<{ kind: 'program'; program: ShownProgram }>> {
  return preview(db, subjects.programs, id, record, async (tx) => {
    const { slug, institution } = await tx.program.findUniqueOrThrow({
      where: { id },
      select: { slug: true, institution: { select: { id: true, slug: true } } },
    })
    const hidden = { id: institution.id, editorialStatus: { not: 'published' } } as const
    await tx.institution.updateMany({ where: hidden, data: { editorialStatus: 'published' } })
    const program = await readProgramPage(tx, institution.slug, slug)
    if (!program) throw new Error(`There is no page of program ${id}.`)
    return { kind: 'program', program }
  })
}

/**
 * What readers would be shown, were this record public: written, read by the public read, and never committed. What a page
 * cannot be made of is told as publishing would tell it.
 */
export async function preview<R extends Prisma.InputJsonObject, Page>(
  db: PrismaClient,
  subject: Subject<R>,
  id: number,
  record: unknown,
  read: (tx: Prisma.TransactionClient, record: R) => Promise<Page>,
): Promise<Preview<Page>> {
  const checked = subject.schema.safeParse(record, { reportInput: true })
  if (!checked.success) return { outcome: 'invalid', issues: issuesOf(checked.error) }
  return withTakenNames(() =>
    undone(db, async (tx): Promise<Preview<Page>> => {
      const faults = (await subject.faultsOf?.(tx, checked.data, id)) ?? []
      if (faults.length > 0) return { outcome: 'invalid', issues: faults }
      const kind = await subject.kindFor(tx, id, checked.data)
      await kind.update(tx, [{ id, key: '', record: checked.data }])
      await setStatus(tx, subject.name, id, 'published')
      return { outcome: 'page', page: await read(tx, checked.data) }
    }),
  )
}

/** Does some work in a transaction of which nothing remains. */
async function undone<Result>(
  db: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  const done: Result[] = []
  const stop = new Error('Nothing of this is to remain.')
  try {
    await db.$transaction(async (tx) => {
      done.push(await work(tx))
      throw stop
    }, PATIENCE)
  } catch (error) {
    if (error !== stop) throw error
  }
  return done[0] as Result
}
