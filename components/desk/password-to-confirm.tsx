import { Field } from '@/components/desk/field'
import { ProblemSummary, type Problems } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'

type Props = {
  state: { problems?: Problems } | null
  action: (form: FormData) => void
  name: string
  button: string
}

/** A form that asks for nothing but the password again. */
export function PasswordToConfirm({ state, action, name, button }: Props) {
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} labels={{ [name]: 'Your password' }} />
      <Field
        name={name}
        label="Your password"
        type="password"
        autoComplete="current-password"
        required
        problem={state?.problems?.[name]}
      />
      <Button variant="quiet">{button}</Button>
    </form>
  )
}
