'use client'

import { useField } from '@conform-to/react'
import { useState } from 'react'
import { articled, type Rows as RowsField } from '@/lib/editing/fields/field'
import { rowMark } from '@/lib/editing/fields/typed'
import { capitalised } from '@/lib/format'
import { useFormKnows } from './context'
import { Control, Hint, type Meta, Wrong } from './control'
import { AddRow, RowActions } from './row-actions'
import { isBlank, rowTitle } from './row-title'
import { useFocusNext } from './use-focus-next'

type Field = RowsField & { label: string; hint?: string }

/**
 * Several of one kind, which can be added, moved and taken away: at once with scripts, and without them by buttons that
 * send the form and get it back with everything typed.
 */
export function Rows({ meta, field }: { meta: Meta; field: Field }) {
  const [list] = useField<Record<string, string>[]>(String(meta.name))
  const rows = list.getFieldList()
  const { noun } = field
  const about = { name: list.name, id: meta.id, length: rows.length, noun, focusNext: useFocusNext() }
  return (
    <fieldset className="desk-rows" id={meta.id} tabIndex={-1}>
      <legend>{field.label}</legend>
      <Hint meta={meta} field={field} />
      <Wrong meta={meta} />
      {rows.length > 0 && (
        <ol>
          {rows.map((row, place) => (
            <li key={row.key}>
              <Row meta={row} field={field} place={place} />
              <RowActions {...about} place={place} />
            </li>
          ))}
        </ol>
      )}
      <AddRow {...about} newRow={{ ...field.blank, ...rowMark }} focus={`${meta.id}-row-${rows.length}`}>
        Add {articled(noun)}
      </AddRow>
    </fieldset>
  )
}

/** One of them: folded where it was there already, so that the form stays in sight. */
function Row({ meta, field, place }: { meta: Meta; field: Field; place: number }) {
  const hasFaults = Object.keys(meta.allErrors ?? {}).length > 0
  const { changedList } = useFormKnows()
  // What somebody opened must not fold under their hand.
  const [isOpen] = useState(() => isBlank(meta.initialValue, field) || changedList.startsWith(`${meta.name}.`))
  return (
    <details className="desk-row" open={hasFaults || isOpen}>
      <summary id={`${meta.id.slice(0, meta.id.lastIndexOf('['))}-row-${place}`}>
        {capitalised(field.noun)} {place + 1}
        <span className="soft">{rowTitle(meta.initialValue, field)}</span>
      </summary>
      <input type="hidden" name={`${meta.name}.here`} value={rowMark.here} />
      <div id={meta.id} tabIndex={-1} className="desk-fields">
        <Wrong meta={meta} />
        {Object.entries(field.fields).map(([path, inner]) => (
          <Nested key={path} name={`${meta.name}.${path}`} field={inner} />
        ))}
      </div>
    </details>
  )
}

function Nested({ name, field }: { name: string; field: RowsField['fields'][string] }) {
  const [meta] = useField(name)
  return <Control meta={meta} field={field} />
}
