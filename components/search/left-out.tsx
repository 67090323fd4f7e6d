import { countPrograms } from '@/components/search/count'
import { capitalised, formatCount } from '@/lib/format'
import { change, programsHref, written } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import type { Count, Facets, LeftOut } from '@/lib/search/schema'
import { unstatedWords, withUnstated } from '@/lib/search/words'

/** What the list does not show although no page rules it out, why, and the way to it. */
export function LeftOutNote(props: { filters: Filters; leftOut: LeftOut; facets: Facets }) {
  const { filters, leftOut, facets } = props
  const { total, apart } = leftOut
  const discontinued = hiddenByDefault(filters, facets)
  return (
    <>
      {total.count > 0 && (
        <p className="left-out">
          {unstatedSentence(leftOut)}{' '}
          <a href={programsHref(withUnstated(filters))}>{total.count === 1 ? 'Show it too' : 'Show them too'}</a>
        </p>
      )}
      {apart.count > 0 && (
        <p className="left-out">
          {capitalised(countPrograms(apart))} with a price in another currency cannot be compared and{' '}
          {apart.count === 1 ? 'is' : 'are'} left out.
        </p>
      )}
      {discontinued && (
        <p className="left-out">
          {countPrograms(discontinued, 'discontinued')} {discontinued.count === 1 ? 'is' : 'are'} not shown.{' '}
          <a href={programsHref(change(filters, { status: ['active', 'discontinued', 'unknown'] }))}>
            {discontinued.count === 1 ? 'Show it too' : 'Show them too'}
          </a>
        </p>
      )}
    </>
  )
}

/** One clause where there is one reason; else the number of each, and of those that lack more. */
function unstatedSentence({ total, reasons }: LeftOut): string {
  const [only] = reasons
  const several = total.count - reasons.reduce((sum, { count }) => sum + count, 0)
  const start = capitalised(countPrograms(total, 'more'))
  if (only && reasons.length === 1 && several === 0) {
    return `${start} ${unstatedWords(only.name, total.count)} and ${total.count === 1 ? 'is' : 'are'} left out.`
  }
  const parts = reasons.map(({ name, count }) => `${formatCount(count)} ${unstatedWords(name, count)}`)
  // Past what is counted, the parts are those of a sample, and no sum.
  if (several > 0 && !total.more) {
    parts.push(`${formatCount(several)} ${several === 1 ? 'lacks' : 'lack'} more than one of these facts`)
  }
  return `${start} left out for want of a fact${total.more ? '' : `: ${parts.join('; ')}`}.`
}

/** The discontinued programs, where only the default keeps them out. */
function hiddenByDefault(filters: Filters, { status }: Facets): Count | undefined {
  if (written(filters, 'status').length > 0) return undefined
  const count = status.find(({ value }) => value === 'discontinued')?.count
  return count && count.count > 0 ? count : undefined
}
