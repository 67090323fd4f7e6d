import { toMinorUnits } from '@/lib/money/minor-units'
import { formatMoney } from '@/lib/money/money'
import { credentialTypes, deliveries } from '@/lib/programs/schema'
import { without, written } from '@/lib/search/filters'
import { type Filters, type ParameterName, parameters } from '@/lib/search/parameters'
import { creditBands, flags, priceBands, statuses, type Vocabulary } from '@/lib/search/schema'

export type Chip = { key: string; name: ParameterName; label: string; filters: Filters }

/** The filters that are set, each with its name and with the filters that remain without it. */
export function chipsOf(filters: Filters, vocabulary: Vocabulary): Chip[] {
  return (Object.keys(parameters) as ParameterName[]).flatMap((name) =>
    written(filters, name).flatMap((value) => {
      const label = labelOf(name, value, filters, vocabulary)
      return label ? [{ key: `${name}=${value}`, name, label, filters: without(filters, name, value) }] : []
    }),
  )
}

function labelOf(name: ParameterName, value: string, filters: Filters, vocabulary: Vocabulary): string | undefined {
  if (name === 'topic' || name === 'institution' || name === 'region' || name === 'country' || name === 'pathway') {
    return vocabulary[name][value]
  }
  return labelsByName[name]?.(value, filters)
}

type Label = (value: string, filters: Filters) => string

/** What a value of a parameter is called, where that is not in the vocabulary of the database. */
export const labels = {
  q: (value: string) => `“${value}”`,
  credential: (value: string) => credentialTypes[value as keyof typeof credentialTypes],
  delivery: (value: string) => deliveries[value as keyof typeof deliveries],
  online: () => flags.online,
  status: (value: string) => statuses[value as keyof typeof statuses],
  price: (value: string, { currency }: Filters) => `${currency} ${lower(priceBands[value as keyof typeof priceBands])}`,
  max_cost: (value: string, { currency }: Filters) =>
    `Up to ${formatMoney({ amount: toMinorUnits(Number(value), currency), currency })}`,
  credits: (value: string) => `${creditBands[value as keyof typeof creditBands]} credits`,
  max_credits: (value: string) => `Up to ${value} credits`,
  max_months: (value: string) => `Within ${value} months`,
  no_mlis: () => flags.no_mlis,
  non_matriculated: () => flags.non_matriculated,
  funding: () => flags.funding,
  fit: () => 'Without those you do not get into',
  unstated: () => 'Also where not stated',
} satisfies Partial<Record<ParameterName, Label>>

const labelsByName: Partial<Record<ParameterName, Label>> = labels

/** "archives" for "Archives", but "LIS" and "GIS" stay. */
export function lower(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
