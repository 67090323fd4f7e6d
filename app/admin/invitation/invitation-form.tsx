'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { NewPasswordField } from '@/components/desk/new-password-field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { invitationAction } from './actions'

const labels = { name: 'Your name', password: 'Password' }

export function InvitationForm({ token, email, least }: { token: string; email: string; least: number }) {
  const [state, action] = useActionState(invitationAction, null)
  const problems = state?.problems
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={problems} labels={labels} />
      <input type="hidden" name="token" value={token} />
      <Field
        name="name"
        label={labels.name}
        hint="Others of the desk see it beside what you change. Readers do not."
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={state?.name}
        problem={problems?.name}
      />
      <NewPasswordField email={email} problem={problems?.password} least={least} />
      <Button>Join</Button>
    </form>
  )
}
