import type { Holdings } from '@/lib/eligibility/holdings'
import { answerLabels, verdictOf } from '@/lib/eligibility/verdict'
import type { EntryFacts } from '@/lib/programs/entry'

/** Whether the reader gets in, in a few words that lead to the reasons. */
export function FitLink({ program, holdings }: { program: EntryFacts; holdings: Holdings }) {
  const { answer } = verdictOf(program, holdings)
  return (
    <small className="fit-link" data-answer={answer}>
      <a href="#fit">{answer === 'fails' ? 'You do not meet what they state' : answerLabels[answer]}</a>
    </small>
  )
}
