import { Field } from '@/components/desk/field'

type Props = { label?: string; problem?: string; email?: string; least: number }

/** Where somebody chooses a password. Paste and password managers are welcome: `email` tells them whose it is. */
export function NewPasswordField({ label = 'Password', problem, email, least }: Props) {
  return (
    <>
      {email && <input type="hidden" name="username" autoComplete="username" value={email} />}
      <Field
        name="password"
        label={label}
        type="password"
        autoComplete="new-password"
        required
        minLength={least}
        problem={problem}
        hint={`${least} characters or more, of any kind. A few words that have nothing to do with each other do well.`}
      />
    </>
  )
}
