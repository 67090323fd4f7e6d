import { knownOf, priceRangeOf } from '@/components/topics/topic-index'
import type { TopicSummary } from '@/lib/topics/queries'

/** A topic in figures, each with how many programs it rests on. */
export function TopicFacts({ topic }: { topic: TopicSummary }) {
  const { programs, fullyOnline, priced, creditsLow, creditsHigh } = topic
  return (
    <p className="figures">
      <span>
        <b>{programs}</b> {programs === 1 ? 'program' : 'programs'}
      </span>
      <span>
        {fullyOnline > 0 ? (
          <a href={`/programs?topic=${topic.slug}&online=1`}>
            <b>{fullyOnline}</b> stated to be fully online
          </a>
        ) : (
          'None stated to be fully online'
        )}
      </span>
      {priced > 0 && (
        <span>
          <b>{priceRangeOf(topic)}</b> in all, {knownOf(topic)}
        </span>
      )}
      {creditsLow !== null && (
        <span>
          <b>{creditsLow === creditsHigh ? creditsLow : `${creditsLow}–${creditsHigh}`}</b> credits where stated
        </span>
      )}
    </p>
  )
}
