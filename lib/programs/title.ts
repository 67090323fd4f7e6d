import { fitting, sentencesOf } from '@/lib/fitting'
import { factsOf } from '@/lib/programs/facts'
import type { ProgramFacts } from '@/lib/programs/read-page'

type Titled = { name: string; institution: { name: string } }

/** The name stands with its institution and, where that tells no two programs apart, with what does (lib/programs/namesakes). */
export function titleOf({ name, institution }: Titled, distinction: string | null = null): string {
  return `${name}, ${institution.name}${distinction ? ` (${distinction})` : ''}`
}

/** What a search engine shows below the title: which program it is, known facts, and as much of the summary as there is room for. */
export function descriptionOf(program: ProgramFacts, distinction: string | null = null): string {
  const who = `${titleOf(program, distinction)}.`
  const facts = factsOf(program).map((fact) => `${fact}.`)
  return fitting([who, ...facts, ...sentencesOf(program.summary)])
}
