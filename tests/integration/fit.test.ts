import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { OfferingStatus } from '@/generated/prisma/enums.ts'
import type { Holdings } from '@/lib/eligibility/holdings'
import { type Answer, verdictOf } from '@/lib/eligibility/verdict'
import { anyFacts, anyHoldings, everyFacts, everyHoldings } from '../support/eligibility.ts'
import { openSearch } from '../support/search.ts'

let { db } = {} as Awaited<ReturnType<typeof openSearch>>

beforeAll(async () => {
  ;({ db } = await openSearch())
  return () => db.$disconnect()
})

const facts = {
  id: true,
  requiresMasters: true,
  requiresMlis: true,
  openToNonMatriculated: true,
  openToCurrentDegreeStudents: true,
  minimumGpa: true,
  prerequisites: true,
} as const

/** The public programs, with what each states of entry. */
async function readPublic(offered: OfferingStatus[] = Object.values(OfferingStatus)) {
  const where = { search: { isNot: null }, offeringStatus: { in: offered } }
  const rows = await db.program.findMany({ where, select: facts })
  return rows.map((row) => ({ ...row, minimumGpa: row.minimumGpa === null ? null : Number(row.minimumGpa) }))
}

test('the filter leaves out what a reader does not get into, and says how much of the rest is to be asked', async () => {
  const { searchPrograms } = await import('@/lib/search/queries')
  const { change, noFilters } = await import('@/lib/search/filters')
  const { countAnswers } = await import('@/lib/eligibility/queries')
  const holdings = { degree: 'masters', student: 'no', gradeAverage: 3.1 } as const
  const all = await searchPrograms(noFilters, holdings)
  const fit = await searchPrograms(change(noFilters, { fit: true }), holdings)
  const counts = await countAnswers(holdings)

  expect(all.fit).toEqual({ left: fit.total, kinds: null })
  expect(counts.fails.count).toBeGreaterThan(0)
  expect(fit.total.count).toBe(all.total.count - counts.fails.count)
  expect(fit.programs.map((program) => verdictOf(program, holdings).answer)).not.toContain('fails')
  expect(fit.leftOut.reasons).toEqual([])
  expect(counts.meets.count + counts.ask.count + counts.fails.count).toBe(all.total.count)
  const left = (await readPublic(['active', 'unconfirmed'])).filter(
    (program) => verdictOf(program, holdings).answer !== 'fails',
  )
  const inWords = left.filter(({ prerequisites }) => prerequisites !== null)
  expect(fit.fit).toEqual({
    left: fit.total,
    kinds: { met: counts.meets, inWords: { count: inWords.length, more: false } },
  })
  expect(inWords.map((program) => verdictOf(program, holdings).answer)).not.toContain('meets')
})

test('a program that asks for more in free words is never said to be met', async () => {
  const teaching = (await readPublic()).filter(({ prerequisites }) =>
    /teaching (degree|license)/i.test(prerequisites ?? ''),
  )
  expect(teaching.length).toBeGreaterThan(3)
  const all = { degree: 'mlis', student: 'no', gradeAverage: 4 } as const
  expect(new Set(teaching.map((program) => verdictOf(program, all).answer))).toEqual(new Set(['ask']))
})

test('the facets count beside it what a click on each finds', async () => {
  const { searchPrograms } = await import('@/lib/search/queries')
  const { change, noFilters } = await import('@/lib/search/filters')
  const holdings = { degree: 'bachelors', student: 'no' } as const
  const { facets, total } = await searchPrograms(change(noFilters, { fit: true }), holdings)
  for (const { value, count } of facets.topic.slice(0, 5)) {
    const clicked = await searchPrograms(change(noFilters, { fit: true, topic: [value] }), holdings)
    expect(clicked.total).toEqual(count)
  }
  const plot = await (await import('@/lib/search/plot')).readPlot(change(noFilters, { fit: true }), holdings)
  const { points, unpriced, withoutCredits, otherCurrency } = plot
  expect(points.length + unpriced.count + withoutCredits.count + otherCurrency.count).toBe(total.count)
})

