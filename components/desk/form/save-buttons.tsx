'use client'

import { useField } from '@conform-to/react'
import { Button } from '@/components/ui/button'
import { stillRightEffect } from '@/lib/desk/still-right'
import { MOST_OF_A_NOTE } from '@/lib/editing/note'
import { written } from './control'

type Props = { isPublic: boolean; hasPage: boolean; canBeMarked: boolean; isPending: boolean }

/** What becomes of what is typed, each button named by what it does to readers. */
export function SaveButtons({ isPublic, hasPage, canBeMarked, isPending }: Props) {
  return (
    <div className="desk-save">
      <Why />
      <Button name="effect" value="draft">
        {isPublic ? 'Save, readers see no change' : 'Save, readers do not see it'}
      </Button>
      {hasPage && (
        <Button name="effect" value="preview" variant="quiet">
          See it as readers will
        </Button>
      )}
      <Button name="effect" value="publish" variant="quiet">
        Publish …
      </Button>
      {canBeMarked && (
        <Button name="effect" value={stillRightEffect(null)} variant="quiet">
          Still right, all of it
        </Button>
      )}
      <span role="status" className="small soft">
        {isPending ? 'Saving …' : ''}
      </span>
    </div>
  )
}

/** For the history. */
function Why() {
  const [note] = useField<string>('note')
  return (
    <div className="desk-field">
      <label htmlFor={note.id}>Why (optional)</label>
      <input
        id={note.id}
        name={note.name}
        className="input"
        defaultValue={written(note.initialValue)}
        maxLength={MOST_OF_A_NOTE}
        autoComplete="off"
      />
    </div>
  )
}
