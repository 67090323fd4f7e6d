import { Flag } from '@/components/ui/flag'
import { type Deadline, standingOf } from '@/lib/programs/deadline'

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
      {standing === 'yearless' && <small className="soft"> (no year stated)</small>}
    </>
  )
}

/** "Fall" of a record that names a term, and else that it is for any. */
export function termLabel({ term }: Deadline): string {
  return term === 'Any' ? 'Any term' : term
}
