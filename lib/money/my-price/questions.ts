import { formatMoney } from '@/lib/money/money'
import type { FieldName } from '@/lib/money/my-price/answers'
import { termFees } from '@/lib/money/my-price/bill'
import { dependsOnMode, dependsOnResidency, rateKey } from '@/lib/money/my-price/choice'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { asksForCredits } from '@/lib/money/my-price/work'
import type { Work } from '@/lib/money/schema'
import { creditsLabel, monthsLabel } from '@/lib/programs/work'

type Facts = Work & {
  durationMonthsMin: number | null
  durationMonthsMax: number | null
  fullyOnline: boolean | null
}

/** What each question is called, in the form and wherever it is spoken of. */
export const labels: Record<FieldName, string> = {
  live: 'Where I live',
  mode: 'How I study',
  rate: 'Which price is mine',
  credits: 'Credits that I take',
  courses: 'Courses that I take',
  accepted: 'Credits of mine that they accept',
  fees: 'Fees a term',
  price: 'Another price, in all',
  terms: 'Over how many terms',
  books: 'Books and materials',
  visits: 'Visits on site',
  visit_cost: 'One visit costs',
  scholarship: 'Scholarship',
  scholarship_of: 'The scholarship pays for',
  employer: 'My employer pays',
  employer_max: 'My employer pays at most',
  employer_of: 'My employer pays for',
  employer_pays: 'When my employer pays',
}

/**
 * Whether a question has any bearing on what a program's pages state; the others are asked of every program. One that was
 * answered in vain stands there too, with the sentence that says so.
 */
export function matters(name: FieldName, program: Work, { lines, choice, unused }: MyPrice): boolean {
  if (unused[name]) return true
  const isBy = (basis: string) => lines.some(({ rate }) => rate.basis === basis)
  if (name === 'live') return dependsOnResidency(lines)
  if (name === 'mode') return dependsOnMode(lines)
  if (name === 'rate') return choice !== 'unstated' && choice.alternatives.length > 1
  if (name === 'credits') return isBy('per_credit') && asksForCredits(program)
  if (name === 'accepted') return isBy('per_credit')
  if (name === 'courses') return isBy('per_course') && program.coursesRequired === null
  return true
}

/** What the pages say that helps to answer; undefined: nothing. */
export function hintFor(name: FieldName, program: Facts, { line }: MyPrice): string | undefined {
  const months = monthsLabel(program.durationMonthsMin, program.durationMonthsMax)
  const stated = line ? termFees(line) : []
  const credits = creditsLabel(program)
  if (name === 'credits') return credits ? `The pages say: ${credits}.` : 'No page says how many it takes.'
  if (name === 'courses') return 'No page says how many it takes.'
  if (name === 'terms') return months ? `The pages say: ${months}.` : 'No page says how long it takes.'
  if (name === 'fees' && stated.length > 0)
    return `The pages state ${stated.map(formatMoney).join(' and ')}: counted unless you write another sum.`
  if (name === 'visits' && program.fullyOnline) return 'The pages say that it is fully online.'
  return HINTS[name]
}

/** Alternatives of one year, such as a price for members, as the page tells them apart. */
export function rateOptions({ choice }: MyPrice): Record<string, string> {
  const alternatives = choice === 'unstated' ? [] : choice.alternatives
  return Object.fromEntries(
    alternatives.map((line) => [rateKey(line), [formatMoney(line.rate), line.rate.note].filter(Boolean).join(': ')]),
  )
}

const HINTS: Partial<Record<FieldName, string>> = {
  accepted: 'From an earlier degree. Only the school can say.',
  price: 'If the school told you one, fees with it.',
  fees: 'That come on top of the price.',
  books: 'For the whole program.',
  visit_cost: 'Travel, bed and board.',
  scholarship: 'For the whole program.',
  employer: 'Its share, as a percentage.',
  employer_max: 'In all. Alone: all of it, up to this sum.',
}
