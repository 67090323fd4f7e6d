import { MISSING, rateLabel, terms } from '@/lib/money/formula'
import { formatMoney, formatRange } from '@/lib/money/money'
import { cheapestLine, type PriceLine, priceRange } from '@/lib/money/price'
import { isOldYear } from '@/lib/programs/freshness'
import { residencies, tuitionModes } from '@/lib/programs/schema'

/** The least that it costs in all, for whom and by which sum, or what is missing for one: the margin of a card. */
export function Price({ lines }: { lines: PriceLine[] }) {
  const cheapest = cheapestLine(lines)
  if (!cheapest?.total) return <PriceUnknown line={lines[0]} />
  const { low, high } = cheapest.total
  const most = priceRange(lines)?.high
  return (
    <div className="price">
      <b>{formatRange(low, high, cheapest.currency)}</b>
      <small>{terms(cheapest) ?? 'stated as a total'}</small>
      <small>{forWhom(cheapest)}</small>
      {high !== null && most && most > high && (
        <small>Others up to {formatMoney({ amount: most, currency: cheapest.currency })}</small>
      )}
    </div>
  )
}

/** "In state or province, online, 2024-2025". */
export function forWhom({ residency, mode, academicYear }: PriceLine): string {
  const words = [residencies[residency], mode !== 'any' && tuitionModes[mode], academicYear ?? 'year not stated']
  return words.filter(Boolean).join(', ')
}

/** The year of a price that is too old to count on, as the page words it. */
export function oldPriceYear(lines: PriceLine[]): string | null {
  const old = lines.filter((line) => line.academicYearFrom !== null && isOldYear(line.academicYearFrom + 1))
  return old.length > 0 && old.length === lines.length ? (old[0]?.academicYear ?? null) : null
}

function PriceUnknown({ line }: { line: PriceLine | undefined }) {
  return (
    <div className="price">
      <span className="unknown">{line ? 'Whole price not known' : 'Price not stated'}</span>
      {line?.missing && (
        <small>
          {rateLabel(line.rate)}; {MISSING[line.missing]}
        </small>
      )}
    </div>
  )
}
