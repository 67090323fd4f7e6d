import { Card } from '@/components/program/card'
import { ListedDeadlines } from '@/components/shortlist/listed-deadlines'
import { NoteForm } from '@/components/shortlist/note-form'
import { RowActions } from '@/components/shortlist/row-actions'
import { WhatChanged } from '@/components/shortlist/what-changed'
import { formatDate } from '@/lib/format'
import type { Reader } from '@/lib/reader/reader'
import { anchorOf, type Done } from '@/lib/shortlist/addresses'
import { nameOfSlug } from '@/lib/shortlist/names'
import type { ListedProgram } from '@/lib/shortlist/queries'
import type { Entry } from '@/lib/shortlist/shortlist'

export type RowProps = {
  entry: Entry
  /** Undefined: it has no page any more. */
  program: ListedProgram | undefined
  reader: Reader
  today: string
  /** From 1. */
  position: number
  count: number
  /** What was changed in this row a moment ago. */
  done?: Done | undefined
}

/** A program on the reader's own list. */
export function Row({ program, reader, today, ...rest }: RowProps) {
  const { entry } = rest
  const name = program?.name ?? nameOfSlug(entry.program)
  const ownParts = (
    <>
      <NoteForm entry={entry} name={name} done={rest.done} />
      {entry.savedOn && <p className="small soft">Saved on {formatDate(entry.savedOn)}</p>}
      <RowActions {...rest} name={name} />
    </>
  )
  if (!program) {
    return (
      <li className="card" id={anchorOf(entry)}>
        <div>
          <h2>{name}</h2>
          <p className="who">{nameOfSlug(entry.institution)}</p>
          <p>
            This program has no page here any more: it was renamed, or taken out. Its name is as its old address gives
            it. Your note stays.
          </p>
          {ownParts}
        </div>
      </li>
    )
  }
  return (
    <Card program={program} reader={reader}>
      <ListedDeadlines program={program} today={today} />
      <WhatChanged entry={entry} program={program} />
      {ownParts}
    </Card>
  )
}
