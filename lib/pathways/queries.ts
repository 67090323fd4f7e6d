import 'server-only'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import { publishedProgram } from '@/lib/programs/published'

export type Pathway = Awaited<ReturnType<typeof readPathways>>[number]

/** Every pathway of every public program, by institution and program. */
export const getPathways = cached('pathways', readPathways, () => [tags.programs])

async function readPathways() {
  const rows = await db.pathway.findMany({
    where: { program: publishedProgram },
    select: {
      slug: true,
      name: true,
      summary: true,
      program: { select: { slug: true, name: true, institution: { select: { slug: true, name: true } } } },
      _count: { select: { courses: true } },
    },
    orderBy: [{ program: { institution: { name: 'asc' } } }, { program: { name: 'asc' } }, { position: 'asc' }],
  })
  return rows.map(({ _count, ...pathway }) => ({ ...pathway, courses: _count.courses }))
}
