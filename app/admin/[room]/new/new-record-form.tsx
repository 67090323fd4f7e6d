'use client'

import { FormProvider, useField, useForm } from '@conform-to/react'
import { Control } from '@/components/desk/form/control'
import { ErrorSummary } from '@/components/desk/form/error-summary'
import { NOT_ANSWERED, useSent } from '@/components/desk/use-sent'
import { Button } from '@/components/ui/button'
import type { FormState } from '@/lib/editing/fields/answer'
import type { Field } from '@/lib/editing/fields/field'
import { beginningOf, type PlainRoom } from '@/lib/editing/fields/new-record'
import type { Typed } from '@/lib/editing/fields/typed'

type Props = {
  name: PlainRoom
  typed: Typed
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What else the form carries. */
  children: React.ReactNode
}

const UNANSWERED = [{ name: '', sentence: NOT_ANSWERED }]
const NONE: typeof UNANSWERED = []

/** What a record needs before anything else is known of it. */
export function NewRecordForm({ name, typed, action, children }: Props) {
  const { state, isUnanswered, ...sent } = useSent(action)
  const [form] = useForm({ id: 'record', defaultValue: typed as Record<string, string>, lastResult: state?.result })
  return (
    <FormProvider context={form.context}>
      <form id={form.id} action={sent.action} onSubmit={sent.onSubmit} noValidate className="desk-stack">
        {children}
        <ErrorSummary title="Nothing is added yet" problems={isUnanswered ? UNANSWERED : (state?.problems ?? NONE)} />
        {Object.entries(beginningOf(name)).map(([path, field]) => (
          <One key={path} path={path} field={field} />
        ))}
        <p>
          <Button>Add it</Button>
        </p>
      </form>
    </FormProvider>
  )
}

function One({ path, field }: { path: string; field: Field }) {
  const [meta] = useField(path)
  return <Control meta={meta} field={field} />
}
