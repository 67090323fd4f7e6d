import type { ProgramFacts } from '@/lib/programs/read-page'
import { programPath } from '@/lib/programs/schema'
import { idsOf } from '@/lib/structured-data/schema-org/ids'

type Placed = Pick<ProgramFacts, 'slug' | 'institution'>

/** The page of a program says all of these, so each is named by a part of its address. */
export function credentialId(program: Placed, origin: string): string {
  return idsOf(origin).credential(program)
}

export function learningProgramId(program: Placed, origin: string): string {
  return idsOf(origin).program(program)
}

/** The part of the page that tells of the pathway has the same name. */
export function pathwayId(program: Placed, pathway: { slug: string }, origin: string): string {
  return `${origin}${programPath(program)}#pathway-${pathway.slug}`
}

/** By its title, so that it stays the same course when others come before it; `list` tells the courses of pathways apart. */
export function courseId(program: Placed, list: string | null, title: string, origin: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${origin}${programPath(program)}#${[list && `pathway-${list}`, 'course', name].filter(Boolean).join('-')}`
}

export function organizationId(institution: { slug: string }, origin: string): string {
  return idsOf(origin).institution(institution)
}
