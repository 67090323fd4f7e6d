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

/** The degree rule with the grade average, for a card; null: no page says. */
export function entryRule(facts: EntryFacts): string | null {
  const gpa = facts.minimumGpa === null ? null : `${facts.minimumGpa.toFixed(2).replace(/0$/, '')} grade average`
  return [degreeRule(facts), gpa].filter(Boolean).join(', ') || null
}
