import { formula, MISSING, rateLabel } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import { type PriceLine, priceRange } from '@/lib/money/price'
import { isOldYear } from '@/lib/programs/freshness'
import { residencies, tuitionModes } from '@/lib/programs/schema'

/** The whole price with its formula and year, or what is missing for one: the margin of a card. */
export function Price({ lines }: { lines: PriceLine[] }) {
  const range = priceRange(lines)
  if (!range) return <PriceUnknown line={lines[0]} />
  const cheapest = lines.find((line) => line.total?.low === range.low && line.currency === range.currency)
  return (
    <div className="price">
      <b>{formatRange(range.low, range.high, range.currency)}</b>
      {cheapest && <small>{formula(cheapest)}</small>}
      {cheapest && <small>{forWhom(cheapest)}</small>}
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
