import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Holdings } from '@/lib/eligibility/holdings'
import type { Stated } from '@/lib/eligibility/rules'
import { type Answer, verdictOf } from '@/lib/eligibility/verdict'

const { sql } = Prisma

/** A fact as a part of a key: yes, no, not stated. */
const known = { '1': true, '0': false, '?': null }
const values = Object.keys(known) as (keyof typeof known)[]

/** Of free words it is known only that there are some. */
const IN_WORDS = '1'
const words = { [IN_WORDS]: 'Some words.', '0': null }

const [LOWEST, HIGHEST] = [0, 4]
const BEYOND = HIGHEST + 1

/**
 * The programs (`program_search s`) that have one of these answers for a reader. The rules are asked once for each combination that a
 * program may state, and the database looks for the combinations that answer so: it can know none but the rules of
 * lib/eligibility/rules.ts, and finds few programs among many in an index.
 */
export function answering(holdings: Holdings, ...answers: Answer[]): Prisma.Sql {
  const own = sql`${holdings.gradeAverage ?? HIGHEST}::numeric`
  // Of a grade average, the answer depends only on whether the reader's own reaches it.
  const grades = [
    { minimumGpa: LOWEST, stated: sql`s.minimum_gpa <= ${own}` },
    { minimumGpa: BEYOND, stated: sql`s.minimum_gpa > ${own}` },
    { minimumGpa: null, stated: sql`s.minimum_gpa IS NULL` },
  ]
  const found = grades.flatMap(({ minimumGpa, stated }) => {
    const keys = combinations
      .filter(({ facts }) => answers.includes(verdictOf({ ...facts, minimumGpa }, holdings).answer))
      .map(({ key }) => key)
    return keys.length > 0 ? [sql`s.entry = ANY (${keys}::char(5)[]) AND ${stated}`] : []
  })
  return found.length > 0 ? sql`(${Prisma.join(found, ' OR ')})` : sql`false`
}

/** Those among them that state more in free words than rules hold. */
export const statesMoreInWords: Prisma.Sql = sql`right(s.entry, 1) = ${IN_WORDS}`

/** Every combination of what a program may state beside a grade average, with its key in `program_search.entry`. */
const combinations: { key: string; facts: Omit<Stated, 'minimumGpa'> }[] = values.flatMap((masters) =>
  values.flatMap((mlis) =>
    values.flatMap((outsiders) =>
      values.flatMap((students) =>
        Object.entries(words).map(([more, prerequisites]) => ({
          key: [masters, mlis, outsiders, students, more].join(''),
          facts: {
            requiresMasters: known[masters],
            requiresMlis: known[mlis],
            openToNonMatriculated: known[outsiders],
            openToCurrentDegreeStudents: known[students],
            prerequisites,
          },
        })),
      ),
    ),
  ),
)
