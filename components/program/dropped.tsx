import { Notice } from '@/components/ui/notice'
import { counted } from '@/lib/format'
import type { Dropped } from '@/lib/programs/dropped'

const MOST_SHOWN = 10

/** What an address named that is not shown, and why. */
export function DroppedPrograms({ title, dropped }: { title: string; dropped: Dropped[] }) {
  if (dropped.length === 0) return null
  return (
    <Notice tone="age" title={title}>
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
