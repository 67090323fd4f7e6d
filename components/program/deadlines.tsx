import { Flag } from '@/components/ui/flag'
import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import { LookedOn } from './cost'

/** When to apply and when it starts, as the school words it. */
export function Deadlines({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  const { deadlines, startTerms } = program
  const isStated = deadlines.length + startTerms.length > 0
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Section
      id="deadlines"
      title="Deadlines and starts"
      refs={isStated ? evidence('application_deadlines', 'start_terms') : []}
    >
      {deadlines.length > 0 ? (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Start</th>
              <th scope="col">Apply by</th>
            </tr>
          </thead>
          <tbody>
            {deadlines.map(({ term, dateText, date }) => (
              <tr key={term + dateText}>
                <th scope="row">{term === 'Any' ? 'Any term' : term}</th>
                <td>
                  {dateText} {date !== null && date < today && <Flag tone="age">Past</Flag>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>
          <Unknown>No deadline is stated.</Unknown> <LookedOn sources={program.sources.length} />
        </p>
      )}
      <p>
        {startTerms.length > 0 ? (
          `Starts in: ${startTerms.join(', ')}.`
        ) : (
          <Unknown>When it starts is not stated.</Unknown>
        )}
      </p>
    </Section>
  )
}
