import { fromMinorUnits, minorDigits } from '@/lib/money/minor-units'

/** An amount in minor units (cents) of an ISO 4217 currency. */
export type Money = { amount: number; currency: string }

/** "$6,975", "$479.32", "CA$1,483.65": cents only where there are any. */
export function formatMoney({ amount, currency }: Money): string {
  const whole = fromMinorUnits(amount, currency)
  return formatter(currency, Number.isInteger(whole) ? 0 : minorDigits(currency)).format(whole)
}

/** "$6,975", "$5,910–$7,880", "from $5,910" where the upper end is open. */
export function formatRange(low: number, high: number | null, currency: string): string {
  const lowest = formatMoney({ amount: low, currency })
  if (high === null) return `from ${lowest}`
  return high === low ? lowest : `${lowest}–${formatMoney({ amount: high, currency })}`
}

/** Writes the amounts of one column alike: with cents all of them, where one has any. */
export function columnMoney(amounts: number[], currency: string): (amount: number) => string {
  const isWhole = amounts.every((amount) => Number.isInteger(fromMinorUnits(amount, currency)))
  const format = formatter(currency, isWhole ? 0 : minorDigits(currency))
  return (amount) => format.format(fromMinorUnits(amount, currency))
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(currency: string, digits: number): Intl.NumberFormat {
  const key = `${currency} ${digits}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formatters.set(key, made)
  return made
}
