'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { HeldFormField } from '@/components/desk/held-form-field'
import { LinkToCopy } from '@/components/desk/link-to-copy'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { inviteAction } from './actions'

export function InviteForm({ seal, typed }: { seal: string; typed: { email: string; role: string } }) {
  const [state, action] = useActionState(inviteAction, null)
  const role = state?.role ?? typed.role
  return (
    <>
      {state?.link && <LinkToCopy link={state.link} what="The invitation" />}
      <form action={action} className="desk-form">
        <ProblemSummary problems={state?.problems} labels={{ email: 'E-mail address' }} />
        <HeldFormField seal={seal} />
        <Field
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="off"
          required
          defaultValue={state?.email ?? typed.email}
          problem={state?.problems?.email}
        />
        <fieldset className="choices">
          <legend>As</legend>
          <label>
            <input type="radio" name="role" value="editor" defaultChecked={role !== 'owner'} />
            <span>Editor: everything but people</span>
          </label>
          <label>
            <input type="radio" name="role" value="owner" defaultChecked={role === 'owner'} />
            <span>Owner: everything</span>
          </label>
        </fieldset>
        <Button>Invite</Button>
      </form>
    </>
  )
}
