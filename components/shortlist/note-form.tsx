import { ChangeForm } from '@/components/shortlist/change-form'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { anchorOf, type Done } from '@/lib/shortlist/addresses'
import { type Entry, isTooLong, MOST_NOTE } from '@/lib/shortlist/shortlist'

/** A reader's own words on a program, and the form to change them; with what was typed, where that could not be kept. */
export function NoteForm({ entry, name, done }: { entry: Entry; name: string; done?: Done | undefined }) {
  const { note, draft } = entry
  const id = `note-${anchorOf(entry)}`
  const error = errorOf(draft)
  return (
    <div className="note">
      {note && (
        <p>
          <span className="label">Your note</span> {note}
        </p>
      )}
      {done === 'noted' && <p className="done">The note is {note ? 'saved' : 'gone'}.</p>}
      <Disclosure summary={note ? 'Change the note' : 'Add a note'} open={error !== null} className="disclosure">
        <ChangeForm what="note" place={entry} className="note-form">
          <label htmlFor={id}>Note on {name}</label>
          <textarea
            className="input"
            id={id}
            name="note"
            rows={3}
            // Twice as many: a browser counts an emoji as two or more letters, and we count it as one.
            maxLength={2 * MOST_NOTE}
            defaultValue={draft ?? note}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
          />
          {error && (
            <p className="error" id={`${id}-error`}>
              {error}
            </p>
          )}
          <p className="small soft" id={`${id}-hint`}>
            At most {MOST_NOTE} characters. Only this browser keeps it.
          </p>
          <Button variant="quiet">
            Save the note<span className="sr-only"> on {name}</span>
          </Button>
        </ChangeForm>
      </Disclosure>
    </div>
  )
}

/** Why what was typed is not saved; null: nothing waits to be mended. */
function errorOf(draft: string | null): string | null {
  if (draft === null) return null
  if (isTooLong(draft)) {
    return `Not saved: this is ${[...draft].length} characters long, and ${MOST_NOTE} is the most. The note that you had is kept.`
  }
  return 'Not saved: there is no room left for it in what your browser keeps. Shorten another note, or take a program off the list. The note that you had is kept.'
}
