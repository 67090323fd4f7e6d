import { countAtStart, countInShort } from '@/components/search/count'
import type { FitCount } from '@/lib/search/schema'

/** What it means that a program is left in: seldom that its reader gets in, since most state more than rules can hold. */
export function FitKinds({ kinds: { met, inWords } }: { kinds: NonNullable<FitCount['kinds']> }) {
  const ofMet =
    met.count === 0
      ? 'None of them states only what you meet'
      : `Of ${countInShort(met)} of them you meet all that they state`
  return (
    <p className="left-out">
      {ofMet}; the others are to ask.{' '}
      {inWords.count > 0 &&
        `${countAtStart(inWords)} state more in free words, which nobody can judge here: read them on each.`}
    </p>
  )
}
