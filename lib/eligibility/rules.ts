import { otherWaysIn } from '@/lib/eligibility/clauses'
import type { Holdings } from '@/lib/eligibility/holdings'
import { type EntryFacts, gradeLabel } from '@/lib/programs/entry'
import type { Field } from '@/lib/programs/evidence'

export type Standing = 'met' | 'not met' | 'ask'

/**
 * How a reader stands to one rule of a program, in words that go on after "You do not:", and the fields it rests on; `brief`:
 * in place of words that a card has no room for.
 */
export type Reason = { standing: Standing; words: string; brief?: string; fields: RuleField[] }

/** Where a program keeps the facts that the rules rest on, by the names that the catalogue's files give them. */
export const programKeyOf = {
  requires_masters: 'requiresMasters',
  requires_mlis: 'requiresMlis',
  open_to_non_matriculated: 'openToNonMatriculated',
  open_to_current_degree_students: 'openToCurrentDegreeStudents',
  minimum_gpa: 'minimumGpa',
  prerequisites: 'prerequisites',
} satisfies Record<Field, keyof Stated>

type RuleField = keyof typeof programKeyOf

/** What the rules judge; and free words, which they never judge and may quote. */
export type Stated = EntryFacts & { prerequisites: string | null }

/** Null: the program states nothing here that touches this reader. */
type Rule = (facts: Stated, holdings: Holdings) => Reason | null

/** What a program's pages may ask of entrants, each rule by itself. */
export const rules: Rule[] = [ofDegree, ofOutsiders, ofStudents, ofGrade]

const MLIS = "a library master's (MLIS)"
const MASTERS = "a master's degree"

/** What is asked in the way of degrees; a library master's is a master's, so that "no master's needed" says of both. */
type Need = 'mlis' | 'masters' | 'some masters' | 'no mlis' | 'none' | 'unstated'

const neededFields: Record<Need, [RuleField, ...RuleField[]]> = {
  mlis: ['requires_mlis'],
  masters: ['requires_masters'],
  'some masters': ['requires_masters', 'requires_mlis'],
  'no mlis': ['requires_mlis', 'requires_masters'],
  none: ['requires_masters'],
  unstated: ['requires_masters', 'requires_mlis'],
}

type Cell = [Standing, string] | 'lacking' | null
const untold = (asked: string): Cell => ['ask', `they ask for ${asked}, and you have not said which degree you hold`]
const whichKind = "they ask for a master's, and of which kind is not stated"
const otherMasters = "no MLIS is needed, and whether another master's is, is not stated"
const whichDegree = 'which degree they ask for is not stated'

/** By what is asked and what is held. Who holds a library master's holds all that a page may ask of degrees. */
const degreeTable: Record<Need, Record<NonNullable<Holdings['degree']> | 'untold', Cell>> = {
  mlis: { mlis: ['met', MLIS], masters: 'lacking', bachelors: 'lacking', untold: untold(MLIS) },
  masters: { mlis: ['met', MASTERS], masters: ['met', MASTERS], bachelors: 'lacking', untold: untold(MASTERS) },
  'some masters': {
    mlis: ['met', MASTERS],
    masters: ['ask', whichKind],
    bachelors: 'lacking',
    untold: untold(MASTERS),
  },
  'no mlis': {
    mlis: ['met', 'no MLIS is needed'],
    masters: ['met', 'no MLIS is needed'],
    bachelors: ['ask', otherMasters],
    untold: ['ask', otherMasters],
  },
  none: always(['met', "no master's is needed"]),
  unstated: {
    mlis: null,
    masters: ['ask', whichDegree],
    bachelors: ['ask', whichDegree],
    untold: ['ask', whichDegree],
  },
}

function always(cell: Cell) {
  return { mlis: cell, masters: cell, bachelors: cell, untold: cell }
}

