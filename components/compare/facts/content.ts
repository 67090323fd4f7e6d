import type { Fact, Line } from '@/components/compare/row'
import { yesNo } from '@/components/program/fact'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

/** What is taught, and what it leads to. */
export const content: Fact[] = [
  { name: 'In short', fields: ['summary'], say: ({ summary }) => summary },
  {
    name: 'Topics',
    fields: ['topics'],
    say: ({ topics }) => topics.map(({ slug, label }) => ({ text: label, href: `/topics/${slug}` })),
  },
  { name: 'Courses named', fields: ['courses'], say: ({ courses }) => courses.map(course) },
  { name: 'Pathways', fields: ['pathways'], say: pathways },
  { name: 'After it', fields: ['outcomes'], say: ({ outcomes }) => outcomes },
  {
    name: 'Its credits can count toward a degree',
    fields: ['can_apply_credits_to_degree'],
    say: ({ canApplyCreditsToDegree }) => yesNo(canApplyCreditsToDegree),
  },
]

function course({ title, requirement, note }: ProgramPage['courses'][number]): Line {
  const detail = note ?? requirement
  return { text: detail ? `${title} (${detail})` : title }
}

function pathways(program: ProgramPage): Line[] {
  return program.pathways.map(({ name, slug, summary }) => ({
    text: name,
    href: `${programPath(program)}#pathway-${slug}`,
    details: summary ? [summary] : [],
  }))
}
