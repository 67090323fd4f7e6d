import { fitting, MOST_OF_TITLE, sentencesOf } from '@/lib/fitting'
import { factsOf } from '@/lib/programs/facts'
import type { ProgramFacts } from '@/lib/programs/read-page'

type Titled = { name: string; institution: { name: string } }

/** The name stands with its institution and, where that tells no two programs apart, with what does (lib/programs/namesakes). */
export function titleOf({ name, institution }: Titled, distinction: string | null = null): string {
  return `${name}${distinction ? ` (${distinction})` : ''}, ${institution.name}`
}

/**
 * The same in the head of its page. Where search engines would cut it, the institution stands by the initials that its name ends
 * with: "California Rare Book School (CalRBS)". No name is shortened by us.
 */
export function headTitleOf({ name, institution }: Titled, distinction: string | null = null): string {
  const whole = titleOf({ name, institution }, distinction)
  const [, initials] = INITIALS.exec(institution.name) ?? []
  if (whole.length <= MOST_OF_TITLE || !initials) return whole
  return titleOf({ name, institution: { name: initials } }, distinction)
}

/** One word with two capitals at least: "(CalRBS)", and not the place in "(Clarion)". */
const INITIALS = /\(([^\s()]*\p{Lu}[^\s()]*\p{Lu}[^\s()]*)\)$/u

/** What a search engine shows below the title: which program it is, known facts, and as much of the summary as there is room for. */
export function descriptionOf(program: ProgramFacts, distinction: string | null = null): string {
  const who = `${titleOf(program, distinction)}.`
  const facts = factsOf(program).map((fact) => `${fact}.`)
  return fitting([who, ...facts, ...sentencesOf(program.summary)])
}
