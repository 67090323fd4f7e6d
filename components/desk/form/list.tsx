'use client'

import { useField } from '@conform-to/react'
import { articled, type Field } from '@/lib/editing/fields/field'
import { rowMark } from '@/lib/editing/fields/typed'
import { capitalised } from '@/lib/format'
import { Hint, type Meta, Wrong, written } from './control'
import { AddRow, RowActions } from './row-actions'
import { useFocusNext } from './use-focus-next'

/**
 * Texts in an order, each in a box of its own that can be moved and taken away. A page's whole list can be pasted into one
 * box: its lines are parted when the record is saved.
 */
export function List({ meta, field }: { meta: Meta; field: Extract<Field, { kind: 'list' }> }) {
  const [list] = useField<Record<string, string>[]>(String(meta.name))
  const items = list.getFieldList()
  const { noun } = field
  const about = { name: list.name, id: meta.id, length: items.length, noun, focusNext: useFocusNext() }
  return (
    <fieldset className="desk-rows desk-list" id={meta.id} tabIndex={-1}>
      <legend>{field.label}</legend>
      <Hint meta={meta} field={field} />
      <Wrong meta={meta} />
      {items.length > 0 && (
        <ol>
          {items.map((item, place) => (
            <li key={item.key}>
              <Item meta={item} id={`${meta.id}-row-${place}`} label={`${capitalised(noun)} ${place + 1}`} />
              <RowActions {...about} place={place} />
            </li>
          ))}
        </ol>
      )}
      <AddRow {...about} newRow={{ text: '', ...rowMark }} focus={`${meta.id}-row-${items.length}`}>
        Add {articled(noun)}
      </AddRow>
    </fieldset>
  )
}

function Item({ meta, id, label }: { meta: Meta; id: string; label: string }) {
  const [text] = useField<string>(`${meta.name}.text`)
  const value = written(text.initialValue)
  return (
    <>
      <input type="hidden" name={`${meta.name}.here`} value={rowMark.here} />
      <textarea
        className="input"
        id={id}
        name={text.name}
        rows={value.split('\n').length}
        defaultValue={value}
        aria-label={label}
      />
    </>
  )
}
