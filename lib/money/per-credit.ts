import { type PriceLine, priceRange } from '@/lib/money/price'
import type { Work } from '@/lib/money/schema'

/**
 * What a credit costs with all that the lowest whole price holds, in minor units of its currency; null: no page gives the
 * price, or the credits. `program_search.price_per_credit` is the same figure.
 */
export function pricePerCredit({ prices, creditsMin, creditsMax }: { prices: PriceLine[] } & Work): number | null {
  const credits = creditsMin ?? creditsMax
  const lowest = priceRange(prices)?.low
  return lowest === undefined || credits === null ? null : Math.round(lowest / credits)
}
