'use client'

import { FormProvider, parse, useField, useForm } from '@conform-to/react'
import { NOT_ANSWERED, useSent } from '@/components/desk/use-sent'
import { Contents } from '@/components/prose/contents'
import { isMarkedRoom } from '@/lib/desk/still-right'
import type { FormState, Suggested } from '@/lib/editing/fields/answer'
import { type Field, type FormSection, factOf } from '@/lib/editing/fields/field'
import { formOf, hasPage } from '@/lib/editing/fields/forms'
import type { Problem } from '@/lib/editing/fields/problems'
import type { Typed } from '@/lib/editing/fields/typed'
import type { SubjectName } from '@/lib/editing/subject'
import { ConflictNotice } from './conflict-notice'
import { FormContext } from './context'
import { Control } from './control'
import { ErrorSummary } from './error-summary'
import { FactNotes } from './fact-notes'
import { PriceWhileEditing } from './price-while-editing'
import { SaveButtons } from './save-buttons'
import { SuggestionBeside, SuggestionNotice } from './suggestion-beside'

type Props = {
  name: SubjectName
  typed: Typed
  /** `Standing.version` when the person began. */
  version: string
  /** Whether readers may see the record now. */
  isPublic: boolean
  vocabularies: Record<string, Record<string, string>>
  suggestion: Suggested | null
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What else the form carries. */
  children?: React.ReactNode
}

const UNANSWERED: Problem[] = [{ name: '', sentence: NOT_ANSWERED }]
const NONE: Problem[] = []

/** The one form of a record. Everything in it works without scripts; with them, rows come and go at once. */
export function RecordForm({ name, typed, version, isPublic, vocabularies, suggestion, action, children }: Props) {
  const table = formOf(name)
  const { state, isUnanswered, isPending, ...sent } = useSent(action)
  const [form] = useForm({
    id: 'record',
    defaultValue: typed as Record<string, string>,
    lastResult: state?.result,
    // The server judges what is typed; here a row is added, moved or taken away.
    onValidate: ({ formData }) => parse(formData, { resolve: () => ({ value: {} }) }),
  })
  const changedList = String(state?.result.intent?.payload.name ?? '')
  const sourcesOf = supporting(state?.result.initialValue ?? typed)

  /** A button that adds, moves or takes away a row sends nothing. */
  function submit(event: React.SubmitEvent<HTMLFormElement>) {
    form.onSubmit(event)
    sent.onSubmit(event)
  }

  return (
    <FormContext value={{ vocabularies, sourcesOf, suggestion, changedList }}>
      <FormProvider context={form.context}>
        <form id={form.id} action={sent.action} onSubmit={submit} noValidate className="desk-record">
          {children}
          <input type="hidden" name="version" value={state?.version ?? version} />
          {/* Enter in a field presses the first button: the one that changes nothing for readers. */}
          <button type="submit" name="effect" value="draft" hidden tabIndex={-1} aria-hidden="true" />
          {suggestion && !isBesideAFact(suggestion, table) && <SuggestionNotice suggestion={suggestion} />}
          <ErrorSummary title="Nothing is saved yet" problems={isUnanswered ? UNANSWERED : (state?.problems ?? NONE)} />
          {state?.conflict && <ConflictNotice conflict={state.conflict} />}
          <div className="desk-columns">
            <Contents sections={table} />
            <div>
              {table.map((section) => (
                <Section key={section.id} section={section} />
              ))}
            </div>
            <SaveButtons
              isPublic={isPublic}
              hasPage={hasPage(name)}
              canBeMarked={isMarkedRoom(name)}
              isPending={isPending}
            />
          </div>
        </form>
      </FormProvider>
    </FormContext>
  )
}

function Section({ section: { id, title, lead, fields } }: { section: FormSection }) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p>{lead}</p>}
      <div className="desk-fields">
        {Object.entries(fields).map(([path, field]) => (
          <TopField key={path} path={path} field={field} />
        ))}
      </div>
      {'tuition' in fields && <PriceWhileEditing />}
    </section>
  )
}

function TopField({ path, field }: { path: string; field: Field }) {
  const [meta] = useField(path)
  return (
    <div className="desk-fact" data-wide={field.kind === 'rows' || field.kind === 'list' || undefined}>
      <Control meta={meta} field={field} />
      <SuggestionBeside fact={factOf(path)} control={meta.id} />
      {field.fact && <FactNotes path={path} field={field} />}
    </div>
  )
}

/** Whether what a reader suggests is shown beside the fact that it is about. */
function isBesideAFact({ fact }: Suggested, table: FormSection[]): boolean {
  return table.some(({ fields }) => Object.keys(fields).some((path) => factOf(path) === fact))
}

/** For a fact, the numbers of the sources that support it, as typed. */
function supporting({ sources }: Typed): (fact: string) => number[] {
  const all = Array.isArray(sources) ? sources : []
  return (fact) => all.flatMap((source, place) => ([source?.supports].flat().includes(fact) ? [place + 1] : []))
}
