'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { codeAction } from '../actions'

export function CodeForm({ next }: { next: string }) {
  const [state, action] = useActionState(codeAction, null)
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} labels={{ code: 'Code' }} />
      <input type="hidden" name="next" value={next} />
      <Field
        name="code"
        label="Code"
        hint="The six digits that the app shows now, or one of your recovery codes."
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        required
        problem={state?.problems.code}
      />
      <Button>Sign in</Button>
    </form>
  )
}
