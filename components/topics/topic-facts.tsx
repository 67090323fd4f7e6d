import { priceRangeOf } from '@/components/topics/topic-index'
import { counted } from '@/lib/format'
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
        <b>{fullyOnline}</b> stated to be fully online
      </span>
      {priced > 0 && (
        <span>
          <b>{priceRangeOf(topic)}</b> in all, known of {counted(priced, 'program')}
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
