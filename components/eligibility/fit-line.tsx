import type { Holdings } from '@/lib/eligibility/holdings'
import { priceForResident } from '@/lib/eligibility/residency'
import { answerLabels, decisiveWords, verdictOf } from '@/lib/eligibility/verdict'
import type { ProgramCard } from '@/lib/programs/card'

/** Of words that are not judged, a card quotes no more. */
const MOST_QUOTED = 70

/** On a card: whether the reader gets in and why, and what they pay where that rests on where they live. */
export function FitLine({ program, holdings }: { program: ProgramCard; holdings: Holdings }) {
  const verdict = verdictOf(program, holdings)
  const price = priceForResident(program, holdings.region)
  const beside = verdict.answer === 'meets' && program.prerequisites
  return (
    <>
      <p className="fit-line" data-answer={verdict.answer}>
        <b>{answerLabels[verdict.answer]}:</b> {decisiveWords(verdict)}
        {beside && <>; beside: {shortened(beside)}</>}
      </p>
      {price && <p className="fit-line">{price}</p>}
    </>
  )
}

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= MOST_QUOTED) return text
  return `${text.slice(0, MOST_QUOTED).replace(/[\s,;.]*\s\S*$/, '')} …`
}
