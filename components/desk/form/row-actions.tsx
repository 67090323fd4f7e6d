'use client'

import { type FieldName, useFormMetadata } from '@conform-to/react'
import { Button } from '@/components/ui/button'

interface ListOfRows {
  /** What the list is called in the form: `pathways[0].courses`. */
  name: FieldName<Record<string, string>[]>
  /** The beginning of the ids of its buttons. */
  id: string
  /** How many rows it has. */
  length: number
  noun: string
  /** Sends the focus to an element once the list has changed: a row that was taken away can do nothing any more. */
  focusNext: (id: string) => void
}

/** What can be done with a row: it goes up, down, or away. The focus goes with it. */
export function RowActions({ name, id, length, noun, focusNext, place }: ListOfRows & { place: number }) {
  const form = useFormMetadata<Record<string, unknown>>()
  const idOf = (way: string, to: number) => `${id}-${way}-${to}`
  const which = <span className="sr-only">: {`${noun} ${place + 1}`}</span>
  return (
    <div className="desk-row-actions">
      {place > 0 && (
        <Button
          variant="quiet"
          id={idOf('up', place)}
          {...form.reorder.getButtonProps({ name, from: place, to: place - 1 })}
          onClick={() => focusNext(idOf(place > 1 ? 'up' : 'down', place - 1))}
        >
          Move up{which}
        </Button>
      )}
      {place < length - 1 && (
        <Button
          variant="quiet"
          id={idOf('down', place)}
          {...form.reorder.getButtonProps({ name, from: place, to: place + 1 })}
          onClick={() => focusNext(idOf(place + 2 < length ? 'down' : 'up', place + 1))}
        >
          Move down{which}
        </Button>
      )}
      <Button
        variant="quiet"
        {...form.remove.getButtonProps({ name, index: place })}
        onClick={() => focusNext(`${id}-add`)}
      >
        Take away{which}
      </Button>
    </div>
  )
}

/** Adds a row at the end, and goes to it. */
export function AddRow({
  name,
  id,
  focusNext,
  newRow,
  focus,
  children,
}: Pick<ListOfRows, 'name' | 'id' | 'focusNext'> & {
  newRow: Record<string, string>
  focus: string
  children: React.ReactNode
}) {
  const form = useFormMetadata<Record<string, unknown>>()
  return (
    <Button
      variant="quiet"
      id={`${id}-add`}
      {...form.insert.getButtonProps({ name, defaultValue: newRow })}
      onClick={() => focusNext(focus)}
    >
      {children}
    </Button>
  )
}