test('what no program can answer is counted without reading any, and the rest is found in an index', async () => {
  const { answering } = await import('@/lib/eligibility/sql')
  const planOf = (answer: Answer, holdings: Holdings) =>
    db.$transaction(async (one) => {
      await one.$executeRaw`SET LOCAL enable_seqscan = off`
      const rows = await one.$queryRaw<{ 'QUERY PLAN': string }[]>`
        EXPLAIN SELECT count(*) FROM program_search s WHERE ${answering(holdings, answer)}`
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
  expect(await planOf('fails', { eveningsPerWeek: 2 })).toContain('One-Time Filter: false')
  for (const answer of ['meets', 'fails', 'ask'] as const) {
    const plan = await planOf(answer, { degree: 'masters', student: 'no', gradeAverage: 3.1 })
    expect(plan).toContain('program_search_entry')
    expect(plan).not.toMatch(/Seq Scan|SubPlan/)
  }
})

test('a search that finds nothing says that nothing fits, and a reader whom nothing fails gets a 0', async () => {
  const { searchPrograms } = await import('@/lib/search/queries')
  const { countAnswers } = await import('@/lib/eligibility/queries')
  const { change, noFilters } = await import('@/lib/search/filters')
  const none = { count: 0, more: false }
  const { fit, total } = await searchPrograms(change(noFilters, { topic: ['no-such-topic'] }), { degree: 'mlis' })
  expect({ fit, total }).toEqual({ fit: { left: none, kinds: null }, total: none })
  const asked = change(noFilters, { fit: true, institution: ['no-such-school'] })
  const { fit: alone, programs, leftOut } = await searchPrograms(asked, { degree: 'mlis' })
  expect({ alone, programs, left: leftOut.total }).toEqual({
    alone: { left: none, kinds: { met: none, inWords: none } },
    programs: [],
    left: none,
  })
  expect((await countAnswers({ eveningsPerWeek: 2 })).fails).toEqual(none)
})

test('who told nothing is shown everything: the filter cannot know', async () => {
  const { searchPrograms } = await import('@/lib/search/queries')
  const { change, noFilters } = await import('@/lib/search/filters')
  const all = await searchPrograms(noFilters)
  expect(all.fit).toBeNull()
  expect((await searchPrograms(change(noFilters, { fit: true }))).total).toEqual(all.total)
})

describe('for any programs', () => {
  beforeAll(async () => {
    const { id: institutionId } = await db.institution.create({ data: { slug: 'any', name: 'Any', country: 'US' } })
    const random = fc.sample(anyFacts, { numRuns: 300, seed: 20261122 })
    const record = { institutionId, name: 'Any', summary: 'Any.', url: null } as const
    await db.program.createMany({
      data: [...everyFacts, ...random].map((stated, index) => ({
        ...record,
        ...stated,
        slug: `any-${index}`,
        credentialType: 'graduate_certificate',
        offeringStatus: 'active',
      })),
    })
  })

  test('the database answers as the rules do, for every and for random holdings', { timeout: 600_000 }, async () => {
    const { answering } = await import('@/lib/eligibility/sql')
    const { Prisma } = await import('@/generated/prisma/client')
    const programs = await readPublic()
    expect(programs.length).toBeGreaterThan(600)
    const answers: Answer[] = ['meets', 'fails', 'ask']
    for (const holdings of [...everyHoldings, ...fc.sample(anyHoldings, { numRuns: 200, seed: 20261122 })]) {
      const rows = await db.$queryRaw<({ id: number } & Record<Answer, boolean>)[]>`
        SELECT s.program_id AS id,
          ${Prisma.join(answers.map((answer) => Prisma.sql`${answering(holdings, answer)} AS ${Prisma.raw(answer)}`))}
        FROM program_search s`
      const inDatabase = new Map(rows.map((row) => [row.id, answers.filter((answer) => row[answer])]))
      const different = programs.filter((program) => {
        const found = inDatabase.get(program.id)
        return found?.length !== 1 || found[0] !== verdictOf(program, holdings).answer
      })
      expect({ holdings, different }).toEqual({ holdings, different: [] })
    }
  })
})
