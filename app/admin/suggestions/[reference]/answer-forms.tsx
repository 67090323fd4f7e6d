'use client'

import { useActionState } from 'react'
import { HeldFormField } from '@/components/desk/held-form-field'
import { NOT_ANSWERED, useSent } from '@/components/desk/use-sent'
import { Button } from '@/components/ui/button'
import { type AnswerState, acceptAction, declineAction, mergeAction } from '../actions'

type Props = {
  reference: string
  others: { reference: string; label: string }[]
  /** What was typed before a session ran out. */
  reason: string
  seal: string
}

/** The three answers to a suggestion. */
export function AnswerForms({ reference, others, reason, seal }: Props) {
  const [accepted, accept] = useActionState<AnswerState, FormData>(acceptAction, null)
  const { state: declined, isUnanswered, ...decline } = useSent(declineAction)
  const [merged, merge] = useActionState<AnswerState, FormData>(mergeAction, null)
  return (
    <div className="answer-forms">
      <form action={accept} aria-label="Accept">
        <Problem state={accepted} id="accept-problem" />
        <input type="hidden" name="reference" value={reference} />
        <Button>Accept, and open the record</Button>
      </form>
      <form action={decline.action} onSubmit={decline.onSubmit} aria-label="Decline">
        <Problem state={isUnanswered ? { problem: NOT_ANSWERED } : declined} id="decline-problem" />
        <HeldFormField seal={seal} />
        <input type="hidden" name="reference" value={reference} />
        <label htmlFor="reason">Reason, which the reader sees</label>
        <textarea
          className="input"
          id="reason"
          name="reason"
          rows={3}
          maxLength={1_000}
          defaultValue={declined?.reason ?? reason}
          aria-invalid={declined ? true : undefined}
          aria-describedby={declined ? 'decline-problem' : undefined}
        />
        <Button variant="quiet">Decline</Button>
      </form>
      {others.length > 0 && (
        <form action={merge} aria-label="Merge">
          <Problem state={merged} id="merge-problem" />
          <input type="hidden" name="reference" value={reference} />
          <label htmlFor="into">It says the same as</label>
          <select className="input" id="into" name="into">
            {others.map((other) => (
              <option key={other.reference} value={other.reference}>
                {other.label}
              </option>
            ))}
          </select>
          <Button variant="quiet">Put the two together</Button>
        </form>
      )}
    </div>
  )
}

function Problem({ state, id }: { state: { problem: string } | null; id: string }) {
  return (
    state && (
      <p role="alert" id={id} className="suggestion-wrong">
        {state.problem}
      </p>
    )
  )
}
