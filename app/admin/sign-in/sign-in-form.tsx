'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { signInAction } from './actions'

export function SignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(signInAction, null)
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} />
      <input type="hidden" name="next" value={next} />
      <Field
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        required
        defaultValue={state?.email}
      />
      <Field name="password" label="Password" type="password" autoComplete="current-password" required />
      <Button>Sign in</Button>
    </form>
  )
}
