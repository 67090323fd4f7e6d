import type { Slot } from '@/lib/search/reading/interpretation'
import { orderAskedBy } from '@/lib/search/reading/orders'
import type { WordForm } from '@/lib/search/reading/word-forms'
import type { Understanding } from '@/lib/search/schema'

type Told = { slots: Slot[] } & Pick<Understanding, 'orders' | 'leftOut'>

/** The slots that can be looked for: without words that ask for an order, and those that say little and that nobody has. */
export function tellingOf(slots: Slot[], forms: Map<string, WordForm>): Told {
  // Shorter words than these are not kept of documents (prisma/migrations, search_word).
  const isSaid = ({ typed }: Slot) => typed.split(' ').some((word) => word.length < 3 || forms.get(word)?.isKnown)
  const orders = slots.flatMap(({ typed, isGeneric }) => {
    const order = isGeneric ? orderAskedBy(typed) : undefined
    return order ? [{ typed, order }] : []
  })
  const others = slots.filter(({ typed }) => !orders.some((order) => order.typed === typed))
  const telling = others.filter((slot) => !slot.isGeneric || isSaid(slot))
  return {
    slots: telling,
    orders,
    leftOut: others.filter((slot) => !telling.includes(slot)).map(({ typed }) => typed),
  }
}
