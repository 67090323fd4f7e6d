import { ChangeForm } from '@/components/shortlist/change-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { counted } from '@/lib/format'
import type { Done } from '@/lib/shortlist/addresses'
import { type Entry, MOST_SAVED } from '@/lib/shortlist/shortlist'

export type SaidProps = {
  done: Done | undefined
  /** The program that it was about. */
  name: string | undefined
  /** Where the reader was. */
  back: string | null
  added: number
  left: number
}

const refusals = {
  full: 'Not saved: the list is full',
  room: 'Not saved: the list is full',
  unknown: 'Not saved',
  unlisted: 'Nothing was changed',
}

/** What the last change came to, where a row does not say it. */
export function Said({ done, name = 'This program', back, added, left }: SaidProps) {
  if (done === 'undone') return <p className="done">Back on the list, as it was.</p>
  if (done === 'added') return <Added added={added} left={left} />
  if (done !== 'full' && done !== 'room' && done !== 'unknown' && done !== 'unlisted') return null
  return (
    <Notice tone="warning" title={refusals[done]}>
      {done === 'full' && (
        <p>
          {name} was not saved. A list holds {MOST_SAVED} programs: take one off first. All that you saved before is as
          it was.
        </p>
      )}
      {done === 'room' && (
        <p>
          {name} was not saved: your browser keeps no more than a few pages of text for this site. Shorten a note or
          take a program off first. All that you saved before is as it was.
        </p>
      )}
      {done === 'unknown' && <p>There is no such program here any more. Your list is as it was.</p>}
      {done === 'unlisted' && (
        <p>{name} is not on your list any more, so there was nothing to change. Your list is as it was.</p>
      )}
      {back && (
        <p>
          <a href={back}>Back to where you were</a>
        </p>
      )}
    </Notice>
  )
}

function Added({ added, left }: { added: number; left: number }) {
  return (
    <Notice tone={left > 0 ? 'age' : undefined} title={`${counted(added, 'program')} added to your list`}>
      <p>
        {added > 0 ? 'They follow what you had.' : 'What could be added was on it already.'} Your own programs and notes
        are as they were.
        {left > 0 &&
          ` ${counted(left, 'program')} did not fit: a list holds ${MOST_SAVED}, and your browser a few pages of text.`}
      </p>
    </Notice>
  )
}

/** What was just taken off, and the way back. */
export function Removed({ entries, name }: { entries: Entry[]; name: string | undefined }) {
  if (entries.length === 0) return null
  const what = entries.length === 1 ? (name ?? 'One program') : counted(entries.length, 'program')
  return (
    <Notice title={`${what} ${entries.length === 1 ? 'was' : 'were'} taken off your shortlist`}>
      <ChangeForm what="undo">
        <Button variant="quiet">Put {entries.length === 1 ? 'it' : 'them'} back, notes and order too</Button>
      </ChangeForm>
      <p className="small soft">Possible until you next change the list.</p>
    </Notice>
  )
}
