import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Holdings } from '@/lib/eligibility/holdings'
import { type Answer, verdictOf } from '@/lib/eligibility/verdict'
import type { EntryFacts } from '@/lib/programs/entry'

const { sql } = Prisma

/** A fact as a part of a key: yes, no, not stated. */
type Known = '1' | '0' | '?'
const values: Known[] = ['1', '0', '?']
const known: Record<Known, boolean | null> = { 1: true, 0: false, '?': null }

/**
 * The programs (`program_search s`) that have this answer for a reader. The rules are asked once for each combination that a
 * program may state, and the database looks up a program's own: so it can know none but the rules of lib/eligibility/rules.ts.
 * The inner query is of one program at a time: as EXISTS, it would be made a join with all of them.
 */
export function answering(holdings: Holdings, answer: Answer): Prisma.Sql {
  const keys = combinations()
    .filter(({ facts }) => verdictOf(facts, holdings).answer === answer)
    .map(({ key }) => key)
  return sql`(
    SELECT concat(
        ${keyOf(sql`p.requires_masters`)}, ${keyOf(sql`p.requires_mlis`)}, ${keyOf(sql`p.open_to_non_matriculated`)},
        ${keyOf(sql`p.open_to_current_degree_students`)},
        CASE WHEN p.minimum_gpa IS NULL THEN '?' WHEN p.minimum_gpa <= ${holdings.gradeAverage ?? HIGHEST}::float8 THEN '1' ELSE '0' END
      ) = ANY (${keys}::text[])
    FROM program p WHERE p.id = s.program_id)`
}

const [LOWEST, HIGHEST] = [0, 4]
const BEYOND = HIGHEST + 1

/** Every combination of what a program may state; of a grade average, only whether the reader's own reaches it. */
function combinations(): { key: string; facts: EntryFacts }[] {
  const grades: Record<Known, number | null> = { 1: LOWEST, 0: BEYOND, '?': null }
  return values.flatMap((masters) =>
    values.flatMap((mlis) =>
      values.flatMap((outsiders) =>
        values.flatMap((students) =>
          values.map((grade) => ({
            key: [masters, mlis, outsiders, students, grade].join(''),
            facts: {
              requiresMasters: known[masters],
              requiresMlis: known[mlis],
              openToNonMatriculated: known[outsiders],
              openToCurrentDegreeStudents: known[students],
              minimumGpa: grades[grade],
            },
          })),
        ),
      ),
    ),
  )
}

function keyOf(column: Prisma.Sql): Prisma.Sql {
  return sql`coalesce(${column}::int::text, '?')`
}
