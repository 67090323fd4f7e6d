import type { Answers } from '@/lib/money/my-price/answers'
import type { Bill } from '@/lib/money/my-price/bill'
import type { Costs, Employer } from '@/lib/money/my-price/sums-by-term'

/** The bill of a price that the reader brings, in place of one that a page states. */
export function ownBill({ price, fees }: Answers): Bill {
  return { once: 0, spread: price ?? 0, eachTerm: fees ?? 0 }
}

/** All costs and all help that a reader names, beside the bill. */
export function costsOf(bill: Bill, answers: Answers): Costs {
  const { books, visits, visit_cost, scholarship, scholarship_of } = answers
  return {
    bill,
    books: books ?? 0,
    visits: visit_cost === null ? 0 : (visits ?? 0),
    visitCost: visit_cost ?? 0,
    scholarship: scholarship ?? 0,
    // Most pay tuition: travel is the reader's own unless they know better.
    scholarshipCovers: scholarship_of ?? 'tuition',
    employer: employerOf(answers),
  }
}

/** A sum without a percentage is all of the costs up to that sum. */
export function employerOf({ employer, employer_max: most, employer_of }: Answers): Employer | null {
  const share = employer ?? (most === null ? 0 : 10_000)
  return share > 0 && most !== 0 ? { share, most, covers: employer_of ?? 'tuition' } : null
}
