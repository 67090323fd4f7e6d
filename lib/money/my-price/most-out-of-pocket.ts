import { formatMoney } from '@/lib/money/money'
import type { CashFlow } from '@/lib/money/my-price/cash-flow'

/** What the most is called that a reader has paid and not got back, at any point: a running total, and no single bill. */
export const MOST_OUT_OF_POCKET = 'The most that I am out of pocket at any point'

/** "in term 3"; and, where it is another sum, the most that is due in one term. */
export function whenWords({ peakTerm }: CashFlow): string {
  return `in term ${peakTerm}`
}

export function largestBillWords({ steps, peak }: CashFlow, currency: string): string | null {
  const largest = Math.max(...steps.map(({ paid }) => paid))
  if (largest === peak) return null
  const term = steps.find(({ paid }) => paid === largest)?.term
  return `The largest single bill is ${formatMoney({ amount: largest, currency })}, in term ${term}`
}
