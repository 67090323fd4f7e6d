import { describe, expect, test } from 'vitest'
import type { Holdings } from '@/lib/eligibility/holdings'
import type { Stated } from '@/lib/eligibility/rules'
import { decisiveWords, decisiveWordsInBrief, verdictOf } from '@/lib/eligibility/verdict'

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

describe('what is stated in free words', () => {
  const licensed = 'A valid teaching degree and two years of teaching experience.'
  const of = (facts: Partial<Stated>, holdings: Holdings) => verdictOf({ ...unstated, ...facts }, holdings)

  test('is never counted as met: it is quoted, and to be asked', () => {
    const verdict = of({ ...takesAll, prerequisites: licensed }, { degree: 'mlis' })
    expect(verdict.answer).toBe('ask')
    expect(decisiveWords(verdict)).toBe(
      "you meet their rules (no master's is needed); they also state “A valid teaching degree and two years of teaching experience”",
    )
  })

  test('stands alone where nothing else is stated', () => {
    expect(decisiveWords(of({ prerequisites: licensed }, { degree: 'mlis' }))).toBe(
      'they state “A valid teaching degree and two years of teaching experience”',
    )
  })

  test('comes after what else is to be asked', () => {
    expect(decisiveWords(of({ ...needsMlis, prerequisites: 'A letter.' }, {}))).toBe(
      "they ask for a library master's (MLIS), and you have not said which degree you hold; they also state “A letter”",
    )
  })

  test('saves nobody from a rule that is not met', () => {
    const verdict = of({ ...needsMlis, prerequisites: licensed }, { degree: 'masters' })
    expect([verdict.answer, decisiveWords(verdict)]).toEqual(['fails', "they ask for a library master's (MLIS)"])
  })

  test.each(['A master’s degree and a valid Tennessee teaching license.', `${'Letters, '.repeat(40)}and a license.`])(
    'on a card is whole or not at all: %s',
    (prerequisites) => {
      const brief = decisiveWordsInBrief(of({ ...needsMasters, prerequisites }, { degree: 'mlis' }))
      const isShort = prerequisites.length <= 200
      expect(brief).toBe(
        `you meet their rules (a master's degree); ${isShort ? `they also state “${prerequisites.slice(0, -1)}”` : 'they also state more in words: see the page'}`,
      )
    },
  )
})

describe('below the grade average', () => {
  const at = (prerequisites: string, gradeAverage: number) =>
    decisiveWords(verdictOf({ ...unstated, minimumGpa: 3, prerequisites }, { gradeAverage }))

  test('is not met, and what stands beside it for such readers is quoted', () => {
    const words = 'GPA of 3.00; GPAs from 2.50 to 2.99 have alternative routes. A résumé.'
    expect(at(words, 2.6)).toBe(
      'they ask for a grade average of 3.0, and yours is 2.6; beside it stands “GPAs from 2.50 to 2.99 have alternative routes”: ask whether that is a way in',
    )
    expect(at(words, 3)).not.toContain('ask whether that is a way in')
  })

  test.each([
    'GPA of 3.0 in undergraduate work, otherwise GRE scores',
    'GRE scores when the GPA is below 3.0',
    'Applicants under the GPA minimum add a statement',
    'A GPA of 3.0 overall or in the last 60 units',
    'Provisional admission is possible',
  ])('other ways are told by their words: %s', (words) => {
    expect(at(`${words}.`, 2)).toContain(`“${words}”`)
  })

  test.each(['A GPA of 3.0.', 'Bachelor’s degree; no provisional admission.', 'No conditional admission.'])(
    'where none is named, nothing is quoted: %s',
    (words) => {
      expect(at(words, 2)).toBe('they ask for a grade average of 3.0, and yours is 2')
    },
  )
})
