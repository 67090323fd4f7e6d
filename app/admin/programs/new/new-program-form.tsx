'use client'

import { useForm } from '@conform-to/react'
import { Control, type Meta } from '@/components/desk/form/control'
import { HeldFormField } from '@/components/desk/held-form-field'
import { ProblemSummary } from '@/components/desk/problems'
import { NOT_ANSWERED, useSent } from '@/components/desk/use-sent'
import { Button } from '@/components/ui/button'
import { credentialTypes } from '@/lib/programs/schema'
import { addProgramAction } from './actions'

type Props = { institutions: { id: number; name: string }[]; typed: Record<string, string>; seal: string }

const UNANSWERED = { '': NOT_ANSWERED }

export function NewProgramForm({ institutions, typed, seal }: Props) {
  const { state: lastResult, isUnanswered, action, onSubmit } = useSent(addProgramAction)
  const [form, fields] = useForm<Record<string, string>>({ id: 'new', defaultValue: typed, lastResult })
  const byId = Object.fromEntries(institutions.map(({ id, name }) => [` ${id}`, name]))
  const wrong = Object.entries(lastResult?.error ?? {}).flatMap(([name, words]) =>
    words ? [[`new-${name}`, words.join(' ')]] : [],
  )
  const controls = [
    ['institutionId', { label: 'Institution', kind: 'choice', options: byId, empty: 'Choose' }],
    ['name', { label: 'Name', kind: 'line' }],
    ['credentialType', { label: 'Kind of credential', kind: 'choice', options: credentialTypes, empty: 'Choose' }],
    ['slug', { label: 'Address', kind: 'line', hint: 'The end of its address. Left empty, it is made of the name.' }],
  ] as const
  return (
    <form id={form.id} action={action} onSubmit={onSubmit} noValidate className="desk-stack">
      <HeldFormField seal={seal} />
      <ProblemSummary
        problems={isUnanswered ? UNANSWERED : Object.fromEntries(wrong)}
        labels={Object.fromEntries(controls.map(([name, { label }]) => [`new-${name}`, label]))}
      />
      {controls.map(([name, field]) => (
        <Control key={name} meta={fields[name] as Meta} field={field} />
      ))}
      <p>
        <Button>Add it</Button>
      </p>
    </form>
  )
}
