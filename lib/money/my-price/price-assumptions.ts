import { counted } from '@/lib/format'
import { formatMoney } from '@/lib/money/money'
import type { Answers } from '@/lib/money/my-price/answers'
import type { Words } from '@/lib/money/my-price/assumptions'
import { type Bill, termFees } from '@/lib/money/my-price/bill'
import { restsOn } from '@/lib/money/my-price/choice'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { ofNotes } from '@/lib/money/my-price/noted'
import type { PriceLine } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'

type Say = (amount: number) => string

/** What the bill rests on, beside the price that a page states. */
export function ofPrice({ answers, lines, line, bill }: MyPrice, money: Say): Words[] {
  if (!bill) return []
  const { price, fees, terms } = answers
  return [
    ['price', price !== null && `The whole price is ${money(price)}, as entered and not as a page states it.`],
    ...(line ? [...ofChoice(line, lines, answers), ...ofWork(line, answers), ...ofNotes(line, fees)] : []),
    ['fees', line ? feesWords(fees, termFees(line), money) : ownFeesWords(fees, money)],
    ['terms', terms !== null && termsWords(terms, bill)],
  ]
}

/** Which of several prices is the reader's. */
function ofChoice(line: PriceLine, lines: PriceLine[], answers: Answers): Words[] {
  const { live, mode } = answers
  const words = {
    live: live && `The price is the one for somebody who lives ${LIVES[live]}.`,
    mode: mode && `The price is the one for somebody who studies ${MODES[mode]}.`,
    rate: `Of the prices that hold, it is the one of ${formatMoney(line.rate)}.`,
  }
  return restsOn(line, lines, answers).map((name) => [name, words[name]])
}

/** How much the school charges for, where that is not what a page states. */
function ofWork({ parts }: PriceLine, { credits, courses, accepted }: Answers): Words[] {
  const isBy = (unit: string) => parts.some(({ rate }) => rate.basis === unit || rate.feeBasis === unit)
  const [byCredit, byCourse] = [isBy('per_credit'), isBy('per_course')]
  return [
    ['credits', byCredit && credits !== null && takenWords(counted(credits, 'credit'))],
    ['courses', byCourse && courses !== null && takenWords(counted(courses, 'course'))],
    ['accepted', byCredit && accepted !== null && accepted > 0 && acceptedWords(accepted)],
  ]
}

const LIVES = {
  in_state: 'in its state or province',
  out_of_state: 'in another state or province',
  international: 'in another country',
}
const MODES = { online: 'online', in_person: 'in person' }

function takenWords(work: string): string {
  return `It is for ${work}, as entered; the pages leave the number open.`
}

function acceptedWords(accepted: number): string {
  return `The school accepts ${counted(accepted, 'credit')} of an earlier degree and charges for the others only. It must agree to that: ask before counting on it.`
}

/** A price of one's own may have fees in it already: that these come on top is said. */
function ownFeesWords(fees: number | null, money: Say): string | false {
  if (fees === null) return false
  const words = fees > 0 ? `Fees of ${money(fees)} in each term come` : 'No fees come'
  return `${words} on top of the price that was entered.`
}

function feesWords(own: number | null, stated: Rate[], money: Say): string | false {
  const pages = stated.map(({ amount }) => money(amount)).join(' and ')
  if (own === null) return pages !== '' && `Fees of ${pages} in each term, as the pages state them.`
  const fees = own > 0 ? `Fees of ${money(own)} in each term, as entered` : 'No fees in each term, as entered'
  return pages === '' ? `${fees}.` : `${fees}; the pages state ${pages}.`
}

function termsWords(terms: number, { once, spread }: Bill): string {
  if (terms === 1) return 'Everything is billed in one term.'
  const parts = [
    spread > 0 ? `Tuition is billed in ${terms} equal parts, one each term` : `There are ${terms} terms`,
    once > 0 && 'fees charged once fall due in the first',
    'prices stay as they are until the last',
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}
