import fc from 'fast-check'
import type { Holdings } from '@/lib/eligibility/holdings'
import type { Stated } from '@/lib/eligibility/rules'

const stated = [true, false, null]
const freeWords = [null, 'A teaching license.']
const degreesHeld = ['mlis', 'masters', 'bachelors', undefined] as const
const studying = ['yes', 'no', undefined] as const

/** Every combination of what a program may state, and every combination of what a reader may have told. */
export const everyFacts: Stated[] = stated.flatMap((requiresMasters) =>
  stated.flatMap((requiresMlis) =>
    stated.flatMap((openToNonMatriculated) =>
      stated.flatMap((openToCurrentDegreeStudents) =>
        [null, 3].flatMap((minimumGpa) =>
          freeWords.map((prerequisites) => ({
            requiresMasters,
            requiresMlis,
            openToNonMatriculated,
            openToCurrentDegreeStudents,
            minimumGpa,
            prerequisites,
          })),
        ),
      ),
    ),
  ),
)

export const everyHoldings: Holdings[] = degreesHeld.flatMap((degree) =>
  studying.flatMap((student) => [undefined, 2.5, 3, 3.5].map((gradeAverage) => ({ degree, student, gradeAverage }))),
)

const grade = fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100)

export const anyFacts: fc.Arbitrary<Stated> = fc.record({
  requiresMasters: fc.constantFrom(...stated),
  requiresMlis: fc.constantFrom(...stated),
  openToNonMatriculated: fc.constantFrom(...stated),
  openToCurrentDegreeStudents: fc.constantFrom(...stated),
  minimumGpa: fc.option(grade),
  prerequisites: fc.constantFrom(...freeWords),
})

export const anyHoldings: fc.Arbitrary<Holdings> = fc.record({
  degree: fc.constantFrom(...degreesHeld),
  student: fc.constantFrom(...studying),
  gradeAverage: fc.option(grade, { nil: undefined }),
})
