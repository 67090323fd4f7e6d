import { expect, test } from 'vitest'
import { factsOf } from '@/lib/programs/facts'
import { descriptionOf } from '@/lib/programs/title'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

type Facts = Parameters<typeof programPage>[0]

const factsAbout = (facts: Facts) => factsOf(programPage(facts))

test('a program that ended, or that nobody confirms, says so first', () => {
  expect(factsAbout({ offeringStatus: 'discontinued' })).toEqual(['Discontinued', 'Graduate certificate'])
  expect(factsAbout({ offeringStatus: 'unconfirmed' })).toEqual(['Not confirmed', 'Graduate certificate'])
  expect(factsAbout({})).toEqual(['Graduate certificate'])
})

test('a price has its year, or says that it has none', () => {
  expect(factsAbout({ rates: [rate({ academicYear: '2024-2025' })] })).toContain('$6,000 in all (2024-2025)')
  expect(factsAbout({ rates: [rate()] })).toContain('$6,000 in all (year not stated)')
})

test('a range has the years and the reserves of every price in it', () => {
  const rates = [
    rate({ residency: 'in_state', academicYear: '2024-2025' }),
    rate({ residency: 'out_of_state', amount: 900_000, academicYear: '2022-2023', generalRate: true }),
    rate({ residency: 'international', amount: 800_000, academicYear: '2024-2025', feesIncluded: false }),
  ]
  expect(factsAbout({ rates })).toContain(
    "$6,000–$9,000 (2024-2025 or 2022-2023; not this program's own rate; some fees are extra)",
  )
})

test('a price that leaves out fees is named as on the page, and never as the price in all', () => {
  const tuition = rate({ academicYear: '2024-2025', feesIncluded: false })
  expect(factsAbout({ rates: [tuition] })).toContain('Whole tuition $6,000 (2024-2025; some fees are extra)')
  const fee = rate({ academicYear: '2024-2025', basis: 'fee', feeBasis: 'once', amount: 10_000 })
  expect(factsAbout({ rates: [tuition, fee] })).toContain(
    'Tuition and some fees $6,100 (2024-2025; some fees are extra)',
  )
})

test('a price of the campus, or in another currency, adds nothing to the words of the price that is shown', () => {
  const rates = [
    rate({ mode: 'online', academicYear: '2024-2025' }),
    rate({ mode: 'in_person', amount: 1_200_000, generalRate: true }),
    rate({ mode: 'online', residency: 'international', currency: 'CAD', feesIncluded: false }),
  ]
  expect(factsAbout({ rates, fullyOnline: true })).toContain('$6,000 in all (2024-2025)')
})

test('a description has a price whole, with what is said of it, or not at all', () => {
  const price = (academicYear: string) => descriptionOf(programPage({ rates: [rate({ academicYear })] }))
  expect(price('2024-2025')).toContain('. $6,000 in all (2024-2025). A certificate.')
  const long = price(`the year that ${'runs on and '.repeat(12)}on`)
  expect(long.length).toBeLessThanOrEqual(160)
  expect(long).not.toContain('$')
})
