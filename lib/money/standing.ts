/** A program beside others, by what its pages state of its price, in minor units. */
export type Compared = {
  href: string
  name: string
  institution: string
  currency: string | null
  price: number | null
  perCredit: number | null
}
export type Measure = 'price' | 'perCredit'

/** Where a program stands among comparable ones, by one figure. */
export type Standing = {
  measure: Measure
  currency: string
  /** The others that can be compared, the cheapest first. */
  others: { href: string; name: string; institution: string; amount: number }[]
  own: number
  median: number
  cheaper: number
  dearer: number
  /** Comparable programs without this figure, and with one in another currency. */
  unknown: number
  otherCurrency: number
}

/** Fewer say nothing of where one of them stands. */
export const FEWEST_COMPARED = 4

/** Null where the program itself has no such figure; `others` may be too few to say more. */
export function standingOf(program: Compared, comparable: Compared[], measure: Measure): Standing | null {
  const { currency, [measure]: own } = program
  if (currency === null || own === null) return null
  const rest = comparable.filter(({ href }) => href !== program.href)
  const known = rest.flatMap(({ [measure]: amount, ...each }) => (amount === null ? [] : [{ ...each, amount }]))
  const others = known.filter((each) => each.currency === currency).toSorted((a, b) => a.amount - b.amount)
  const amounts = others.map(({ amount }) => amount)
  return {
    measure,
    currency,
    others: others.map(({ href, name, institution, amount }) => ({ href, name, institution, amount })),
    own,
    median: medianOf([...amounts, own]),
    cheaper: amounts.filter((amount) => amount < own).length,
    dearer: amounts.filter((amount) => amount > own).length,
    unknown: rest.length - known.length,
    otherCurrency: known.length - others.length,
  }
}

/** The one in the middle, or half-way between the two there; whole minor units. */
export function medianOf(amounts: number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0]
  return Math.round((low + high) / 2)
}
