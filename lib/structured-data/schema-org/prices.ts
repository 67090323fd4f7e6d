import type { Offer, PriceSpecification } from 'schema-dts'
import { yearsOf } from '@/lib/import-export/dates'
import { caveats, formula, totalLabel } from '@/lib/money/formula'
import { fromMinorUnits } from '@/lib/money/minor-units'
import { originOf, priceSourcesOf } from '@/lib/money/origin'
import type { PriceLine } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { residencies, tuitionModes } from '@/lib/programs/schema'
import { stated } from '@/lib/structured-data/stated'

type Priced = Pick<ProgramFacts, 'rates' | 'prices' | 'sources' | 'offeringStatus' | 'institution'>

/**
 * One offer for each tuition rate. `price` is the whole price of this very program or absent: a rate a credit or a course
 * stands in the price specification, with its unit; so does a total that leaves out fees or rests on the school's general
 * rate, under words that say so. Fees by themselves are no offer.
 */
export function offersOf(program: Priced): Offer[] {
  const tuition = program.rates.filter(({ basis }) => basis !== 'fee')
  return tuition.map((rate) => offerOf(rate, lineOf(rate, program.prices), program))
}

/** The line of the page's table that rests on a rate. What was kept as text holds copies, so they are told by what they say. */
function lineOf(rate: Rate, lines: PriceLine[]): PriceLine | undefined {
  const told = JSON.stringify(rate)
  return lines.find((line) => JSON.stringify(line.rate) === told)
}

function offerOf(rate: Rate, line: PriceLine | undefined, { offeringStatus, institution, sources }: Priced): Offer {
  return stated({
    '@type': 'Offer' as const,
    category: 'Tuition',
    description: describedAs(rate, line, sources),
    ...(line && wholePrice(line)),
    priceCurrency: rate.currency,
    priceSpecification: specificationsOf(rate, line),
    ...regionOf(rate, institution.region),
    ...validIn(rate),
    ...(offeringStatus === 'discontinued' && { availability: 'https://schema.org/Discontinued' as const }),
  })
}

/** For whom and of which year it is, what it leaves out, and how old the pages behind it are. */
function describedAs(rate: Rate, line: PriceLine | undefined, sources: Priced['sources']): string {
  const whose = [residencies[rate.residency], rate.mode !== 'any' && tuitionModes[rate.mode]].filter(Boolean).join(', ')
  const reserve = line ? caveats(line) : rate.generalRate ? ["not this program's own rate"] : []
  const origin = originOf(rate, priceSourcesOf(sources)).words
  return [whose, rate.academicYear ?? 'year not stated', ...reserve, ...(origin ? [origin] : [])].join('; ')
}

function wholePrice(line: PriceLine) {
  const { total } = line
  if (!total || total.high !== total.low || caveats(line).length > 0) return null
  return { price: fromMinorUnits(total.low, line.currency) }
}

function specificationsOf(rate: Rate, line: PriceLine | undefined): PriceSpecification[] {
  return [
    ...(rate.basis === 'program_total' ? [] : [unitPrice(rate)]),
    ...(line?.total ? [wholeOf(line, line.total)] : []),
  ]
}

const UNITS = { per_credit: 'credit', per_course: 'course', per_term: 'term' } as const

function unitPrice(rate: Rate): PriceSpecification {
  return stated({
    '@type': 'UnitPriceSpecification' as const,
    price: fromMinorUnits(rate.amount, rate.currency),
    priceCurrency: rate.currency,
    unitText: rate.basis in UNITS ? UNITS[rate.basis as keyof typeof UNITS] : null,
    description: rate.generalRate ? "Not this program's own rate" : null,
  } as const) as PriceSpecification
}

/** The total under the name that the page gives it, with the sum that it comes from. */
function wholeOf(line: PriceLine, { low, high }: NonNullable<PriceLine['total']>): PriceSpecification {
  const amount = (minor: number) => fromMinorUnits(minor, line.currency)
  return {
    '@type': 'PriceSpecification',
    name: totalLabel(line),
    description: [formula(line), ...caveats(line)].join('; '),
    ...(high === low
      ? { price: amount(low) }
      : { minPrice: amount(low), ...(high !== null && { maxPrice: amount(high) }) }),
    priceCurrency: line.currency,
  }
}

/** Who lives in the state or province of the school pays another rate than others do, where a rate says so. */
function regionOf({ residency }: Rate, region: string | null) {
  if (region === null) return null
  const place = { '@type': 'State' as const, name: region }
  if (residency === 'in_state') return { eligibleRegion: place }
  return residency === 'out_of_state' ? { ineligibleRegion: place } : null
}

/**
 * The years that an academic year touches, and no day: no page says on which a rate begins to hold. ISO 8601 has dates of
 * a year alone.
 */
function validIn({ academicYear }: Rate) {
  const years = academicYear === null ? null : yearsOf(academicYear)
  if (!years) return null
  return { validFrom: String(years.first), ...(years.last !== null && { validThrough: String(years.last) }) }
}
