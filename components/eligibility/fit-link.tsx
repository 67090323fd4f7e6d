import type { Holdings } from '@/lib/eligibility/holdings'
import { answerInFull, verdictOf } from '@/lib/eligibility/verdict'
import type { ProgramPage } from '@/lib/programs/queries'

/** Whether the reader gets in, in a few words that lead to the reasons. */
export function FitLink({ program, holdings }: { program: ProgramPage; holdings: Holdings }) {
  const { answer } = verdictOf(program, holdings)
  return (
    <small className="fit-link" data-answer={answer}>
      <a href="#fit">{answerInFull(answer)}</a>
    </small>
  )
}
