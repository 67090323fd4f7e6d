import { formatCount } from '@/lib/format'
import { formatRange } from '@/lib/money/money'
import type { Overview } from '@/lib/overview/queries'

/** The directory in figures, each a way in; what most cards would repeat is said here once. */
export function Figures({ overview }: { overview: Overview }) {
  return (
    <div>
      <FigureLine overview={overview} />
      <p className="text small soft mt-3">{howSure(overview)}</p>
    </div>
  )
}

function howSure({ programs, checked }: Overview): string {
  const confirmed = '“Not confirmed”: only old, archived or second-hand pages name the program.'
  if (checked === 0) return `${confirmed} No program has been checked by an editor since it was read.`
  return `${confirmed} An editor has checked ${formatCount(checked)} of ${formatCount(programs)} since they were read.`
}

function FigureLine({ overview }: { overview: Overview }) {
  const { institutions, fullyOnline, priced, priceLow, priceHigh, sources } = overview
  return (
    <p className="figures">
      <ByStatus overview={overview} />
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
            <b>{formatRange(priceLow, priceHigh, 'USD')}</b> in all, where a whole price in US dollars is known (
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

const statuses = [
  { key: 'offered', status: 'active', words: 'offered' },
  { key: 'unconfirmed', status: 'unknown', words: 'not confirmed' },
  { key: 'discontinued', status: 'discontinued', words: 'discontinued' },
] as const

function ByStatus({ overview }: { overview: Overview }) {
  return statuses.map(({ key, status, words }) => (
    <span key={key}>
      <a href={`/programs?status=${status}`}>
        <b>{formatCount(overview[key])}</b> {words}
      </a>
    </span>
  ))
}
