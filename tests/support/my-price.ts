import type { Query } from '@/lib/money/my-price/answers'
import { myPrice, type PricedProgram } from '@/lib/money/my-price/my-price'
import type { Rate } from '@/lib/money/schema'
import { catalogueProgram } from './priced-program.ts'

export const sanJose = 'san-jose-state-university/post-masters-certificate-lis'
export const wayneArchives = 'wayne-state-university/archival-administration-graduate-certificate'
export const queens = 'queens-college-cuny/archives'
export const alabama = 'university-of-alabama/archival-studies-certificate'
export const texasWomans =
  'texas-womans-university/post-masters-certificate-evidence-based-health-science-librarianship'

/** What a program costs who answers so, and the fields that are wanting for it; one of the catalogue by its key. */
export function ask(program: string | PricedProgram, query: Query = {}) {
  const my = myPrice(typeof program === 'string' ? catalogueProgram(program) : program, query)
  return { ...my, wants: my.wanting.map(({ field }) => field) }
}

/** A program of which pages state these prices, each in all where nothing else is said, and nothing more. */
export function pricedAt(...rates: Partial<Rate>[]): PricedProgram {
  const work = { creditsMin: null, creditsMax: null, coursesRequired: null, fullyOnline: null }
  return { ...work, rates: rates.map((rate) => ({ ...inAll, ...rate })), institution: { country: 'US' } }
}

const inAll: Rate = {
  ...{ basis: 'program_total', amount: 600_000, currency: 'USD', residency: 'any', mode: 'any', feeBasis: null },
  ...{ feesIncluded: null, generalRate: false, academicYear: null, academicYearFrom: null, note: null },
}
