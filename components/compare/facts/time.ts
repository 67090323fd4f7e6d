import type { Fact } from '@/components/compare/row'
import { capitalised, sentences } from '@/lib/format'
import { deliveryLabel, unstatedDelivery } from '@/lib/programs/delivery'
import type { ProgramPage } from '@/lib/programs/queries'
import { coursesLabel, creditsLabel, monthsLabel } from '@/lib/programs/work'

/** How much work it is, and for how long. */
export const work: Fact[] = [
  { name: 'Credits', fields: ['credits_min', 'credits_max'], say: creditsLabel },
  { name: 'Courses to take', fields: ['courses_required'], say: coursesLabel },
  { name: 'Duration', fields: ['duration_text', 'duration_months_min', 'duration_months_max'], say: duration },
  { name: 'Longest time allowed', fields: ['time_limit_text'], say: ({ timeLimitText }) => timeLimitText },
]

/** How it is taught, and when it starts. */
export const teaching: Fact[] = [
  {
    name: 'How it is taught',
    fields: ['delivery', 'fully_online'],
    say: ({ delivery, fullyOnline }) => deliveryLabel(delivery, fullyOnline),
    unstated: ({ prices }) => capitalised(unstatedDelivery(prices)),
  },
  { name: 'Starts in', fields: ['start_terms'], say: ({ startTerms }) => startTerms.map((text) => ({ text })) },
]

function duration({ durationMonthsMin, durationMonthsMax, durationText }: ProgramPage): string | null {
  const months = monthsLabel(durationMonthsMin, durationMonthsMax)
  return sentences([months, durationText])
}