function ofDegree(facts: EntryFacts, { degree, student }: Holdings): Reason | null {
  const need = needOf(facts)
  const cell = degreeTable[need][degree ?? 'untold']
  if (cell === 'lacking') return ofDegreeInProgress(need === 'mlis' ? MLIS : MASTERS, need, facts, student)
  return cell && { standing: cell[0], words: cell[1], fields: neededFields[need] }
}

function needOf({ requiresMasters, requiresMlis }: EntryFacts): Need {
  if (requiresMlis) return 'mlis'
  if (requiresMasters === false) return 'none'
  if (requiresMasters) return requiresMlis === false ? 'masters' : 'some masters'
  return requiresMlis === false ? 'no mlis' : 'unstated'
}

/** Where students of a degree may enter, a degree in progress may do; of which degree, and where, we do not ask. */
function ofDegreeInProgress(asked: string, need: Need, facts: EntryFacts, student: Holdings['student']): Reason {
  const [field] = neededFields[need]
  if (!facts.openToCurrentDegreeStudents)
    return { standing: 'not met', words: `they ask for ${asked}`, fields: [field] }
  const fields: RuleField[] = [field, 'open_to_current_degree_students']
  const rule = `they ask for ${asked}, held or in progress`
  if (student === 'no') return { standing: 'not met', words: rule, fields }
  const doubt = student
    ? 'whether the one that you study for will do'
    : 'and you have not said whether you study for one'
  return { standing: 'ask', words: `${rule}${student ? ': ask ' : ', '}${doubt}`, fields }
}

function ofOutsiders({ openToNonMatriculated }: EntryFacts, { student }: Holdings): Reason | null {
  const fields: RuleField[] = ['open_to_non_matriculated']
  if (openToNonMatriculated === null) return null
  if (openToNonMatriculated) return { standing: 'met', words: 'people outside a degree program may enter', fields }
  const rule = 'they take only students of a degree there'
  if (student === 'no') return { standing: 'not met', words: rule, fields }
  const doubt = student ? ': is yours one?' : ', and you have not said whether you study for a degree'
  return { standing: 'ask', words: `${rule}${doubt}`, fields }
}

/** A page that shuts out students means its own, as far as we can tell: whether it means others is to be asked. */
function ofStudents({ openToCurrentDegreeStudents }: EntryFacts, { student }: Holdings): Reason | null {
  const fields: RuleField[] = ['open_to_current_degree_students']
  if (openToCurrentDegreeStudents === null) return null
  if (openToCurrentDegreeStudents)
    return student === 'yes' ? { standing: 'met', words: 'students of a degree may enter', fields } : null
  const rule = 'they take nobody who still studies for a degree'
  if (student === 'no')
    return { standing: 'met', words: 'nobody who still studies for a degree, as you do not', fields }
  const doubt = student ? ': does that hold for yours?' : ', and you have not said whether you do'
  return { standing: 'ask', words: `${rule}${doubt}`, fields }
}

function ofGrade(facts: Stated, { gradeAverage }: Holdings): Reason | null {
  const { minimumGpa } = facts
  const fields: RuleField[] = ['minimum_gpa']
  if (minimumGpa === null) return null
  const asked = `a grade average of ${gradeLabel(facts)}`
  if (gradeAverage === undefined) {
    return { standing: 'ask', words: `they ask for ${asked}, and you have not said yours`, fields }
  }
  const isMet = gradeAverage >= minimumGpa
  return {
    standing: isMet ? 'met' : 'not met',
    words: isMet ? asked : `they ask for ${asked}, and yours is ${gradeAverage}${otherWayWords(facts)}`,
    fields,
  }
}

/** Not met is not met; but a page that names another way says so in the same breath. */
function otherWayWords({ prerequisites }: Stated): string {
  const quotes = otherWaysIn(prerequisites).map((clause) => `“${clause}”`)
  return quotes.length > 0 ? `; beside it stands ${quotes.join(', ')}: ask whether that is a way in` : ''
}
