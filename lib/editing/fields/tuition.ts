import { residencies, tuitionModes } from '@/lib/programs/schema'
import type { Fields } from './field'

const bases = {
  per_credit: 'A credit',
  per_course: 'A course',
  per_term: 'A term',
  program_total: 'The whole program',
  fee: 'A fee',
}

/** One price or fee that a page states. */
export const tuitionFields: Fields = {
  amount: { label: 'Amount', kind: 'money' },
  currency: { label: 'Currency', kind: 'line', hint: 'Such as USD or CAD.' },
  basis: { label: 'It is the price of', kind: 'choice', options: bases },
  academic_year: { label: 'Academic year', kind: 'line', hint: 'As the page words it: 2025–26.' },
  residency: { label: 'For whom', kind: 'choice', options: residencies },
  mode: { label: 'For study', kind: 'choice', options: tuitionModes },
  fee_basis: {
    label: 'A fee is charged',
    kind: 'choice',
    empty: 'Not stated, or this is no fee',
    options: {
      once: 'Once',
      per_credit: 'A credit',
      per_course: 'A course',
      per_term: 'A term',
      deposit: 'As a deposit, which counts toward the price',
      included: 'As part of the price already',
    },
  },
  fees_included: { label: 'Fees are in it', kind: 'yes-no' },
  general_rate: { label: 'A rate of the school, not stated for this program', kind: 'tick' },
  note: { label: 'What the page adds', kind: 'prose' },
}
