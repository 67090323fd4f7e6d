'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { lostPasswordAction } from '../actions'

export function LostPasswordForm() {
  const [state, action] = useActionState(lostPasswordAction, null)
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} />
      <Field name="email" label="Your e-mail address" type="email" autoComplete="username" required />
      <Button>Send me a link</Button>
    </form>
  )
}
