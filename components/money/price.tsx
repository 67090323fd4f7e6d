import { PriceOrigin } from '@/components/money/price-origin'
import { caveats, MISSING, rateLabel, terms } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import type { PriceSource } from '@/lib/money/origin'
import { cheapestLine, type PriceLine } from '@/lib/money/price'
import { isOldYear } from '@/lib/programs/freshness'
import { residencies, tuitionModes } from '@/lib/programs/schema'

/** The least that it costs in all, for whom and by which sum, or what is missing for one: the margin of a card. */
export function Price({ lines, hasFees, sources }: { lines: PriceLine[]; hasFees: boolean; sources: PriceSource[] }) {
  const cheapest = cheapestLine(lines)
  if (!cheapest?.total) return <PriceUnknown line={lines[0]} hasFees={hasFees} sources={sources} />
  const { low, high } = cheapest.total
  const dearest = dearestLine(lines, cheapest)
  return (
    <div className="price">
      <b>{formatRange(low, high, cheapest.currency)}</b>
      <small>{terms(cheapest) ?? 'stated as a total'}</small>
      <small>
        {[forWhom(cheapest), ...caveats(cheapest)].join('; ')} <PriceOrigin line={cheapest} sources={sources} />
      </small>
      {dearest?.total && (
        <small>
          {differenceOf(dearest, cheapest)}: {formatRange(dearest.total.low, dearest.total.high, dearest.currency)}
        </small>
      )}
    </div>
  )
}

/** The line of those in the same currency that costs most, where it costs more than the one that is shown. */
function dearestLine(lines: PriceLine[], shown: PriceLine): PriceLine | undefined {
  const lowOf = ({ total }: PriceLine) => total?.low ?? 0
  const [dearest] = lines
    .filter(({ currency }) => currency === shown.currency)
    .toSorted((one, other) => lowOf(other) - lowOf(one))
  return dearest && lowOf(dearest) > lowOf(shown) ? dearest : undefined
}

/** For whom another price is, beside the one that is shown: "Out of state or province, in person". */
function differenceOf(other: PriceLine, shown: PriceLine): string {
  const words = [
    other.residency !== shown.residency && residencies[other.residency],
    other.mode !== shown.mode && other.mode !== 'any' && tuitionModes[other.mode],
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : 'By another price that is stated'
}

/** "In state or province, online, 2024-2025". */
export function forWhom({ residency, mode, academicYear }: PriceLine): string {
  const words = [residencies[residency], mode !== 'any' && tuitionModes[mode], academicYear ?? 'year not stated']
  return words.filter(Boolean).join(', ')
}

/** The year of a price that is too old to count on, where all prices are, as the page words it. */
export function oldPriceYear(lines: PriceLine[]): string | null {
  return lines.every(isOldPrice) ? (lines[0]?.academicYear ?? null) : null
}

/** Whether the academic year of a price ended too long ago to count on it. */
export function isOldPrice({ academicYearFrom }: PriceLine): boolean {
  return academicYearFrom !== null && isOldYear(academicYearFrom + 1)
}

function PriceUnknown(props: { line: PriceLine | undefined; hasFees: boolean; sources: PriceSource[] }) {
  const { line, hasFees, sources } = props
  return (
    <div className="price">
      <span className="unknown">{line || hasFees ? 'Whole price not known' : 'Price not stated'}</span>
      {!line && hasFees && <small>only fees are stated</small>}
      {line?.missing && (
        <small>
          {rateLabel(line.rate)}; {MISSING[line.missing]} <PriceOrigin line={line} sources={sources} />
        </small>
      )}
    </div>
  )
}
