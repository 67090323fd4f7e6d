export type EntryFacts = {
  requiresMasters: boolean | null
  requiresMlis: boolean | null
  openToNonMatriculated: boolean | null
  openToCurrentDegreeStudents: boolean | null
  minimumGpa: number | null
}

export type DegreeFacts = Omit<EntryFacts, 'minimumGpa'>

/** What one must hold, in a few words; null: no page says. Where outsiders are turned away, no degree lets them in. */
export function degreeRule(facts: EntryFacts): string | null {
  const { requiresMasters, requiresMlis, openToNonMatriculated, openToCurrentDegreeStudents } = facts
  if (openToNonMatriculated === false) return 'Only for students of a degree there'
  if (requiresMlis) return `Library master's (MLIS)${openToCurrentDegreeStudents ? ', held or in progress' : ''}`
  if (requiresMasters === false) return "No master's needed"
  if (requiresMasters && openToCurrentDegreeStudents) return 'A graduate degree, held or in progress'
  if (requiresMasters)
    return `A master's; ${requiresMlis === false ? 'need not be an MLIS' : 'of which kind is not stated'}`
  return requiresMlis === false ? 'No MLIS needed; other degrees not stated' : null
}

/**
 * The degree that must be held to enter; null: none, or no page says. One under way is held by nobody, so there is none
 * where that will do, and none where only students of a degree there are taken.
 */
export function degreeToHold(facts: DegreeFacts): 'mlis' | 'masters' | null {
  if (facts.openToCurrentDegreeStudents || facts.openToNonMatriculated === false) return null
  if (facts.requiresMlis) return 'mlis'
  return facts.requiresMasters ? 'masters' : null
}

/** "Required", or that a degree in progress will do; null: no page says. */
export function neededLabel(required: boolean | null, facts: EntryFacts): string | null {
  if (required === null) return null
  if (!required) return 'Not required'
  return facts.openToCurrentDegreeStudents ? 'Required, or a degree in progress' : 'Required'
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
