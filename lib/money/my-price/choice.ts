import type { Answers } from '@/lib/money/my-price/answers'
import type { PriceLine } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'

type Live = NonNullable<Answers['live']>
type Mode = NonNullable<Answers['mode']>
type Case = Pick<Answers, 'live' | 'mode' | 'rate'>

/** The price that holds for a reader; what must be asked to know it; or that no page states one. */
export type Choice =
  | { line: PriceLine; alternatives: PriceLine[] }
  | { ask: ('live' | 'mode' | 'rate')[]; alternatives: PriceLine[] }
  | 'unstated'

const LIVES: Live[] = ['in_state', 'out_of_state', 'international']
const MODES: Mode[] = ['online', 'in_person']

/** Whether it matters to any of these prices where a reader lives. */
export function dependsOnResidency(lines: PriceLine[]): boolean {
  return lines.some(({ residency }) => residency !== 'any')
}

/** Whether it matters how a reader studies: not where all prices are of one kind. */
export function dependsOnMode(lines: PriceLine[]): boolean {
  return new Set(lines.map(({ mode }) => mode)).size > 1
}

/**
 * The price for somebody who answered so. A question that is open is asked only where its answer changes the price:
 * whoever studies online at one price for all need not say where they live.
 */
export function choose(lines: PriceLine[], { live, mode, rate }: Case): Choice {
  const somewhere = dependsOnResidency(lines) ? (live ? [live] : LIVES) : [null]
  const somehow = dependsOnMode(lines) ? (mode ? [mode] : MODES) : [null]
  const found = somewhere.map((live) => somehow.map((mode) => linesFor(lines, live, mode)))
  const changesByLive = found.some((row) => row.some((cell, index) => !isSame(cell, found[0]?.[index])))
  const changesByMode = found.some((row) => row.some((cell) => !isSame(cell, row[0])))
  if (changesByLive || changesByMode)
    return {
      ask: [...(changesByLive ? (['live'] as const) : []), ...(changesByMode ? (['mode'] as const) : [])],
      alternatives: [],
    }
  const alternatives = found[0]?.[0] ?? []
  const [only] = alternatives
  if (only === undefined) return 'unstated'
  const chosen = alternatives.length === 1 ? only : alternatives.find((line) => rateKey(line) === rate)
  return chosen ? { line: chosen, alternatives } : { ask: ['rate'], alternatives }
}

/** The answers that a price rests on: those without which it would not be this one, or would have to be asked for. */
export function restsOn(line: PriceLine, lines: PriceLine[], answers: Case): (keyof Case)[] {
  let kept: Case = { live: answers.live, mode: answers.mode, rate: answers.rate }
  return (['live', 'mode', 'rate'] as const).filter((name) => {
    const others = { ...kept, [name]: null }
    const choice = choose(lines, others)
    const isIdle = choice !== 'unstated' && 'line' in choice && choice.line === line
    if (isIdle) kept = others
    return !isIdle
  })
}

/** What tells alternatives apart in an address: "74500 USD", in minor units. */
export function rateKey({ rate, currency }: PriceLine): string {
  return `${rate.amount} ${currency}`
}

/** The prices that hold in one case, the most particular only: an online price goes before one for any mode. */
function linesFor(lines: PriceLine[], live: Live | null, mode: Mode | null): PriceLine[] {
  const holding = lines.filter(
    (line) =>
      (live === null || line.residency === 'any' || line.residency === live) &&
      (mode === null || line.mode === 'any' || line.mode === mode),
  )
  const rank = (line: PriceLine) => 2 * Number(line.mode === mode) + Number(line.residency === live)
  const best = Math.max(...holding.map(rank))
  return holding.filter((line) => rank(line) === best)
}

function isSame(one: PriceLine[], other: PriceLine[] = []): boolean {
  return one.length === other.length && one.every((line, index) => comesToSame(line, other[index]))
}

/** Whether two prices are the same bill, for residents as for those who study online: nobody need say which is theirs. */
function comesToSame(one: PriceLine, other: PriceLine | undefined): boolean {
  return one === other || (other !== undefined && JSON.stringify(billed(one)) === JSON.stringify(billed(other)))
}

/** All that a bill is made of. */
function billed({ currency, academicYear, rate, total, missing, parts, notCounted }: PriceLine) {
  const sums = (rates: Rate[]) =>
    rates.map(({ basis, amount, feeBasis, note }) => [basis, amount, feeBasis, basis === 'fee' && note])
  return [
    currency,
    academicYear,
    rate.basis,
    rate.amount,
    total,
    missing,
    sums(parts.map((part) => part.rate)),
    sums(notCounted),
  ]
}
