/** Credits of a graph of schema.org, as a page words them; null: it states none. */
export function creditWords(credits: unknown): string | null {
  if (credits === undefined) return null
  if (typeof credits === 'number') return `${credits} ${credits === 1 ? 'credit' : 'credits'}`
  const { value, minValue, maxValue } = credits as { value?: number; minValue?: number; maxValue?: number }
  if (value !== undefined) return `${value} credits`
  if (minValue === undefined) return `at most ${maxValue} credits`
  return maxValue === undefined ? `at least ${minValue} credits` : `${minValue}–${maxValue} credits`
}
