import { fitting } from '@/lib/fitting'
import { capitalised } from '@/lib/format'
import { written } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import { sorts, type Vocabulary } from '@/lib/search/schema'
import { describe, nameOf } from '@/lib/search/words'

/** What a state of the list is called: all that sets it apart from another, its order and page included. */
export function listTitle(filters: Filters, vocabulary: Vocabulary): string {
  const words = describe(filters, vocabulary).replace(/^programs/, 'certificate programs for librarians')
  return [capitalised(words), ...orderAndPage(filters)].join(', ')
}

export function listDescription(filters: Filters, vocabulary: Vocabulary): string {
  const which = [nameOf(filters, vocabulary), ...orderAndPage(filters)].join(', ')
  return fitting([
    `After the library degree: ${which}.`,
    'What each costs in all, what you must hold, how long it takes and how it is taught, with sources.',
    'Price, entry rules, delivery and sources.',
  ])
}

function orderAndPage(filters: Filters): string[] {
  const order = sorts[filters.sort as keyof typeof sorts]
  return [
    ...(written(filters, 'currency').length > 0 ? [`prices in ${filters.currency}`] : []),
    ...(written(filters, 'sort').length > 0 ? [`by ${order.toLowerCase()}`] : []),
    ...(filters.page > 1 ? [`page ${filters.page}`] : []),
  ]
}
