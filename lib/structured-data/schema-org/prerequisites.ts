import type { EducationalOccupationalCredential } from 'schema-dts'
import { degreeRule, degreeToHold, type EntryFacts, gradeLabel } from '@/lib/programs/entry'

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

function credentialsOf(facts: EntryFacts): EducationalOccupationalCredential[] {
  const degree = degreeToHold(facts)
  if (!degree) return []
  return [
    {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: "Master's degree",
      ...(degree === 'mlis' && { name: "Library master's (MLIS)" }),
    },
  ]
}
