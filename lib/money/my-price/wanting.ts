import type { FieldName } from '@/lib/money/my-price/answers'
import type { PriceLine } from '@/lib/money/price'

/** Something without which there is no answer: which field takes it, why, and what to ask the school where it must say. */
export type Wanting = { field: FieldName; words: string; askSchool?: string }

export const WANTING = {
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

/** No page states a price for this reader. */
export function unstatedPrice(isForSome: boolean): Wanting {
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
export function missingUnits({ missing, rate, total }: PriceLine): Wanting {
  if (missing === 'terms')
    return { ...WANTING.terms, words: 'It is priced by the term, and no page says how many terms it takes.' }
  if (missing === 'courses')
    return {
      field: 'courses',
      words: 'It is priced by the course, and no page says how many courses it takes.',
      askSchool: 'How many courses does the certificate take?',
    }
  return {
    field: 'credits',
    words: total
      ? 'The number of credits is up to you: say how many you will take.'
      : `It is priced by the ${rate.basis === 'per_credit' ? 'credit' : 'unit'}, and no page says how many credits it takes.`,
    askSchool: total ? undefined : 'How many credits does the certificate take?',
  }
}
