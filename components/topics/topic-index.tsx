import { formatRange } from '@/lib/money/money'
import type { TopicSummary } from '@/lib/topics/queries'

/** Topics with their number of programs and the range of the whole prices that are known. */
export function TopicIndex({ topics }: { topics: TopicSummary[] }) {
  return (
    <ul className="index">
      {topics.map((topic) => (
        <li key={topic.slug}>
          <span>
            <a href={`/topics/${topic.slug}`}>{topic.label}</a> <span className="count">{topic.programs}</span>
          </span>
          <span className="range">
            {priceRangeOf(topic)}
            {topic.priced > 0 && <small>{knownOf(topic)}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** "$6,480–$16,650", or that no whole price is known. */
export function priceRangeOf({ priceLow, priceHigh, currency }: TopicSummary): string {
  return priceLow === null || currency === null ? 'price not known' : formatRange(priceLow, priceHigh, currency)
}

/** "known of 1 of 8": of how many programs the range is, for it is not the price of all. */
export function knownOf({ priced, programs }: TopicSummary): string {
  return `known of ${priced} of ${programs}`
}
