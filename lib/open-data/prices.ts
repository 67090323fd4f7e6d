import type { z } from 'zod'
import { caveats, formula } from '@/lib/money/formula'
import { fromMinorUnits } from '@/lib/money/minor-units'
import { cheapestLine, leadingLines, type Part, type PriceLine } from '@/lib/money/price'
import type { Range, Rate } from '@/lib/money/schema'
import type { price, priceLine, tuitionRate } from '@/lib/open-data/price-schema'

type Priced = { prices: PriceLine[]; fullyOnline: boolean | null }

/** The price that the head of a program's page shows; null: none can be computed. */
export function lowestPriceOf(program: Priced): z.infer<typeof price> | null {
  const line = cheapestLine(leadingLines(program))
  const sum = line && formula(line)
  if (!line?.total || !sum) return null
  const { currency, residency, mode, academicYear, total } = line
  return {
    currency,
    ...whole(total, currency),
    residency,
    mode,
    academic_year: academicYear,
    formula: sum,
    general_rate: line.rate.generalRate,
    caveats: caveats(line),
  }
}

/** Why there is no price where a rate is stated, as a card says it. */
export function missingOf(program: Priced): PriceLine['missing'] {
  const lines = leadingLines(program)
  return cheapestLine(lines) ? null : (lines[0]?.missing ?? null)
}

export function priceLineOf(line: PriceLine): z.infer<typeof priceLine> {
  const { residency, mode, currency, total, missing, parts } = line
  return {
    residency,
    mode,
    currency,
    academic_year: line.academicYear,
    total: total && whole(total, currency),
    missing,
    formula: formula(line),
    parts: parts.map(partOf),
    general_rate: line.rate.generalRate,
    caveats: caveats(line),
    not_counted: line.notCounted.map(tuitionOf),
  }
}

export function tuitionOf(rate: Rate): z.infer<typeof tuitionRate> {
  const { basis, currency, residency, mode, note } = rate
  return {
    basis,
    amount: fromMinorUnits(rate.amount, currency),
    currency,
    residency,
    mode,
    academic_year: rate.academicYear,
    fee_basis: rate.feeBasis,
    fees_included: rate.feesIncluded,
    general_rate: rate.generalRate,
    note,
  }
}

function partOf({ rate, units }: Part) {
  return {
    basis: rate.basis,
    fee_basis: rate.feeBasis,
    amount: fromMinorUnits(rate.amount, rate.currency),
    units: { low: units.low, high: units.high },
  }
}

function whole({ low, high }: Range, currency: string): Range {
  return { low: fromMinorUnits(low, currency), high: high === null ? null : fromMinorUnits(high, currency) }
}
