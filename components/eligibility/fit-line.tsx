import type { Holdings } from '@/lib/eligibility/holdings'
import { priceForResident } from '@/lib/eligibility/residency'
import { answerLabels, decisiveWordsInBrief, verdictOf } from '@/lib/eligibility/verdict'
import type { ProgramCard } from '@/lib/programs/card'

/** On a card: whether the reader gets in and why, and what they pay where that rests on where they live. */
export function FitLine({ program, holdings }: { program: ProgramCard; holdings: Holdings }) {
  const verdict = verdictOf(program, holdings)
  const price = priceForResident(program, holdings.region)
  return (
    <>
      <p className="fit-line" data-answer={verdict.answer}>
        <b>{answerLabels[verdict.answer]}:</b> {decisiveWordsInBrief(verdict)}
      </p>
      {price && <p className="fit-line">{price}</p>}
    </>
  )
}
