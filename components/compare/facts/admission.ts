import type { Fact, Line } from '@/components/compare/row'
import { yesNo } from '@/components/program/fact'
import { type Deadline, standingOf, standingWords, statedWords, todayIso } from '@/lib/programs/deadline'
import { degreeRule, gradeLabel, neededLabel } from '@/lib/programs/entry'
import type { ProgramPage } from '@/lib/programs/queries'

/** What one must hold, who may enter, and until when. */
export const admission: Fact[] = [
  { name: 'You need', fields: ['requires_masters', 'requires_mlis'], say: degreeRule },
  {
    name: 'A master’s degree',
    fields: ['requires_masters'],
    say: (program) => neededLabel(program.requiresMasters, program),
  },
  {
    name: 'A library master’s (MLIS)',
    fields: ['requires_mlis'],
    say: (program) => neededLabel(program.requiresMlis, program),
  },
  { name: 'Grade average', fields: ['minimum_gpa'], say: grade },
  {
    name: 'Open to people outside a degree program',
    fields: ['open_to_non_matriculated'],
    say: ({ openToNonMatriculated }) => yesNo(openToNonMatriculated),
  },
  {
    name: 'Open to current degree students',
    fields: ['open_to_current_degree_students'],
    say: ({ openToCurrentDegreeStudents }) => yesNo(openToCurrentDegreeStudents),
  },
  { name: 'Entry in short, in our words', fields: ['prerequisites'], say: ({ prerequisites }) => prerequisites },
  {
    name: 'Apply by',
    fields: ['application_deadlines'],
    say: ({ deadlines }) => deadlines.map((each) => deadline(each)),
  },
]

function grade(program: ProgramPage): string | null {
  const label = gradeLabel(program)
  return label && `${label} of 4.0 at least`
}

function deadline(each: Deadline): Line {
  const standing = standingOf(each, todayIso())
  return {
    text: statedWords(each),
    ...(standing === 'past' && { flag: { tone: 'age', words: 'Past' } }),
    ...(standing === 'yearless' && { details: [`(${standingWords.yearless})`] }),
  }
}
