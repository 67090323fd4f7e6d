'use client'

import { Button } from '@/components/ui/button'
import { MOST_OF_A_NOTE } from '@/lib/editing/note'
import { HeldFormField } from './held-form-field'
import { ProblemSummary, type Problems } from './problems'
import { NOT_ANSWERED, useSent } from './use-sent'

/** What the server says to a change that it did not make. */
export type ConfirmState = { note: string; problems: Problems } | null

type Props = {
  action: (state: ConfirmState, form: FormData) => Promise<ConfirmState>
  /** What pressing the button does. */
  button: string
  /** `Standing.version` of what the page shows. */
  version: string
  /** An earlier revision, where it is that one. */
  revision?: string
  /** Asks why, under this label. */
  ask?: { label: string; hint: string; typed?: string }
  seal: string
  /** Where who thinks better of it goes. */
  back: string
}

const UNANSWERED: Problems = { '': NOT_ANSWERED }

/** Asks once, before something happens that readers see. */
export function ConfirmForm({ action, button, version, revision, ask, seal, back }: Props) {
  const { state, isUnanswered, action: posted, onSubmit } = useSent(action)
  const problem = state?.problems.note
  return (
    <form action={posted} onSubmit={onSubmit} className="desk-stack">
      <HeldFormField seal={seal} />
      <ProblemSummary problems={isUnanswered ? UNANSWERED : state?.problems} labels={{ note: 'Why' }} />
      <input type="hidden" name="version" value={version} />
      {revision && <input type="hidden" name="revision" value={revision} />}
      {ask && (
        <div className="desk-field">
          <label htmlFor="note">{ask.label}</label>
          <small id="note-hint">{ask.hint}</small>
          <textarea
            id="note"
            name="note"
            className="input"
            rows={3}
            maxLength={MOST_OF_A_NOTE}
            key={state?.note}
            defaultValue={state?.note ?? ask.typed}
            aria-describedby="note-hint"
            aria-invalid={problem ? true : undefined}
          />
        </div>
      )}
      <p className="actions">
        <Button>{button}</Button>
        <a className="button quiet" href={back}>
          Not now
        </a>
      </p>
    </form>
  )
}
