/** The parts of a text in free words that can be quoted by themselves. */
export function clausesOf(text: string | null | undefined): string[] {
  return (text?.split(/(?<=[.;])\s+/) ?? []).map((clause) => clause.replace(/[.;]$/, ''))
}

/** By these words a page speaks of whoever is below its grade average, or of another way to reach it. */
const OTHER_WAY =
  /\balternative\b|\botherwise\b|\bbelow a? ?\d|\bunder the GPA\b|\bGPA is below\b|\balso considered\b|\b(?:provisional|conditional)(?:ly)?\b|\bwaive[dr]?\b|\bor (?:a )?\d\.\d|\bor in the last\b/i
const NONE = /\bno (?:provisional|conditional)\b/i

/** What stands beside a grade average for those who are below it: quoted, since nobody can judge it here. */
export function otherWaysIn(prerequisites: string | null | undefined): string[] {
  return clausesOf(prerequisites).filter((clause) => OTHER_WAY.test(clause) && !NONE.test(clause))
}
