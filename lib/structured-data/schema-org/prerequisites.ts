import type { EducationalOccupationalCredential } from 'schema-dts'
import { degreeRule, type EntryFacts, gradeLabel } from '@/lib/programs/entry'

type Facts = EntryFacts & { prerequisites: string | null }

/**
 * What must be held, as a credential where a page demands one without exception, and in the words of the page. A rule
 * that demands nothing is no prerequisite.
 */
export function prerequisitesOf(facts: Facts): (EducationalOccupationalCredential | string)[] {
  const grade = gradeLabel(facts)
  const degree = demandsDegree(facts) ? degreeRule(facts) : null
  const words = [degree, grade && `A grade average of ${grade} of 4.0 at least`, facts.prerequisites]
  return [...credentialsOf(facts), ...words.filter((each) => typeof each === 'string')]
}

function demandsDegree({ requiresMasters, requiresMlis, openToNonMatriculated }: EntryFacts): boolean {
  return Boolean(requiresMasters || requiresMlis || openToNonMatriculated === false)
}

/** A degree in progress is held by nobody, and who studies for one there has none to show. */
function credentialsOf(facts: EntryFacts): EducationalOccupationalCredential[] {
  if (facts.openToCurrentDegreeStudents || facts.openToNonMatriculated === false) return []
  if (!facts.requiresMlis && !facts.requiresMasters) return []
  return [
    {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: "Master's degree",
      ...(facts.requiresMlis && { name: "Library master's (MLIS)" }),
    },
  ]
}
