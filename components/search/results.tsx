import { Chip, Chips } from '@/components/ui/chip'
import { Notice } from '@/components/ui/notice'
import { counted, formatCount } from '@/lib/format'
import { change, isNarrowed, programsHref } from '@/lib/search/filters'
import type { Dropped } from '@/lib/search/kinds'
import type { Filters, ParameterName } from '@/lib/search/parameters'
import { type LeftOut, sorts, type Vocabulary } from '@/lib/search/schema'
import { chipsOf, parameterWords, unstatedWords, withUnstated } from '@/lib/search/words'

const MOST_SHOWN = 10

/** What the address asked for that could not be done, and why. */
export function DroppedValues(props: {
  dropped: (Dropped & { parameter: ParameterName })[]
  askedPage: number
  page: number
}) {
  const { dropped, askedPage, page } = props
  if (dropped.length === 0 && askedPage === page) return null
  return (
    <Notice tone="age" title="Not everything in this address was understood">
      <ul>
        {dropped.slice(0, MOST_SHOWN).map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>
            “{value}” was left out of {parameterWords[parameter]} (<code>{parameter}</code>): {reason}.
          </li>
        ))}
        {dropped.length > MOST_SHOWN && (
          <li>{counted(dropped.length - MOST_SHOWN, 'more value')} left out likewise.</li>
        )}
        {askedPage !== page && (
          <li>
            There is no page {askedPage}: this is the last one, page {page}.
          </li>
        )}
      </ul>
    </Notice>
  )
}

/** How many programs are left out only because a fact is not stated, why, and the way to them. */
export function LeftOutNote({ filters, leftOut }: { filters: Filters; leftOut: LeftOut }) {
  const { reasons, apart } = leftOut
  const total = leftOut.total.count
  if (total + apart === 0) return null
  const several = total - reasons.reduce((sum, { count }) => sum + count, 0)
  const words = [
    ...reasons.map(({ name, count }) => `${formatCount(count)} ${unstatedWords[name]}`),
    several > 0 && `${formatCount(several)} lack more than one of these facts`,
  ].filter(Boolean)
  return (
    <p className="left-out">
      {total > 0 && (
        <>
          {counted(total, 'more program')} left out for want of a fact: {words.join('; ')}.{' '}
          <a href={programsHref(withUnstated(filters))}>Show them too</a>{' '}
        </>
      )}
      {apart > 0 &&
        `${counted(apart, 'program')} with a price in another currency cannot be compared and are left out.`}
    </p>
  )
}

/** What a price in a list is, where the list is narrowed or ordered by it. */
export function PriceNote({ filters }: { filters: Filters }) {
  if (filters.max_cost === null && filters.sort !== 'cost') return null
  return (
    <p className="left-out">
      A price here is the lowest that a program's pages state, often for residents, and of the year that its card names.
      {filters.sort === 'cost' && ' Other currencies come after, and unknown prices last.'}
    </p>
  )
}

/** The filters that are set: each chip takes itself away. */
export function ActiveFilters({ filters, vocabulary }: { filters: Filters; vocabulary: Vocabulary }) {
  if (!isNarrowed(filters)) return null
  return (
    <Chips aria-label="Active filters">
      {chipsOf(filters, vocabulary).map((chip) => (
        <Chip key={chip.key} removes href={programsHref(chip.filters)}>
          {chip.label}
        </Chip>
      ))}
      <li>
        <a className="chip" href="/programs">
          Clear all
        </a>
      </li>
    </Chips>
  )
}

export function Order({ filters }: { filters: Filters }) {
  return (
    <nav aria-label="Order of results">
      <ul className="order">
        {Object.entries(sorts).map(([sort, label]) => (
          <li key={sort}>
            <a href={programsHref(change(filters, { sort }))} aria-current={sort === filters.sort ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function NothingFound() {
  return (
    <Notice title="No program fits all of this">
      <p>
        Take a filter away above, or start from <a href="/topics">the topics</a>,{' '}
        <a href="/institutions">the institutions</a> or <a href="/programs">all programs</a>.
      </p>
    </Notice>
  )
}
