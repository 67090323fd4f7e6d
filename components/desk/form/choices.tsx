'use client'

import { useState } from 'react'
import type { Field } from '@/lib/editing/fields/field'
import { capitalised } from '@/lib/format'
import { useOptions } from './context'
import { controlProps, Hint, type Meta, Wrong, written } from './control'

type Of<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>

const ANSWERS = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['', 'Not stated'],
] as const

/** Yes, no, or that no page says so. */
export function YesNo({ meta, field }: { meta: Meta; field: Field }) {
  const value = written(meta.initialValue)
  return (
    <Group meta={meta} field={field}>
      {ANSWERS.map(([key, label]) => (
        <label key={key} className="desk-tick">
          <input type="radio" name={meta.name} value={key} defaultChecked={value === key} /> {label}
        </label>
      ))}
    </Group>
  )
}

/** Some of a few: those that hold come first, in their order, which is the order they are kept in. */
export function Choices({ meta, field }: { meta: Meta; field: Of<'choices'> }) {
  const options = useOptions(field.options)
  // What somebody ticks must not move under their hand.
  const [first] = useState(() => list(meta.initialValue))
  const shown = [...first, ...Object.keys(options).filter((key) => !first.includes(key))]
  return (
    <Group meta={meta} field={field}>
      {shown.map((key) => (
        <label key={key} className="desk-tick">
          <input type="checkbox" name={meta.name} value={key} defaultChecked={list(meta.initialValue).includes(key)} />{' '}
          {options[key] ?? key}
        </label>
      ))}
    </Group>
  )
}

const BLANKS = 3

/** Some of many, in order: a control for each, and a few more. An empty one counts as not there. */
export function Picks({ meta, field }: { meta: Meta; field: Of<'picks'> }) {
  const options = useOptions(field.options)
  const [places] = useState(() => list(meta.initialValue).length + BLANKS)
  const picked = list(meta.initialValue)
  return (
    <Group meta={meta} field={field}>
      {Array.from({ length: Math.max(places, picked.length) }, (_, place) => {
        const value = picked[place] ?? ''
        const what = place === 0 ? `Main ${field.noun}` : `${field.noun} ${place + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is all that it is
          <label key={place} className="desk-pick">
            <span>{capitalised(what)}</span>
            <select name={meta.name} defaultValue={value} className="input">
              <option value="">None</option>
              {value !== '' && !(value in options) && <option value={value}>{value}</option>}
              {Object.entries(options).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )
      })}
    </Group>
  )
}

function Group({ meta, field, children }: { meta: Meta; field: Field; children: React.ReactNode }) {
  const { 'aria-describedby': describedBy } = controlProps(meta, field)
  return (
    <fieldset className="desk-field" data-kind={field.kind} id={meta.id} tabIndex={-1} aria-describedby={describedBy}>
      <legend>{field.label}</legend>
      <Hint meta={meta} field={field} />
      <div className="desk-choices">{children}</div>
      <Wrong meta={meta} />
    </fieldset>
  )
}

function list(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string')
  return typeof value === 'string' && value !== '' ? [value] : []
}
