import { Flag } from '@/components/ui/flag'
import type { ProgramCard } from '@/lib/programs/card'

/** Whether it ended, or nobody confirms it; nothing of a program that is offered. */
export function Status({ status }: { status: ProgramCard['offeringStatus'] }) {
  if (status === 'active') return null
  return (
    <p>
      {status === 'discontinued' ? (
        <Flag tone="warning">Discontinued</Flag>
      ) : (
        <Flag tone="age">Not confirmed: only old or second-hand pages</Flag>
      )}
    </p>
  )
}
