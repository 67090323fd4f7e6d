'use client'

import { useActionState } from 'react'
import { LinkToCopy } from '@/components/desk/link-to-copy'
import { ProblemSummary } from '@/components/desk/problems'
import { Button } from '@/components/ui/button'
import { formatMoment } from '@/lib/format'
import type { Person } from '@/lib/people/admin'
import { personAction } from './actions'

export function PersonItem({ person }: { person: Person }) {
  const [state, action] = useActionState(personAction, null)
  const { id, name, email, role, hasSecondFactor, removedAt, seen, isYou } = person
  return (
    <li>
      <p>
        <b>{name}</b>
        {isYou && ' (you)'}, {email}
        <small>
          {removedAt
            ? `Removed ${formatMoment(removedAt)}`
            : `${role}; second step ${hasSecondFactor ? 'on' : 'off'}; ${seen ? `last seen ${formatMoment(seen)}` : 'not signed in'}`}
        </small>
      </p>
      <ProblemSummary problems={state?.problems} />
      {state?.link && <LinkToCopy link={state.link} what="The link for a new password" />}
      {!isYou && (
        <details className="disclosure">
          <summary>Change {name}</summary>
          <form action={action} className="actions">
            <input type="hidden" name="id" value={id} />
            {actsFor(person).map(([what, label]) => (
              <Button key={what} variant="quiet" name="do" value={what}>
                {label}
              </Button>
            ))}
          </form>
        </details>
      )}
    </li>
  )
}

/** What an owner can do about somebody else now. */
function actsFor({ role, hasSecondFactor, removedAt }: Person): [string, string][] {
  if (removedAt) return [['restore', 'Bring back']]
  return [
    role === 'owner' ? ['make-editor', 'Make an editor'] : ['make-owner', 'Make an owner'],
    ['reset-link', 'Make a link for a new password'],
    ['sign-out', 'End all sessions'],
    ...(hasSecondFactor ? ([['second-factor-off', 'Turn the second step off']] as [string, string][]) : []),
    ['remove', 'Remove'],
  ]
}
