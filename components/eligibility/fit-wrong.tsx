import { questionNames, questions } from '@/components/eligibility/questions'
import { Notice } from '@/components/ui/notice'
import type { Wrong } from '@/lib/eligibility/answers'

/** Before the form: which answers were not understood, each a link to its field. */
export function FitWrong({ wrong }: { wrong: Wrong }) {
  const names = questionNames.filter((name) => wrong[name])
  if (names.length === 0) return null
  return (
    <Notice tone="warning" title="Nothing was kept or changed yet" id="wrong">
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{questions[name].label}</a>: {wrong[name]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
