import 'server-only'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import type { Transaction } from '@/lib/import-export/kind'
import { experienceSelect } from '@/lib/programs/experience'
import { publishedProgram } from '@/lib/programs/published'

export type Guidance = Awaited<ReturnType<typeof readGuidance>>
export type Report = Guidance['reports'][number]
export type Figure = Guidance['figures'][number]

/** What students and graduates report, and figures about the field, each with the page that says so. */
export const getGuidance = cached(
  'guidance',
  () => readGuidance(db),
  () => [tags.guidance, tags.programs],
)

export async function readGuidance(tx: Transaction) {
  const [experiences, figures] = await Promise.all([
    tx.experience.findMany({
      where: { program: publishedProgram, source: { isNot: null } },
      select: {
        ...experienceSelect,
        program: { select: { slug: true, name: true, institution: { select: { slug: true, name: true } } } },
      },
      orderBy: [{ stage: 'desc' }, { person: 'asc' }],
    }),
    tx.sectorFigure.findMany({
      where: { editorialStatus: 'published', source: { isNot: null } },
      select: { key: true, statement: true, source: { select: { url: true, title: true, asOfText: true } } },
      orderBy: { position: 'asc' },
    }),
  ])
  return { reports: experiences.flatMap(withSource), figures: figures.flatMap(withSource) }
}

type Row = { source: { url: string; title: string | null; asOfText: string | null } | null }

/** A line with its sources as a list, as claims have them. The queries ask for no row without one. */
function withSource<Line extends Row>({ source, ...line }: Line) {
  if (!source) return []
  const { asOfText: asOf, ...page } = source
  return [{ ...line, sources: [{ ...page, asOf }] }]
}
