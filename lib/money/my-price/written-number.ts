/** A number as a reader wrote it, or the sentence that stands beside the field in its place. */
export type Written = { value: number } | { fault: string }

export type Limits = { least?: number; most: number; decimals: number; unit?: string }

/** Longer than any number of ours, and short enough to be shown back. */
export const MOST_CHARACTERS = 40

/**
 * Reads "1200", "1,200.50", "$ 1 200"; null where nothing was written. Digits of other scripts are refused rather than
 * read: a sum of money that was understood in part is worse than a question.
 */
export function readNumber(text: string, { least = 0, most, decimals, unit = '' }: Limits): Written | null {
  const written = text
    .slice(0, MOST_CHARACTERS + 1)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (written === '') return null
  const bare = written.replace(/^(?:[A-Z]{0,3}\$|[€£¥])\s?/u, '').replace(/ ?%$/, unit === '%' ? '' : '%')
  if (/[^\P{Nd}0-9]/u.test(bare)) return { fault: 'Write the number with the digits 0 to 9.' }
  if (/^[-−–]/.test(bare)) return { fault: `It cannot be less than ${least}${unit}.` }
  if (written.length > MOST_CHARACTERS || !PLAIN.test(bare))
    return { fault: `Write a plain number, such as ${example(most, decimals)}.` }
  const value = Number(bare.replace(/[, ]/g, ''))
  if (decimalsOf(bare) > decimals)
    return { fault: decimals === 0 ? 'Write a whole number.' : `Write at most ${decimals} decimals.` }
  if (value < least) return { fault: `It cannot be less than ${least}${unit}.` }
  if (value > most) return { fault: `It cannot be more than ${most.toLocaleString('en-US')}${unit}.` }
  return { value }
}

/** Commas and spaces stand before three digits only: "1,20" and "1.200,50" may mean two sums. */
const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?$/

function decimalsOf(plain: string): number {
  return plain.split('.')[1]?.length ?? 0
}

function example(most: number, decimals: number): string {
  if (most < 1_000) return decimals > 0 ? '3 or 4.5' : '3'
  return decimals > 0 ? '1200 or 1200.50' : '1200'
}
