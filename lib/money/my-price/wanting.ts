import type { Answers, FieldName } from '@/lib/money/my-price/answers'
import type { Bill } from '@/lib/money/my-price/bill'
import type { Choice } from '@/lib/money/my-price/choice'
import type { Employer } from '@/lib/money/my-price/sums-by-term'
import type { PriceLine } from '@/lib/money/price'

/** Something without which there is no answer: which field takes it, why, and what to ask the school where it must say. */
export type Wanting = { field: FieldName; words: string; askSchool?: string }

const WANTING = {
  live: { field: 'live', words: 'The price depends on where you live.' },
  mode: { field: 'mode', words: 'The price depends on whether you study online or in person.' },
  rate: { field: 'rate', words: 'There is more than one price: choose yours.' },
  terms: {
    field: 'terms',
    words: 'Over how many terms will you take it?',
    askSchool: 'Over how many terms do your students take this certificate?',
  },
  employer_pays: { field: 'employer_pays', words: 'Does your employer pay its share with each bill, or afterwards?' },
  visit_cost: { field: 'visit_cost', words: 'What does one visit cost you?' },
  visits: { field: 'visits', words: 'How many visits will you make?' },
} satisfies Partial<Record<FieldName, Wanting>>

/** What is wanting to know the price itself. */
export function wantingForPrice(lines: PriceLine[], choice: Choice, bill: Bill | null): Wanting[] {
  if (choice === 'unstated') return [unstatedPrice(lines.length > 0)]
  if ('ask' in choice) return [...choice.ask.map((field) => WANTING[field]), ...wantingForAll(lines)]
  return bill ? [] : [missingUnits(choice.line)]
}

/** What every price lacks, whichever it is: so that all questions come at once. */
function wantingForAll(lines: PriceLine[]): Wanting[] {
  const missing = lines.map((line) => (lacksUnits(line) ? missingUnits(line) : null))
  const [first] = missing
  return first && missing.every((each) => each?.field === first.field) ? [first] : []
}

function lacksUnits({ missing, total }: PriceLine): boolean {
  return missing === 'courses' || missing === 'credits' || (total !== null && total.low !== total.high)
}

/** Visits count with their number and their cost, and not with one of them. */
export function wantingBeside({ visits, visit_cost }: Answers): Wanting[] {
  if ((visits ?? 0) > 0 && visit_cost === null) return [WANTING.visit_cost]
  return (visit_cost ?? 0) > 0 && visits === null ? [WANTING.visits] : []
}

/** What is wanting to say when each sum falls due; for a price by the term, to say what it comes to. */
export function wantingForTime(
  line: PriceLine | null,
  employer: Employer | null,
  { terms, employer_pays }: Answers,
): Wanting[] {
  const isByTerm = line?.missing === 'terms'
  return [
    ...(terms === null ? [isByTerm ? { ...WANTING.terms, words: BY_TERM } : WANTING.terms] : []),
    ...(employer && employer_pays === null ? [WANTING.employer_pays] : []),
  ]
}

const BY_TERM = 'It is priced by the term, and no page says how many terms it takes.'

/** No page states a price for this reader. */
function unstatedPrice(isForSome: boolean): Wanting {
  return {
    field: 'price',
    words: isForSome
      ? 'No page states a price for somebody who lives or studies so.'
      : 'No page that we know states a price.',
    askSchool: isForSome
      ? 'What does the whole certificate cost, with fees, for somebody in my place?'
      : 'What does the whole certificate cost, with all fees, this year?',
  }
}

/** The number by which a stated price must be multiplied. */
function missingUnits({ missing, total }: PriceLine): Wanting {
  if (missing === 'courses')
    return {
      field: 'courses',
      words: 'It is priced by the course, and no page says how many courses it takes.',
      askSchool: 'How many courses does the certificate take?',
    }
  return {
    field: 'credits',
    words: total
      ? 'The pages give more than one number of credits: say how many you will take.'
      : 'It is priced by the credit, and no page says how many credits it takes.',
    askSchool: total ? 'How many credits would I have to take?' : 'How many credits does the certificate take?',
  }
}
