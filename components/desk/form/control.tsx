'use client'

import type { FieldMetadata } from '@conform-to/react'
import type { Field } from '@/lib/editing/fields/field'
import { Choices, Picks, YesNo } from './choices'
import { useOptions } from './context'
import { List } from './list'
import { Rows } from './rows'

export type Meta = FieldMetadata<unknown>
type Of<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>

/** One field of a record: its label, a hint, what is wrong with it, and the control. */
export function Control({ meta, field }: { meta: Meta; field: Field }) {
  switch (field.kind) {
    case 'rows':
      return <Rows meta={meta} field={field} />
    case 'list':
      return <List meta={meta} field={field} />
    case 'choices':
      return <Choices meta={meta} field={field} />
    case 'picks':
      return <Picks meta={meta} field={field} />
    case 'yes-no':
      return <YesNo meta={meta} field={field} />
    case 'tick':
      return <Tick meta={meta} field={field} />
    default:
      return <Labelled meta={meta} field={field} />
  }
}

function Labelled({
  meta,
  field,
}: {
  meta: Meta
  field: Exclude<Field, Of<'rows' | 'list' | 'choices' | 'picks' | 'yes-no' | 'tick'>>
}) {
  return (
    <div className="desk-field" data-kind={field.kind}>
      <label htmlFor={meta.id}>{field.label}</label>
      <Hint meta={meta} field={field} />
      {field.kind === 'choice' ? <Choice meta={meta} field={field} /> : <Written meta={meta} field={field} />}
      <Wrong meta={meta} />
    </div>
  )
}

function Written({ meta, field }: { meta: Meta; field: Field }) {
  const value = written(meta.initialValue)
  const props = { ...controlProps(meta, field), defaultValue: value, className: 'input' }
  switch (field.kind) {
    case 'prose':
      return <textarea {...props} rows={Math.max(2, Math.ceil(value.length / 70) + 1)} />
    case 'lines':
      return <textarea {...props} rows={Math.max(3, value.split('\n').length + 1)} />
    case 'number':
    case 'money':
      return <input {...props} inputMode="decimal" autoComplete="off" />
    case 'address':
      return <input {...props} inputMode="url" autoComplete="off" spellCheck={false} />
    case 'day':
      // What is no day would vanish from a control for days.
      return <input {...props} type={/^(\d{4}-\d\d-\d\d)?$/.test(value) ? 'date' : 'text'} />
    default:
      return <input {...props} autoComplete="off" />
  }
}

function Choice({ meta, field }: { meta: Meta; field: Of<'choice'> }) {
  const options = useOptions(field.options)
  const value = written(meta.initialValue)
  return (
    <select {...controlProps(meta, field)} defaultValue={value} className="input">
      {(field.empty || value === '') && <option value="">{field.empty ?? 'Choose'}</option>}
      {value !== '' && !(value in options) && <option value={value}>{value}</option>}
      {Object.entries(options).map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Tick({ meta, field }: { meta: Meta; field: Field }) {
  return (
    <div className="desk-field" data-kind="tick">
      <label className="desk-tick">
        <input type="checkbox" value="on" {...controlProps(meta, field)} defaultChecked={meta.initialValue === 'on'} />{' '}
        {field.label}
      </label>
      <Hint meta={meta} field={field} />
      <Wrong meta={meta} />
    </div>
  )
}

/** What every control says of itself to assistive technology. */
export function controlProps(meta: Meta, { hint }: Pick<Field, 'hint'>) {
  const describedBy = [hint && meta.descriptionId, meta.errors && meta.errorId].filter(Boolean).join(' ')
  return {
    id: meta.id,
    name: meta.name,
    'aria-invalid': meta.errors ? true : undefined,
    'aria-describedby': describedBy || undefined,
  }
}

export function Hint({ meta, field }: { meta: Meta; field: Pick<Field, 'hint'> }) {
  return field.hint ? <small id={meta.descriptionId}>{field.hint}</small> : null
}

/** What is wrong, beside where it is wrong. */
export function Wrong({ meta }: { meta: Meta }) {
  return meta.errors ? (
    <p className="fault" id={meta.errorId}>
      {meta.errors.join(' ')}
    </p>
  ) : null
}

export function written(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
