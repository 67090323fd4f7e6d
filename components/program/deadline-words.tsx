import { Flag } from '@/components/ui/flag'
import { type Deadline, standingOf, standingWords } from '@/lib/programs/deadline'

/** A deadline as the school words it, and that it is over, or that it names no year. */
export function DeadlineWords({ deadline, today }: { deadline: Deadline; today: string }) {
  const standing = standingOf(deadline, today)
  return (
    <>
      {deadline.dateText}
      {standing === 'past' && (
        <>
          {' '}
          <Flag tone="age">Past</Flag>
        </>
      )}
      {standing === 'yearless' && <small className="soft"> ({standingWords.yearless})</small>}
    </>
  )
}
