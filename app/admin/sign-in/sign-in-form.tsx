'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { signInAction } from './actions'

export function SignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(signInAction, null)
  return (
    <form action={action} className="desk-form">
      {state && <p role="alert">{state.problem}</p>}
      <input type="hidden" name="next" value={next} />
      <label>
        E-mail address
        <input type="email" name="email" autoComplete="username" required defaultValue={state?.email} />
      </label>
      <label>
        Password
        <input type="password" name="password" autoComplete="current-password" required />
      </label>
      <Button>Sign in</Button>
    </form>
  )
}
