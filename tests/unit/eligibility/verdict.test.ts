import { describe, expect, test } from 'vitest'
import type { Holdings } from '@/lib/eligibility/holdings'
import { programKeyOf, type Stated } from '@/lib/eligibility/rules'
import { type Answer, decisiveWords, verdictOf } from '@/lib/eligibility/verdict'
import { fieldLabels } from '@/lib/programs/evidence'
import { everyFacts, everyHoldings } from '../../support/eligibility.ts'

const unstated: Stated = {
  requiresMasters: null,
  requiresMlis: null,
  openToNonMatriculated: null,
  openToCurrentDegreeStudents: null,
  minimumGpa: null,
  prerequisites: null,
}
const needsMlis = { requiresMasters: true, requiresMlis: true }
const needsMasters = { requiresMasters: true, requiresMlis: false }
const takesAll = { requiresMasters: false, requiresMlis: false }
const inProgress = { openToCurrentDegreeStudents: true }
const onlyOwn = { openToNonMatriculated: false }

describe('whether a reader gets in', () => {
  const cases: [Partial<Stated>, Holdings, Answer, string][] = [
    [needsMlis, { degree: 'mlis' }, 'meets', "a library master's (MLIS)"],
    [needsMlis, { degree: 'masters' }, 'fails', "they ask for a library master's (MLIS)"],
    [needsMlis, { degree: 'masters', student: 'yes' }, 'fails', "they ask for a library master's (MLIS)"],
    [needsMlis, {}, 'ask', "they ask for a library master's (MLIS), and you have not said which degree you hold"],
    [
      { ...needsMlis, ...inProgress },
      { degree: 'bachelors', student: 'yes' },
      'ask',
      "they ask for a library master's (MLIS), held or in progress: ask whether the one that you study for will do",
    ],
    [
      { ...needsMlis, ...inProgress },
      { degree: 'bachelors', student: 'no' },
      'fails',
      "they ask for a library master's (MLIS), held or in progress",
    ],
    [needsMasters, { degree: 'masters' }, 'meets', "a master's degree"],
    [needsMasters, { degree: 'bachelors' }, 'fails', "they ask for a master's degree"],
    [
      { requiresMasters: true },
      { degree: 'masters' },
      'ask',
      "they ask for a master's, and of which kind is not stated",
    ],
    [{ requiresMasters: true }, { degree: 'mlis' }, 'meets', "a master's degree"],
    [takesAll, {}, 'meets', "no master's is needed"],
    [
      { requiresMlis: false },
      { degree: 'bachelors' },
      'ask',
      "no MLIS is needed, and whether another master's is, is not stated",
    ],
    [
      { ...takesAll, ...onlyOwn },
      { degree: 'mlis', student: 'no' },
      'fails',
      'they take only students of a degree there',
    ],
    [
      { ...takesAll, ...onlyOwn },
      { degree: 'mlis', student: 'yes' },
      'ask',
      'they take only students of a degree there: is yours one?',
    ],
    [{ openToNonMatriculated: true }, { degree: 'mlis' }, 'meets', 'people outside a degree program may enter'],
    [{ openToNonMatriculated: true }, { degree: 'masters' }, 'ask', 'which degree they ask for is not stated'],
    [inProgress, { degree: 'mlis', student: 'yes' }, 'meets', 'students of a degree may enter'],
    [inProgress, { degree: 'mlis', student: 'no' }, 'ask', 'they state only that students of a degree may enter'],
    [
      { ...takesAll, openToCurrentDegreeStudents: false },
      { student: 'yes' },
      'ask',
      'they take nobody who still studies for a degree: does that hold for yours?',
    ],
    [{ ...takesAll, minimumGpa: 3 }, { gradeAverage: 3 }, 'meets', "no master's is needed; a grade average of 3.0"],
    [
      { ...takesAll, minimumGpa: 3.25 },
      { gradeAverage: 3.2 },
      'fails',
      'they ask for a grade average of 3.25, and yours is 3.2',
    ],
    [
      { ...takesAll, minimumGpa: 3 },
      { degree: 'mlis' },
      'ask',
      'they ask for a grade average of 3.0, and you have not said yours',
    ],
    [{}, { degree: 'mlis' }, 'ask', 'no page that we read states whom they take'],
  ]
  test.each(cases)('%j for %j is %s: %s', (facts, holdings, answer, words) => {
    const verdict = verdictOf({ ...unstated, ...facts }, holdings)
    expect([verdict.answer, decisiveWords(verdict)]).toEqual([answer, words])
  })
})

