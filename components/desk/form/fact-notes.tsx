'use client'

import { useField } from '@conform-to/react'
import { Button } from '@/components/ui/button'
import { stillRightEffect } from '@/lib/desk/still-right'
import { absences } from '@/lib/editing/fields/changes'
import { type Field, factOf } from '@/lib/editing/fields/field'
import { formatDate } from '@/lib/format'
import { useFormKnows } from './context'
import { Control, written } from './control'

/** What a record says about one fact: why it has no value, when it was checked, and which of its sources support it. */
export function FactNotes({ path, field }: { path: string; field: Field }) {
  const name = factOf(path)
  const [value] = useField(path)
  const [absent] = useField(`absent.${name}`)
  const [checked] = useField(`checked.${name}`)
  const { sourcesOf } = useFormKnows()
  const sources = sourcesOf(name)
  const mayBeAbsent = field.fact === 'may be absent'
  const isOpen = mayBeAbsent && !value.initialValue && !written(absent.initialValue)
  const said = [
    isOpen && 'Is there none?',
    absences[written(absent.initialValue)],
    dayWords(written(checked.initialValue)),
    sources.length > 0 ? `source ${sources.join(', ')}` : 'no source',
  ]
  const isWrong = Boolean(absent.errors || checked.errors)
  return (
    <div className="desk-about">
      <details open={isWrong}>
        <summary>
          <span className="sr-only">{field.label}: </span>
          {said.filter(Boolean).join(' · ')}
        </summary>
        <div className="desk-fields">
          {mayBeAbsent && (
            <Control
              meta={absent}
              field={{ label: 'Without a value', kind: 'choice', options: absences, empty: 'Not stated by any page' }}
            />
          )}
          <Control meta={checked} field={{ label: 'Checked by itself on', kind: 'day' }} />
          <p className="small">
            {sources.length > 0 ? 'Supported by ' : 'No source supports it. '}
            {sources.map((number) => (
              <a key={number} href={`#record-sources[${number - 1}]`}>
                source {number}{' '}
              </a>
            ))}
            <a href="#sources">Sources</a> say what they support.
          </p>
        </div>
      </details>
      <Button name="effect" value={stillRightEffect(name)} variant="quiet">
        Still right<span className="sr-only">: {field.label}</span>
      </Button>
    </div>
  )
}

function dayWords(day: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? `checked ${formatDate(day)}` : day
}
