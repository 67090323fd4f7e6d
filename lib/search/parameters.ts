import { credentialTypes, deliveries } from '@/lib/programs/schema'
import { flag, number, oneOf, severalOf, text } from '@/lib/search/kinds'
import { creditBands, priceBands, sorts, statuses } from '@/lib/search/schema'

/**
 * Every parameter of /programs, the API, the CSV and the feeds, in the order in which chips, form and canonical URL
 * show them. This is the one place that names them: parsing, links, words and SQL start from it.
 */
export const parameters = {
  q: text(200),
  topic: severalOf(
    (vocabulary) => vocabulary.topic,
    [],
    (vocabulary) => vocabulary.formerly?.topic,
  ),
  credential: severalOf(() => credentialTypes),
  delivery: severalOf(() => deliveries),
  online: flag(),
  institution: severalOf(
    (vocabulary) => vocabulary.institution,
    [],
    (vocabulary) => vocabulary.formerly?.institution,
  ),
  region: severalOf((vocabulary) => vocabulary.region),
  country: severalOf((vocabulary) => vocabulary.country),
  status: severalOf(() => statuses, ['active', 'unknown']),
  price: severalOf(() => priceBands),
  max_cost: number(10_000_000),
  currency: oneOf((vocabulary) => vocabulary.currency, 'USD'),
  credits: severalOf(() => creditBands),
  max_credits: number(1_000),
  max_months: number(1_000),
  no_mlis: flag(),
  non_matriculated: flag(),
  funding: flag(),
  /** Whose stated entry rules the reader meets. What they hold is told by their browser, and never stands in an address. */
  fit: flag(),
  pathway: severalOf((vocabulary) => vocabulary.pathway),
  /** Also show the programs that a filter leaves out only because the fact is not stated. */
  unstated: flag(),
  /** Draw the plot above the list. */
  plot: flag(),
  sort: oneOf(() => sorts, 'relevance'),
  page: number(1_000_000, 1),
}

export type ParameterName = keyof typeof parameters
export type Filters = { [Name in ParameterName]: (typeof parameters)[Name]['initial'] }
