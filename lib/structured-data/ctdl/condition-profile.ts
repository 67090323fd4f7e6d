import { degreeToHold, gradeLabel, neededLabel } from '@/lib/programs/entry'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { coursesLabel } from '@/lib/programs/work'
import { learningProgramId } from '@/lib/structured-data/ctdl/node-ids'
import { type ValueProfile, valueProfiles } from '@/lib/structured-data/ctdl/value-profile'
import { type Text, type Texts, text, texts } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

export interface ConditionProfile {
  '@type': 'ceterms:ConditionProfile'
  'ceterms:name'?: Text
  'ceterms:description'?: Text
  'ceterms:condition'?: Texts
  'ceterms:creditValue'?: ValueProfile[]
  'ceterms:targetCredential'?: MasterDegree
  'ceterms:targetLearningOpportunity'?: string[]
}

/** A degree that somebody else gives: it has no name of its own here. */
export interface MasterDegree {
  '@type': 'ceterms:MasterDegree'
  'ceterms:name': Text
}

/** What one does for the award: CTDL ties a credential to its program by a requirement, and has no property of its own for it. */
export function completion(program: ProgramFacts, origin: string): ConditionProfile {
  return stated<ConditionProfile>({
    '@type': 'ceterms:ConditionProfile',
    'ceterms:name': { en: 'Completing the program' },
    'ceterms:condition': texts([
      coursesLabel(program),
      program.timeLimitText && `Longest time allowed: ${program.timeLimitText}`,
    ]),
    'ceterms:creditValue': valueProfiles(program),
    'ceterms:targetLearningOpportunity': [learningProgramId(program, origin)],
  })
}

/** The rules of entry that pages state, those too that ask for nothing; none: no page states any. None of them is a mere wish. */
export function entryConditions(program: ProgramFacts): ConditionProfile[] {
  const grade = gradeLabel(program)
  const conditions = texts([
    rule(DEGREES.masters, neededLabel(program.requiresMasters, program)),
    rule(DEGREES.mlis, neededLabel(program.requiresMlis, program)),
    grade && `Grade average: ${grade} of 4.0 at least`,
    rule('Open to people outside a degree program', yesNo(program.openToNonMatriculated)),
    rule('Open to current degree students', yesNo(program.openToCurrentDegreeStudents)),
  ])
  if (!conditions && !program.prerequisites) return []
  return [
    stated<ConditionProfile>({
      '@type': 'ceterms:ConditionProfile',
      'ceterms:name': { en: 'Getting in' },
      'ceterms:description': text(program.prerequisites),
      'ceterms:condition': conditions,
      'ceterms:targetCredential': targetCredential(program),
    }),
  ]
}

/** That the credits can count toward a degree, where a page says so. */
export function advancedStanding({ canApplyCreditsToDegree }: ProgramFacts): ConditionProfile[] {
  if (!canApplyCreditsToDegree) return []
  return [
    { '@type': 'ceterms:ConditionProfile', 'ceterms:description': { en: 'Its credits can count toward a degree.' } },
  ]
}

/** The degree that must be held. Who accredits it is told on no program's page. */
function targetCredential(program: ProgramFacts): MasterDegree | null {
  const degree = degreeToHold(program)
  return degree && { '@type': 'ceterms:MasterDegree', 'ceterms:name': { en: DEGREES[degree] } }
}

const DEGREES = { mlis: "A library master's (MLIS)", masters: "A master's degree" }

function rule(term: string, words: string | null): string | null {
  return words && `${term}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no'
}
