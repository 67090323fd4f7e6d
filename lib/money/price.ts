import type { Residency, TuitionMode } from '@/generated/prisma/enums'
import { applies, feeUnits, isCounted, missingOf, preferred, unitsOf } from '@/lib/money/rates'
import type { Missing, Range, Rate, Work } from '@/lib/money/schema'

/** One line of the sum: so many units at so much. */
export type Part = { rate: Rate; units: Range; total: Range }

/** What one residency and mode pays: a total with its parts, or the reason why there is none. */
export type PriceLine = {
  residency: Residency
  mode: TuitionMode
  currency: string
  academicYear: string | null
  academicYearFrom: number | null
  /** The stated rate that the total rests on, or the best of those that gave none. */
  rate: Rate
  parts: Part[]
  total: Range | null
  missing: Missing | null
  /** Fees and other rates of this residency and mode that are not in the total. */
  notCounted: Rate[]
}

/**
 * The prices of a program, one or more for each residency, mode and currency that its pages name: a program total if
 * there is one; else per credit × credits; else per course × courses; plus the mandatory fees of the same year.
 * Fees a term and deposits are never added, nor are amounts of different years or currencies.
 * `program_price` in prisma/migrations is the same rule in SQL.
 */
export function priceLines(rates: Rate[], work: Work): PriceLine[] {
  const tuition = rates.filter((rate) => rate.basis !== 'fee')
  const fees = rates.filter((rate) => rate.basis === 'fee')
  const lines = groups(tuition).flatMap((group) => {
    const computable = group.filter((rate) => unitsOf(rate, work))
    const best = preferred(computable.length > 0 ? computable : group)
    const others = group.filter((rate) => !best.includes(rate))
    return best.map((rate) => priceLine(rate, others, fees, work))
  })
  return lines.toSorted((a, b) => tuition.indexOf(a.rate) - tuition.indexOf(b.rate))
}

/**
 * The lines that go before the others: of a fully online program, those that its students pay. The price of the campus
 * is none of theirs, nor is one for any mode where an online price holds for the same residency. All of them otherwise.
 */
export function leadingLines({ prices, fullyOnline }: { prices: PriceLine[]; fullyOnline: boolean | null }) {
  const offCampus = prices.filter(({ mode }) => mode !== 'in_person')
  if (!fullyOnline || offCampus.length === 0) return prices
  const online = offCampus.filter(({ mode, total }) => mode === 'online' && total)
  const isReplaced = (line: PriceLine) =>
    line.mode === 'any' && online.some(({ residency }) => residency === 'any' || residency === line.residency)
  return offCampus.filter((line) => !isReplaced(line))
}

/** The least and the most of all lines in the currency that the pages state first; null without a total. */
export function priceRange(lines: PriceLine[]): (Range & { currency: string }) | null {
  const currency = lines.find((line) => line.total)?.currency
  if (!currency) return null
  const totals = lines.flatMap((line) => (line.total && line.currency === currency ? [line.total] : []))
  const highs = totals.map((total) => total.high)
  return {
    currency,
    low: Math.min(...totals.map((total) => total.low)),
    high: highs.includes(null) ? null : Math.max(...highs.map(Number)),
  }
}

/** The line with the lowest total in the currency that the pages state first. */
export function cheapestLine(lines: PriceLine[]): PriceLine | undefined {
  const range = priceRange(lines)
  return lines.find((line) => range && line.total?.low === range.low && line.currency === range.currency)
}

function groups(rates: Rate[]): Rate[][] {
  const byKey = new Map<string, Rate[]>()
  for (const rate of rates) {
    const key = `${rate.residency} ${rate.mode} ${rate.currency}`
    byKey.set(key, [...(byKey.get(key) ?? []), rate])
  }
  return [...byKey.values()]
}

function priceLine(rate: Rate, others: Rate[], fees: Rate[], work: Work): PriceLine {
  const applicable = fees.filter((fee) => fee.currency === rate.currency && applies(fee, rate))
  const added = applicable.filter((fee) => isCounted(fee, rate, work))
  const units = unitsOf(rate, work)
  const parts = units ? [part(rate, units), ...added.map((fee) => part(fee, feeUnits(fee, work)))] : []
  return {
    residency: rate.residency,
    mode: rate.mode,
    currency: rate.currency,
    academicYear: rate.academicYear,
    academicYearFrom: rate.academicYearFrom,
    rate,
    parts,
    total: units ? sum(parts) : null,
    missing: units ? null : missingOf(rate),
    notCounted: [...others, ...applicable.filter((fee) => !units || !added.includes(fee))],
  }
}

function part(rate: Rate, units: Range): Part {
  const high = units.high === null ? null : multiply(rate.amount, units.high)
  return { rate, units, total: { low: multiply(rate.amount, units.low), high } }
}

/** Whole cents, half a cent up. Credits have two decimals at most, so hundredths of them are whole numbers. */
function multiply(amount: number, units: number): number {
  return Math.round((amount * Math.round(units * 100)) / 100)
}

function sum(parts: Part[]): Range {
  const highs = parts.map((each) => each.total.high)
  return {
    low: parts.reduce((total, each) => total + each.total.low, 0),
    high: highs.includes(null) ? null : highs.reduce<number>((total, high) => total + Number(high), 0),
  }
}
