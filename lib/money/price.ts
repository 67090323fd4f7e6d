import type { FeeBasis, Residency, TuitionBasis, TuitionMode } from '@/generated/prisma/enums'

/** A price that a page states; `amount` in minor units of `currency`. */
export type Rate = {
  basis: TuitionBasis
  amount: number
  currency: string
  residency: Residency
  mode: TuitionMode
  feeBasis: FeeBasis | null
  academicYear: string | null
  academicYearFrom: number | null
  note: string | null
}

/** How much of a program is charged for; null: no page says. */
export type Work = { creditsMin: number | null; creditsMax: number | null; coursesRequired: number | null }

/** Minor units; `high` null: the page gives a least ("at least 12 credits") and no most. */
export type Range = { low: number; high: number | null }

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

export type Missing = 'credits' | 'courses' | 'terms'

const ONE: Range = { low: 1, high: 1 }
const PREFERENCE: TuitionBasis[] = ['program_total', 'per_credit', 'per_course', 'per_term']

/**
 * The prices of a program, one or more for each residency, mode and currency that its pages name: a program total if
 * there is one; else per credit × credits; else per course × courses; plus the mandatory fees of the same year.
 * Fees a term and deposits are never added, nor are amounts of different years or currencies.
 * `program_price` in prisma/migrations is the same rule in SQL.
 */
export function priceLines(rates: Rate[], work: Work): PriceLine[] {
  const tuition = rates.filter((rate) => rate.basis !== 'fee')
  const fees = rates.filter((rate) => rate.basis === 'fee')
  return groups(tuition).flatMap((group) => {
    const computable = group.filter((rate) => unitsOf(rate, work))
    const best = preferred(computable.length > 0 ? computable : group)
    const others = group.filter((rate) => !best.includes(rate))
    return best.map((rate) => priceLine(rate, others, fees, work))
  })
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

/** Those that come first by basis, then by year: several when a page states alternatives, such as for members. */
function preferred(rates: Rate[]): Rate[] {
  const rank = (rate: Rate) => PREFERENCE.indexOf(rate.basis)
  const year = (rate: Rate) => rate.academicYearFrom ?? Number.NEGATIVE_INFINITY
  const [first] = rates.toSorted((a, b) => rank(a) - rank(b) || (year(a) === year(b) ? 0 : year(b) - year(a)))
  return rates.filter((rate) => first && rank(rate) === rank(first) && year(rate) === year(first))
}

function unitsOf({ basis }: Rate, work: Work): Range | null {
  if (basis === 'program_total') return ONE
  if (basis === 'per_credit' && work.creditsMin !== null) return { low: work.creditsMin, high: work.creditsMax }
  if (basis === 'per_course' && work.coursesRequired !== null) return courses(work)
  return null
}

function missingOf({ basis }: Rate): Missing {
  if (basis === 'per_credit') return 'credits'
  return basis === 'per_course' ? 'courses' : 'terms'
}

/** A fee for online students is not part of a price that holds for any mode, but the other way round it is. */
function applies(fee: Rate, rate: Rate): boolean {
  return (
    (fee.residency === 'any' || rate.residency === 'any' || fee.residency === rate.residency) &&
    (fee.mode === 'any' || rate.mode === 'any' || fee.mode === rate.mode)
  )
}

function isCounted(fee: Rate, rate: Rate, work: Work): boolean {
  const reaches = ['any', rate.residency].includes(fee.residency) && ['any', rate.mode].includes(fee.mode)
  if (!reaches || fee.academicYear !== rate.academicYear) return false
  if (fee.feeBasis === 'once') return true
  if (fee.feeBasis === 'per_credit') return rate.basis === 'per_credit'
  return fee.feeBasis === 'per_course' && rate.basis !== 'program_total' && work.coursesRequired !== null
}

function feeUnits({ feeBasis }: Rate, work: Work): Range {
  if (feeBasis === 'per_credit') return { low: work.creditsMin ?? 0, high: work.creditsMax }
  return feeBasis === 'per_course' ? courses(work) : ONE
}

function courses({ coursesRequired }: Work): Range {
  return { low: coursesRequired ?? 0, high: coursesRequired }
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
