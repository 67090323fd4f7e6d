import { formatCount } from '@/lib/format'
import { formatRange } from '@/lib/money/money'
import type { Overview } from '@/lib/overview/queries'

/** The directory in figures, each a way in. */
export function Figures({ overview }: { overview: Overview }) {
  const { institutions, fullyOnline, priced, priceLow, priceHigh, sources } = overview
  return (
    <p className="figures">
      <span>
        <a href="/institutions">
          <b>{formatCount(institutions)}</b> institutions
        </a>
      </span>
      <span>
        <a href="/programs?online=1">
          <b>{formatCount(fullyOnline)}</b> stated to be fully online
        </a>
      </span>
      {priceLow !== null && (
        <span>
          <a href="/programs?sort=cost">
            <b>{formatRange(priceLow, priceHigh, 'USD')}</b> in all, where the whole price is known (
            {formatCount(priced)})
          </a>
        </span>
      )}
      <span>
        <b>{formatCount(sources)}</b> sources
      </span>
    </p>
  )
}
