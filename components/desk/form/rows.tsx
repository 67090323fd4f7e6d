'use client'

import { useField } from '@conform-to/react'
import { Button } from '@/components/ui/button'
import { articled, type Rows as RowsField } from '@/lib/editing/fields/field'
import { rowMark } from '@/lib/editing/fields/typed'
import { Control, Hint, type Meta, Wrong } from './control'
import { isBlank, rowTitle } from './row-title'
import { useFocusNext } from './use-focus-next'

type Field = RowsField & { label: string; hint?: string }

/**
 * Several of one kind, which can be added, moved and taken away: at once with scripts, and without them by buttons that
 * send the form and get it back with everything typed.
 */
export function Rows({ meta, field }: { meta: Meta; field: Field }) {
  const [list, form] = useField<Record<string, string>[], Record<string, unknown>>(String(meta.name))
  const rows = list.getFieldList()
  const { noun } = field
  const focusNext = useFocusNext()
  const idOf = (part: string, place: number) => `${meta.id}-${part}-${place}`
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
              <div className="desk-row-actions">
                {place > 0 && (
                  <Button
                    variant="quiet"
                    id={idOf('up', place)}
                    {...form.reorder.getButtonProps({ name: list.name, from: place, to: place - 1 })}
                    onClick={() => focusNext(idOf(place > 1 ? 'up' : 'down', place - 1))}
                  >
                    Move up<span className="sr-only">: {`${noun} ${place + 1}`}</span>
                  </Button>
                )}
                {place < rows.length - 1 && (
                  <Button
                    variant="quiet"
                    id={idOf('down', place)}
                    {...form.reorder.getButtonProps({ name: list.name, from: place, to: place + 1 })}
                    onClick={() => focusNext(idOf(place + 2 < rows.length ? 'down' : 'up', place + 1))}
                  >
                    Move down<span className="sr-only">: {`${noun} ${place + 1}`}</span>
                  </Button>
                )}
                <Button
                  variant="quiet"
                  {...form.remove.getButtonProps({ name: list.name, index: place })}
                  onClick={() => focusNext(`${meta.id}-add`)}
                >
                  Take away<span className="sr-only">: {`${noun} ${place + 1}`}</span>
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      <Button
        variant="quiet"
        id={`${meta.id}-add`}
        {...form.insert.getButtonProps({ name: list.name, defaultValue: { ...field.blank, ...rowMark } })}
        onClick={() => focusNext(idOf('row', rows.length))}
      >
        Add {articled(noun)}
      </Button>
    </fieldset>
  )
}

/** One of them: folded where it was there already, so that the form stays in sight. */
function Row({ meta, field, place }: { meta: Meta; field: Field; place: number }) {
  const hasFaults = Object.keys(meta.allErrors ?? {}).length > 0
  return (
    <details className="desk-row" open={hasFaults || isBlank(meta.initialValue, field)}>
      <summary id={`${meta.id.slice(0, meta.id.lastIndexOf('['))}-row-${place}`}>
        {field.noun.charAt(0).toUpperCase() + field.noun.slice(1)} {place + 1}
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
