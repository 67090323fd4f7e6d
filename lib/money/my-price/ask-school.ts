import { counted } from '@/lib/format'
import { rateLabel } from '@/lib/money/formula'
import { ratesBeside } from '@/lib/money/my-price/bill'
import type { LeftOut } from '@/lib/money/my-price/left-out'
import type { MyPrice } from '@/lib/money/my-price/my-price'

/** What only the school can answer, in words that can be sent to it; `isDoubtful`: the price is old, or ill sourced. */
export function questionsForSchool(
  { answers, line, wanting }: MyPrice,
  leftOut: LeftOut[],
  isDoubtful: boolean,
): string[] {
  const { accepted } = answers
  const isByCredit = line?.rate.basis === 'per_credit'
  const beside = line ? ratesBeside(line) : []
  const questions = [
    isDoubtful && 'What does the certificate cost this year?',
    line && beside.length > 0 && `Which price is mine: ${[line.rate, ...beside].map(rateLabel).join(', or ')}?`,
    isByCredit &&
      accepted &&
      `Will you accept ${counted(accepted, 'credit')} of my earlier degree, and charge me only for the rest?`,
    ...[...wanting, ...leftOut].map(({ askSchool }) => askSchool),
  ]
  return [...new Set(questions.filter((each) => typeof each === 'string'))]
}
