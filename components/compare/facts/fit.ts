import type { Fact } from '@/components/compare/row'
import type { Holdings } from '@/lib/eligibility/holdings'
import { answerLabels, decisiveWordsInBrief, verdictOf } from '@/lib/eligibility/verdict'

/** Whether the reader gets in, by what they told their own browser; no row where they told nothing. */
export function fitFacts(holdings: Holdings | null): Fact[] {
  if (!holdings) return []
  return [
    {
      name: 'Do I get in?',
      fields: [
        'requires_masters',
        'requires_mlis',
        'open_to_non_matriculated',
        'open_to_current_degree_students',
        'minimum_gpa',
        'prerequisites',
      ],
      say: (program) => {
        const verdict = verdictOf(program, holdings)
        return [{ text: answerLabels[verdict.answer], details: [decisiveWordsInBrief(verdict)] }]
      },
    },
  ]
}
