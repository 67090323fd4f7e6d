'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { NewPasswordField } from '@/components/desk/new-password-field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { changePasswordAction } from './actions'

const labels = { current: 'Your password now', password: 'New password' }

export function PasswordForm({ email, least }: { email: string; least: number }) {
  const [state, action] = useActionState(changePasswordAction, null)
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} labels={labels} />
      <Field
        name="current"
        label={labels.current}
        type="password"
        autoComplete="current-password"
        required
        problem={state?.problems.current}
      />
      <NewPasswordField label={labels.password} email={email} problem={state?.problems.password} least={least} />
      <p className="small soft">All your sessions end, and one begins in this browser.</p>
      <Button variant="quiet">Change the password</Button>
    </form>
  )
}
