export type EntryFacts = {
  requiresMasters: boolean | null
  requiresMlis: boolean | null
  openToNonMatriculated: boolean | null
  openToCurrentDegreeStudents: boolean | null
  minimumGpa: number | null
}

/** What one must hold, in a few words; null: no page says. */
export function degreeRule({ requiresMasters, requiresMlis }: EntryFacts): string | null {
  if (requiresMlis) return "Library master's (MLIS)"
  if (requiresMasters === false) return "No master's needed"
  if (requiresMasters) return requiresMlis === false ? "Any master's" : "A master's; of which kind is not stated"
  return requiresMlis === false ? 'No MLIS needed; other degrees not stated' : null
}

/** "3.0" on the 4.0 scale; null: no page says. */
export function gradeLabel({ minimumGpa }: Pick<EntryFacts, 'minimumGpa'>): string | null {
  return minimumGpa === null ? null : minimumGpa.toFixed(2).replace(/0$/, '')
}

/** The degree rule with the grade average, for a card; null: no page says. */
export function entryRule(facts: EntryFacts): string | null {
  const grade = gradeLabel(facts)
  return [degreeRule(facts), grade && `${grade} grade average`].filter(Boolean).join(', ') || null
}
