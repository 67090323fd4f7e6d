import { Asides } from '@/components/eligibility/asides'
import { SourceRef } from '@/components/ui/source-ref'
import type { Holdings } from '@/lib/eligibility/holdings'
import { programKeyOf, type Reason } from '@/lib/eligibility/rules'
import { answerInFull, verdictOf } from '@/lib/eligibility/verdict'
import { type Evidence, fieldLabels } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

type Props = { program: ProgramPage; evidence: Evidence; holdings: Holdings | null }

const standings = { met: 'Met', 'not met': 'Not met', ask: 'To ask' }

/** Whether the reader gets in, rule by rule, each with its field and its sources; before they told anything, a quiet link. */
export function ProgramFit({ program, evidence, holdings }: Props) {
  const form = `/fit?back=${encodeURIComponent(programPath(program))}`
  if (!holdings) {
    return (
      <p className="small mt-4 print:hidden">
        <a href={form} rel="nofollow">
          Do I get in?
        </a>{' '}
        <span className="soft">Say once what you hold, and every program answers. It stays in your browser.</span>
      </p>
    )
  }
  const { answer, reasons } = verdictOf(program, holdings)
  return (
    <section className="fit" id="fit" aria-labelledby="fit-title">
      <h3 id="fit-title">Do you get in?</h3>
      <p className="fit-answer" data-answer={answer}>
        <b>{answerInFull(answer)}</b>.
      </p>
      <ul className="fit-reasons">
        {reasons.map((reason) => (
          <li key={reason.words}>
            <b>{standings[reason.standing]}:</b> {reason.words}{' '}
            <Grounds reason={reason} program={program} evidence={evidence} />
          </li>
        ))}
      </ul>
      <Asides program={program} holdings={holdings} />
      <p className="small print:hidden">
        <a href={form}>What you told, and how to change it</a>
      </p>
    </section>
  )
}

/** The fields that a reason rests on, each with its sources; or that no page states it. */
function Grounds({ reason, program, evidence }: { reason: Reason; program: ProgramPage; evidence: Evidence }) {
  return (
    <span className="soft small">
      (
      {reason.fields.map((field, index) => {
        const isStated = program[programKeyOf[field]] !== null
        const numbers = isStated ? evidence(field) : []
        return (
          <span key={field}>
            {index > 0 && '; '}
            {fieldLabels[field]}
            {!isStated && (
              <>
                : <a href="#sources">not stated</a>
              </>
            )}
            {numbers.length > 0 && <SourceRef numbers={numbers} />}
          </span>
        )
      })}
      )
    </span>
  )
}
