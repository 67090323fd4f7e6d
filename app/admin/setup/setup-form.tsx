'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { NewPasswordField } from '@/components/desk/new-password-field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { setupAction } from './actions'

const labels = { name: 'Your name', email: 'E-mail address', password: 'Password' }

export function SetupForm({ token, email, least }: { token: string; email: string | null; least: number }) {
  const [state, action] = useActionState(setupAction, null)
  const problems = state?.problems
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={problems} labels={labels} />
      <input type="hidden" name="token" value={token} />
      <Field
        name="name"
        label={labels.name}
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={state?.name}
        problem={problems?.name}
      />
      <Field
        name="email"
        label={labels.email}
        type="email"
        autoComplete="username"
        required
        readOnly={email !== null}
        defaultValue={email ?? state?.email}
        problem={problems?.email}
      />
      <NewPasswordField problem={problems?.password} least={least} />
      <Button>Become the owner</Button>
    </form>
  )
}
