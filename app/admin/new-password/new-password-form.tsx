'use client'

import { useActionState } from 'react'
import { NewPasswordField } from '@/components/desk/new-password-field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { newPasswordAction } from './actions'

export function NewPasswordForm({ token, email, least }: { token: string; email: string; least: number }) {
  const [state, action] = useActionState(newPasswordAction, null)
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} labels={{ password: 'New password' }} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField label="New password" email={email} problem={state?.problems.password} least={least} />
      <Button>Set the password</Button>
    </form>
  )
}