/** The same rules, said once more as plain conditions. */
function expected(facts: Stated, { degree, student, gradeAverage }: Holdings): Answer {
  const { requiresMasters, requiresMlis, openToNonMatriculated, openToCurrentDegreeStudents, minimumGpa } = facts
  const isAllJudged = facts.prerequisites === null
  const mayBeInProgress = openToCurrentDegreeStudents === true && student !== 'no'
  const lacksDegree = requiresMlis
    ? degree === 'masters' || degree === 'bachelors'
    : requiresMasters === true && degree === 'bachelors'
  const isTooLow = minimumGpa !== null && gradeAverage !== undefined && gradeAverage < minimumGpa
  if ((lacksDegree && !mayBeInProgress) || (openToNonMatriculated === false && student === 'no') || isTooLow)
    return 'fails'

  const holdsEnough =
    degree === 'mlis' ||
    (requiresMasters === false && !requiresMlis) ||
    (degree === 'masters' && requiresMlis === false)
  const isOpen = openToNonMatriculated !== false && (openToCurrentDegreeStudents !== false || student === 'no')
  const isGradeKnown = minimumGpa === null || gradeAverage !== undefined
  const isAnythingStated =
    [requiresMasters, requiresMlis, openToNonMatriculated, minimumGpa].some((fact) => fact !== null) ||
    openToCurrentDegreeStudents === false ||
    (openToCurrentDegreeStudents === true && student === 'yes')
  return isAllJudged && holdsEnough && isOpen && isGradeKnown && isAnythingStated ? 'meets' : 'ask'
}

const ranks: Answer[] = ['fails', 'ask', 'meets']
const rank = (facts: Stated, holdings: Holdings) => ranks.indexOf(verdictOf(facts, holdings).answer)

/** Every combination of facts and holdings for which a claim does not hold. */
const against = (claim: (facts: Stated, holdings: Holdings) => boolean) =>
  everyFacts.flatMap((facts) =>
    everyHoldings.filter((holdings) => !claim(facts, holdings)).map((holdings) => ({ facts, holdings })),
  )

describe('for every combination of what is stated and what is told', () => {
  test('there are as many as there should be', () => {
    expect([everyFacts.length, everyHoldings.length]).toEqual([324, 48])
  })

  test('the verdict is the one that the conditions give', () => {
    expect(against((facts, holdings) => verdictOf(facts, holdings).answer === expected(facts, holdings))).toEqual([])
  })

  test('there is a reason, in words and with fields that have a name, and the first one decides', () => {
    const standing = { meets: 'met', fails: 'not met', ask: 'ask' }
    expect(
      against((facts, holdings) => {
        const { answer, reasons } = verdictOf(facts, holdings)
        const named = reasons.every(({ words, fields }) => words && fields.every((field) => fieldLabels[field]))
        return reasons.length > 0 && named && reasons[0]?.standing === standing[answer]
      }),
    ).toEqual([])
  })

  test('a reason that is met or not met rests on a fact that is stated', () => {
    expect(
      against((facts, holdings) =>
        verdictOf(facts, holdings).reasons.every(
          ({ standing, fields }) => standing === 'ask' || fields.some((field) => facts[programKeyOf[field]] !== null),
        ),
      ),
    ).toEqual([])
  })

  test('to tell more never overturns what was decided', () => {
    expect(
      against((facts, holdings) => {
        const { answer } = verdictOf(facts, holdings)
        return Object.keys(holdings).every((name) => {
          const before = verdictOf(facts, { ...holdings, [name]: undefined }).answer
          return before === 'ask' || before === answer
        })
      }),
    ).toEqual([])
  })

  test('a higher degree and a higher grade average never make it worse', () => {
    expect(
      against((facts, holdings) => {
        const degree = { bachelors: 'masters', masters: 'mlis', mlis: 'mlis' } as const
        const higher = holdings.degree ? { ...holdings, degree: degree[holdings.degree] } : holdings
        const better = holdings.gradeAverage === undefined ? holdings : { ...holdings, gradeAverage: 4 }
        return rank(facts, higher) >= rank(facts, holdings) && rank(facts, better) >= rank(facts, holdings)
      }),
    ).toEqual([])
  })
})
