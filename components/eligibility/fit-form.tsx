import { FitField } from '@/components/eligibility/fit-field'
import { questionNames } from '@/components/eligibility/questions'
import { Button } from '@/components/ui/button'
import type { Typed, Wrong } from '@/lib/eligibility/answers'

type Props = { typed: Typed; wrong: Wrong; back: string | null }

/** The short form: every answer may be left out. */
export function FitForm({ typed, wrong, back }: Props) {
  return (
    <form className="fit-form" method="post" action="/fit/answers" aria-label="What you hold" autoComplete="off">
      {back && <input type="hidden" name="back" value={back} />}
      {questionNames.map((name) => (
        <FitField key={name} name={name} value={typed[name] ?? ''} wrong={wrong[name]} />
      ))}
      <p className="actions">
        <Button>Keep these answers</Button>
      </p>
    </form>
  )
}
