import type { CaseClaim, Pages } from '@/components/case/claims'
import { formatMoney } from '@/lib/money/money'
import { isAnswered, type Query } from '@/lib/money/my-price/answers'
import { assumptionsOf } from '@/lib/money/my-price/assumptions'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { largestBillWords, MOST_OUT_OF_POCKET, whenWords } from '@/lib/money/my-price/most-out-of-pocket'
import { type MyPrice, myPrice } from '@/lib/money/my-price/my-price'
import type { ProgramPage } from '@/lib/programs/queries'

/** What it costs who answered so, who pays which part of it, and on what that rests; nothing where nothing was answered. */
export function myPriceClaims(program: ProgramPage, query: Query, pages: Pages): CaseClaim[] {
  if (!isAnswered(query)) return []
  const my = myPrice(program, query)
  const assumed = assumptionsOf(my).map(({ words }) => words)
  const left = leftOutOf(my).map(({ words }) => words)
  const leftOut = left.length > 0 ? [{ term: 'Not in this sum', text: left.join(' '), sources: [] }] : []
  const assumptions = assumed.length > 0 ? [{ term: 'As I reckon', text: assumed.join(' '), sources: [] }] : []
  return [
    {
      term: 'In my case',
      text: sumWords(my),
      asked: 'what the price is in my case',
      details: atOnceWords(my),
      sources: pages('tuition'),
    },
    ...assumptions,
    ...leftOut,
  ]
}

function sumWords({ outcome, currency }: MyPrice): string | null {
  if (!outcome) return null
  const { price, books, visits, scholarship, employer, outOfPocket } = outcome
  const money = (amount: number) => formatMoney({ amount, currency })
  const parts: [string, number][] = [
    ['price', price],
    ['books', books],
    ['visits', visits],
    ['less a scholarship of', scholarship],
    ['less my employer’s share of', employer],
  ]
  const sum = parts.flatMap(([words, amount]) => (amount > 0 ? `${words} ${money(amount)}` : [])).join(', ')
  return `${sum}: I pay ${money(outOfPocket)} in all.`
}

function atOnceWords({ flow, currency }: MyPrice): string[] {
  if (!flow) return []
  const most = `${MOST_OUT_OF_POCKET}: ${formatMoney({ amount: flow.peak, currency })}, ${whenWords(flow)}.`
  const largest = largestBillWords(flow, currency)
  return [largest ? `${most} ${largest}.` : most]
}
