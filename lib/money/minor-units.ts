/**
 * The integer of minor units that an amount comes to: 479.32 USD is 47932, 5000 JPY is 5000.
 * Throws a RangeError where the amount has more digits than its currency.
 */
export function toMinorUnits(amount: number, currency: string): number {
  const digits = minorDigits(currency)
  if (decimalPlaces(amount) > digits) throw new RangeError(`${amount} has more digits than ${currency} has`)
  // The product is off by less than a millionth; rounding makes it exact.
  return Math.round(amount * 10 ** digits)
}

/** The amount in whole units, as files hold it: 47932 USD is 479.32. */
export function fromMinorUnits(minor: number, currency: string): number {
  return minor / 10 ** minorDigits(currency)
}

/** Digits after the point in amounts of a currency: 2 for USD and CAD, 0 for JPY. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency)
  if (known !== undefined) return known
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  digitsOf.set(currency, digits)
  return digits
}

// Making a format takes as long as a thousand sums.
const digitsOf = new Map<string, number>()

/** Digits after the point that it takes to write a number: 2 for 479.32. */
export function decimalPlaces(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  return Math.max(0, fraction.length - Number(exponent))
}
