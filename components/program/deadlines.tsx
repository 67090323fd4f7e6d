import { DeadlineWords } from '@/components/program/deadline-words'
import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import { termLabel, todayIso } from '@/lib/programs/deadline'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { LookedOn } from './cost'

/** When to apply and when it starts, as the school words it. */
export function Deadlines({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  const { deadlines, startTerms } = program
  const isStated = deadlines.length + startTerms.length > 0
  const today = todayIso()
  const absent = (field: string, what: string) => {
    const said = evidence.absence(field)
    return said && `${what}: ${said.toLowerCase()}.`
  }
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
            {deadlines.map((deadline) => (
              <tr key={deadline.term + deadline.dateText}>
                <th scope="row">{termLabel(deadline)}</th>
                <td>
                  <DeadlineWords deadline={deadline} today={today} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>
          {absent('application_deadlines', 'Deadline') ?? (
            <>
              <Unknown>No deadline is stated.</Unknown> <LookedOn sources={program.sources.length} />
            </>
          )}
        </p>
      )}
      <p>
        {startTerms.length > 0
          ? `Starts in: ${startTerms.join(', ')}.`
          : (absent('start_terms', 'Start') ?? <Unknown>When it starts is not stated.</Unknown>)}
      </p>
      <ToCalendar program={program} today={today} />
    </Section>
  )
}

/** A calendar of the dates that name a day; where all of them have passed, that is said before anybody opens it. */
function ToCalendar({ program, today }: { program: ProgramPage; today: string }) {
  const dates = program.deadlines.flatMap(({ date }) => date ?? [])
  if (dates.length === 0) return null
  return (
    <p className="print:hidden">
      <a href={`${programPath(program)}/deadlines.ics`}>Put the exact dates into a calendar</a> (.ics
      {dates.every((date) => date < today) && ', all of them past'})
    </p>
  )
}
