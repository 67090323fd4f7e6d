import { ChangeForm } from '@/components/shortlist/change-form'
import { Button } from '@/components/ui/button'
import { formatDate } from '@/lib/format'
import { changesBetween } from '@/lib/shortlist/changes'
import { factsOf } from '@/lib/shortlist/facts'
import type { ListedProgram } from '@/lib/shortlist/queries'
import type { Entry } from '@/lib/shortlist/shortlist'

/** What a program states otherwise than when it was saved, or when the reader last saw a change. */
export function WhatChanged({ entry, program }: { entry: Entry; program: ListedProgram }) {
  const changes = changesBetween(entry.facts, factsOf(program))
  if (changes.length === 0) return null
  return (
    <section className="notice" data-tone="age" aria-label={`What changed: ${program.name}`}>
      <p className="notice-title">
        Changed since {entry.savedOn ? `you saved it on ${formatDate(entry.savedOn)}` : 'you saved it'}
      </p>
      <ul>
        {changes.map(({ what, was, now }) => (
          <li key={what}>
            {what}: it was <del>{was}</del>, it is <ins>{now}</ins>
          </li>
        ))}
      </ul>
      <ChangeForm what="seen" place={entry}>
        <Button variant="quiet">
          Seen<span className="sr-only">: what changed in {program.name}</span>
        </Button>
      </ChangeForm>
    </section>
  )
}
