import { titleOf } from '@/lib/programs/title'

type Named = Parameters<typeof titleOf>[0]

/** What to call each of some programs: by its name, and with its institution where another has the same name. */
export function namesOf(programs: Named[]): string[] {
  const names = programs.map(({ name }) => name)
  return programs.map((program) =>
    names.filter((name) => name === program.name).length > 1 ? titleOf(program) : program.name,
  )
}

/** The same as short as can be: by their institutions, where no two are of the same. */
export function shortNamesOf(programs: Named[]): string[] {
  const institutions = programs.map(({ institution }) => institution.name)
  return new Set(institutions).size === institutions.length ? institutions : namesOf(programs)
}

/** "Archives, Rare Books and Records". */
export function listed(names: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
