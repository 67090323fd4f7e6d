'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import type { OwnSession } from '@/lib/account/admin'
import { formatMoment } from '@/lib/format'
import { endSessionsAction } from './actions'

export function EndSessionsForm({ sessions }: { sessions: OwnSession[] }) {
  const [state, action] = useActionState(endSessionsAction, null)
  const which = state?.which ?? 'others'
  return (
    <form action={action} className="desk-form">
      <ProblemSummary problems={state?.problems} labels={{ confirm: 'Your password' }} />
      <fieldset className="choices">
        <legend>Which to end</legend>
        {sessions.map(({ id, device, address, since, seen, isThis }) => (
          <label key={id}>
            <input type="radio" name="which" value={id} defaultChecked={which === String(id)} />
            <span>
              <b>{device}</b>
              {isThis && ' (this one)'}
              <small>
                {address && `${address}, `}since {formatMoment(since)}, last used {formatMoment(seen)}
              </small>
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name="which" value="others" defaultChecked={which === 'others'} />
          <span>All but this one</span>
        </label>
        <label>
          <input type="radio" name="which" value="all" defaultChecked={which === 'all'} />
          <span>All of them: sign out everywhere</span>
        </label>
      </fieldset>
      <Field
        name="confirm"
        label="Your password"
        type="password"
        autoComplete="current-password"
        required
        problem={state?.problems.confirm}
      />
      <Button variant="quiet">End them</Button>
    </form>
  )
}
