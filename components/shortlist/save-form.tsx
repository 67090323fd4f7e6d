import { ChangeForm } from '@/components/shortlist/change-form'
import { isAt } from '@/lib/programs/place'
import { programPath } from '@/lib/programs/schema'
import type { Reader } from '@/lib/reader/reader'
import { anchorOf } from '@/lib/shortlist/addresses'

type Props = { program: Named; reader: Reader; back: string }
type Named = { name: string; slug: string; institution: { slug: string; name: string } }

/** Saves a program, or takes it off the list, and comes back to it; its button says which, and of which program. */
export function SaveForm({ program, reader, back }: Props) {
  const place = { institution: program.institution.slug, program: program.slug }
  const isSaved = reader.saved.some(isAt(place))
  const isRemoved = reader.removed.some(isAt(place))
  const name = `${program.name}, ${program.institution.name},`
  return (
    <ChangeForm what={isSaved ? 'remove' : 'save'} place={place} back={`${back}#${anchorOf(place)}`}>
      {isSaved && (
        <span>
          <span aria-hidden="true">✓ </span>Saved on <a href="/shortlist">your shortlist</a>
        </span>
      )}
      {isRemoved && <span>Taken off your shortlist</span>}
      <button type="submit" className="button quiet small">
        {isSaved ? 'Remove' : isRemoved ? 'Put back' : 'Save'}
        <span className="sr-only">
          {' '}
          {name} {isSaved ? 'which is saved, from' : isRemoved ? 'on' : 'to'} your shortlist
        </span>
      </button>
    </ChangeForm>
  )
}

type OnPage = Omit<Props, 'back'> & { query: Record<string, string | string[] | undefined> }

/** The same on the program's own page, which keeps what its address asks. */
export function SaveOnPage({ program, reader, query }: OnPage) {
  const place = { institution: program.institution.slug, program: program.slug }
  const asked = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]))
  const back = programPath(program) + (asked.length > 0 ? `?${new URLSearchParams(asked)}` : '')
  return (
    <div id={anchorOf(place)} className="save-place">
      <SaveForm program={program} reader={reader} back={back} />
    </div>
  )
}
