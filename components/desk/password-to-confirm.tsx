import { Field } from '@/components/desk/field'
import { ProblemSummary, type Problems } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'

type Props = {
  state: { problems?: Problems } | null
  action: (form: FormData) => void
  name: string
  button: string
  /** Whether a code of the second step is asked for as well. */
  withCode?: true
}

/** A form that asks for nothing but what one signs in with. */
export function PasswordToConfirm({ state, action, name, button, withCode }: Props) {
  const code = `${name}-code`
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} labels={{ [name]: 'Your password', [code]: 'Code' }} />
      <Field
        name={name}
        label="Your password"
        type="password"
        autoComplete="current-password"
        required
        problem={state?.problems?.[name]}
      />
      {withCode && (
        <Field
          name={code}
          label="Code"
          hint="The six digits that the app shows now, or a recovery code."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          required
          problem={state?.problems?.[code]}
        />
      )}
      <Button variant="quiet">{button}</Button>
    </form>
  )
}
