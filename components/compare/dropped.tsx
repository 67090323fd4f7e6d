import { Notice } from '@/components/ui/notice'
import type { Dropped } from '@/lib/compare/parse'
import { counted } from '@/lib/format'

const MOST_SHOWN = 10

/** What the address named that is not compared, and why. */
export function DroppedPrograms({ dropped }: { dropped: Dropped[] }) {
  if (dropped.length === 0) return null
  return (
    <Notice tone="age" title="Not everything in this address is compared">
      <ul>
        {dropped.slice(0, MOST_SHOWN).map(({ value, reason }) => (
          <li key={`${value} ${reason}`}>
            “{value}” was left out: {reason}.
          </li>
        ))}
        {dropped.length > MOST_SHOWN && (
          <li>{counted(dropped.length - MOST_SHOWN, 'more value')} left out likewise.</li>
        )}
      </ul>
    </Notice>
  )
}
