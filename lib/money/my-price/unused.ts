import { formatMoney } from '@/lib/money/money'
import { type Answers, type FieldName, helpCovers } from '@/lib/money/my-price/answers'
import type { Outcome } from '@/lib/money/my-price/cash-flow'
import { restsOn } from '@/lib/money/my-price/choice'
import type { Costs } from '@/lib/money/my-price/sums-by-term'
import { asksForCredits } from '@/lib/money/my-price/work'
import type { PriceLine } from '@/lib/money/price'
import type { Work } from '@/lib/money/schema'

type Case = {
  /** As they were read: with those that did not count. */
  given: Answers
  work: Work
  lines: PriceLine[]
  line: PriceLine | null
  costs: Costs | null
  outcome: Outcome | null
  currency: string
}
type Idle = [FieldName, string | false]

/** Answers that could be read and are in none of the figures, with words that go on after "Not used:". */
export type Unused = Partial<Record<FieldName, string>>

export function unusedOf(about: Case): Unused {
  const idle = [...(about.given.price === null ? ofPrice(about) : besideOwnPrice(about)), ...ofHelp(about)]
  return Object.fromEntries(idle.filter(([, why]) => why !== false))
}

/** Where prices are in two currencies, these still choose the one that a sum is in. */
function besideOwnPrice({ given, lines }: Case): Idle[] {
  const isOneCurrency = new Set(lines.map(({ currency }) => currency)).size < 2
  const choices = isOneCurrency ? (['live', 'mode', 'rate'] as const) : []
  return [...choices, ...(['credits', 'courses', 'accepted'] as const)].map((name) => [
    name,
    Boolean(given[name]) && 'the price that you entered is the whole of it',
  ])
}

function ofPrice({ given, work, lines, line }: Case): Idle[] {
  const possible = line ? [line] : lines
  const isBy = (basis: string) =>
    possible.some(({ rate, parts }) => rate.basis === basis || parts.some((each) => each.rate.feeBasis === basis))
  const { credits, courses, accepted } = given
  const stated = asksForCredits(work) ? null : work.creditsMin
  const rests: FieldName[] = line ? restsOn(line, lines, given) : ['live', 'mode', 'rate']
  return [
    [
      'live',
      given.live !== null && !rests.includes('live') && 'where you live does not change the price stated for you',
    ],
    [
      'mode',
      given.mode !== null && !rests.includes('mode') && 'how you study does not change the price stated for you',
    ],
    ['rate', given.rate !== null && !rests.includes('rate') && 'one price alone is stated for you'],
    ['credits', credits !== null && (isBy('per_credit') ? differs(credits, stated) : BY_NONE.credit)],
    ['courses', courses !== null && (isBy('per_course') ? differs(courses, work.coursesRequired) : BY_NONE.course)],
    ['accepted', Boolean(accepted) && !isBy('per_credit') && BY_NONE.credit],
  ]
}

const BY_NONE = { credit: 'your price is not by the credit', course: 'your price is not by the course' }

function differs(entered: number, stated: number | null): string | false {
  return stated !== null && stated !== entered && `the pages say ${stated}`
}

function ofHelp({ given, costs, outcome, currency }: Case): Idle[] {
  const { scholarship, employer, employer_max: most } = given
  const isHelped = costs ? costs.employer !== null : Boolean(employer ?? most)
  const beyond = outcome ? (scholarship ?? 0) - outcome.scholarship : 0
  const covers = helpCovers[given.scholarship_of ?? 'tuition'].toLowerCase()
  const nobodyPays = !isHelped && 'you named nothing that your employer pays'
  return [
    ['visit_cost', Boolean(given.visit_cost) && given.visits === 0 && 'you make no visits'],
    [
      'scholarship',
      beyond > 0 && `${formatMoney({ amount: beyond, currency })} of it, since it pays for ${covers} only`,
    ],
    ['scholarship_of', given.scholarship_of !== null && !scholarship && 'you named no scholarship'],
    ['employer', employerPaysNothing(employer, most, outcome)],
    ['employer_max', Boolean(most) && employer === 0 && 'your employer pays 0%'],
    ['employer_of', given.employer_of !== null && nobodyPays],
    ['employer_pays', given.employer_pays !== null && nobodyPays],
  ]
}

/** Why a share comes to nothing: there is none, it is limited to none, or no cost is left of which it could be. */
function employerPaysNothing(share: number | null, most: number | null, outcome: Outcome | null): string | false {
  if (share === null) return false
  if (share === 0) return '0% is nothing'
  if (most === 0) return 'at most nothing is paid'
  return outcome?.employer === 0 && 'nothing is left of what it pays for'
}
