import type { ParameterName } from '@/lib/search/parameters'

/** Values that only the database knows, with what readers call them. */
export type Vocabulary = Record<'topic' | 'institution' | 'region' | 'country' | 'pathway' | 'currency', Options> & {
  /** The value of today by the one that a record had before it was called otherwise: of those that a query gives. */
  formerly?: Record<'topic' | 'institution', Options>
}
export type Options = Record<string, string>

/** In the URL `unknown` stands for the offering status `unconfirmed`, as in the catalogue's files. */
export const statuses = { active: 'Offered now', unknown: 'Not confirmed', discontinued: 'Discontinued' }

/** The newest facts: last checked by an editor; of what nobody has checked, with the newest source. */
export const sorts = {
  relevance: 'Relevance',
  cost: 'Whole price',
  cost_per_credit: 'Price per credit',
  credits: 'Credits',
  duration: 'Duration',
  name: 'Name',
  checked: 'Newest facts',
}

/** What the order by relevance is where no words are searched for: offered now and stated most fully first. */
export const sortWithoutWords = 'Best documented'

/** Bands of the lowest whole price, in whole units of the chosen currency: from the first figure to below the second. */
export const priceBands = {
  '0-5000': 'Under 5,000',
  '5000-10000': '5,000 to 9,999',
  '10000-15000': '10,000 to 14,999',
  '15000-20000': '15,000 to 19,999',
  '20000-': '20,000 and more',
}

/** Bands of the fewest credits that a program takes; both figures belong to it, and half credits to the band above. */
export const creditBands = {
  '1-9': 'Up to 9',
  '10-12': '10 to 12',
  '13-15': '13 to 15',
  '16-18': '16 to 18',
  '19-30': '19 to 30',
  '31-': '31 and more',
}

/** Filters that are either set or not. */
export const flags = {
  online: 'Fully online',
  no_mlis: 'No MLIS needed',
  non_matriculated: 'Open to non-degree students',
  funding: 'With help to pay',
}

/** The parameters that are counted option by option, in the order in which readers ask. */
export const facetNames = [
  'topic',
  'no_mlis',
  'non_matriculated',
  'online',
  'delivery',
  'price',
  'credits',
  'funding',
  'credential',
  'country',
  'region',
  'institution',
  'status',
] as const
export type FacetName = (typeof facetNames)[number]

/** A number of programs; `more`: there are more than that, and nobody counted how many. */
export type Count = { count: number; more: boolean }

/** One choice of a facet, with how many programs it would show beside what is chosen in the other facets. */
export type FacetOption = { value: string; label: string; count: Count; chosen: boolean }
export type Facets = Record<FacetName, FacetOption[]>

/** Why a program was found, where its name does not tell: the part that says it, in pieces, with those that match marked. */
export type Reason = { kind: string; text: { piece: string; marked: boolean }[] }

/** The orders that words can ask for. */
export type OrderAsked = 'cost' | 'duration'

/** How the words of a search were understood, where that was not as they stand. */
export type Understanding = {
  /** What no program has, and what was searched for in its place. */
  corrected: { typed: string; read: string }[]
  /** What no program has as a word, and some of the words that begin so. */
  begun: { typed: string; words: string[] }[]
  /** Exclusions that no program has, and what was excluded in their place; null: nothing. */
  excluded: { typed: string; read: string | null }[]
  orders: { typed: string; order: OrderAsked }[]
  /** Words that say nothing that a program could be found by. */
  leftOut: string[]
}

export type Reading = Understanding & {
  /** What cards of the page show in place of words that were typed: labels of the same or of a related meaning. */
  others: { typed: string; labels: string[] }[]
  /** No program has all of the words: these have some. */
  some: boolean
  /** Few programs have all of the words: after them stand some that lack one. */
  alike: boolean
  /** The words ask for nothing: these are all programs. */
  all: boolean
}

/** Ways on from a search that found nothing; `count` is what each finds. */
export type WaysOn = {
  /** The search with other spellings. */
  spelling: { q: string; count: Count } | null
  /** What is left when one filter is taken away, the most first. */
  without: { label: string; href: string; count: Count }[]
  topics: { label: string; href: string; count: Count }[]
  /** The topics have something of what was asked for; else they are the largest. */
  areTopicsNear: boolean
}

/** The found programs that state a price and credits, in one currency. */
export type Plot = {
  currency: string
  points: { href: string; name: string; institution: string; price: number; credits: number }[]
  /** Found programs that are not drawn, and why. */
  unpriced: Count
  withoutCredits: Count
  otherCurrency: Count
  /** There are more than are drawn. */
  more: boolean
}

export type Suggestion = {
  kind: 'search' | 'program' | 'institution' | 'topic'
  label: string
  detail: string
  href: string
}

/** The programs that a reader is not known to fail: `met`, all that these state; `inWords`, these state more in free words. */
export type FitCount = { left: Count; kinds: { met: Count; inWords: Count } | null }

/** What the filters leave out although no page says that it does not fit. */
export type LeftOut = {
  /** Programs that may fit, were all facts stated. */
  total: Count
  /** How many of them lack one fact only, by the filter that asks for it. */
  reasons: { name: ParameterName; count: number }[]
  /** Programs whose price cannot be compared, being in another currency. */
  apart: Count
}
