import type { OrderAsked } from '@/lib/search/schema'

/** Words that ask for an order of programs; no page says them of its own program in earnest. */
const WORDS: Record<OrderAsked, string[]> = {
  cost: ['cheap', 'cheaper', 'cheapest', 'affordable', 'inexpensive', 'economical'],
  duration: ['shorter', 'shortest', 'quick', 'quicker', 'quickest', 'fast', 'faster', 'fastest'],
}

const orders = new Map(
  Object.entries(WORDS).flatMap(([order, words]) => words.map((word) => [word, order as OrderAsked] as const)),
)

/** The order that a word asks for. */
export function orderAskedBy(word: string): OrderAsked | undefined {
  return orders.get(word)
}
