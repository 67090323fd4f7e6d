import { DeadlineWords } from '@/components/program/deadline-words'
import { Unknown } from '@/components/ui/unknown'
import { termLabel } from '@/lib/programs/deadline'
import type { ListedProgram } from '@/lib/shortlist/queries'

/** When to apply, on a line. */
export function ListedDeadlines({ program, today }: { program: ListedProgram; today: string }) {
  const { deadlines } = program
  return (
    <div className="listed-deadlines">
      <span className="label">Apply by</span>{' '}
      {deadlines.length === 0 ? (
        <Unknown>not stated</Unknown>
      ) : (
        <ul>
          {deadlines.map((deadline) => (
            <li key={deadline.term + deadline.dateText}>
              {termLabel(deadline)}: <DeadlineWords deadline={deadline} today={today} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
