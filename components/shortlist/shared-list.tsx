import { CompareChosen } from '@/components/compare/choose'
import { PageHeading } from '@/components/layout/page-heading'
import { Card } from '@/components/program/card'
import { DroppedPrograms } from '@/components/program/dropped'
import { ChangeForm } from '@/components/shortlist/change-form'
import { ListedDeadlines } from '@/components/shortlist/listed-deadlines'
import { SaveForm } from '@/components/shortlist/save-form'
import { Button } from '@/components/ui/button'
import { counted } from '@/lib/format'
import { type Dropped, UNKNOWN } from '@/lib/programs/dropped'
import { type Place, placeKey } from '@/lib/programs/place'
import type { Reader } from '@/lib/reader/reader'
import { comparedHref, sharedHref } from '@/lib/shortlist/addresses'
import type { ListedProgram } from '@/lib/shortlist/queries'

type Props = {
  places: Place[]
  /** What the address names that is no program, named before, or more than a list holds. */
  dropped: Dropped[]
  listed: Map<string, ListedProgram>
  reader: Reader
  today: string
}

/** A list that somebody sent: its programs, and no notes. */
export function SharedList({ places, dropped, listed, reader, today }: Props) {
  const found = places.filter((place) => listed.has(placeKey(place)))
  const unknown = places
    .filter((place) => !listed.has(placeKey(place)))
    .map((place) => ({ value: placeKey(place), reason: UNKNOWN }))
  const hasDates = [...listed.values()].some(({ deadlines }) => deadlines.some(({ date }) => date !== null))
  return (
    <>
      <PageHeading
        title={`A shortlist of ${counted(found.length, 'program')}`}
        lead="Whoever sent you this link chose these. It carries no notes, and nothing of theirs."
      >
        <DroppedPrograms title="Not everything in this address is here" dropped={[...dropped, ...unknown]} />
        <div className="actions">
          {found.length > 0 && (
            <ChangeForm what="add" place={found}>
              <Button>Save these to my shortlist</Button>
            </ChangeForm>
          )}
          {found.length > 1 && (
            <a className="button quiet" href={comparedHref(found)}>
              Compare {found.length > 6 ? 'the first 6' : 'them'}
            </a>
          )}
          <a className="button quiet" href="/shortlist">
            Your own shortlist
          </a>
        </div>
        {found.length > 0 && (
          <p className="small print:hidden">
            <a href={sharedHref(found, '/shortlist/shortlist.csv')}>Spreadsheet</a> (.csv)
            {hasDates && (
              <>
                {' · '}
                <a href={sharedHref(found, '/shortlist/deadlines.ics')}>Calendar of exact deadlines</a> (.ics)
              </>
            )}
          </p>
        )}
        <p className="small soft print:hidden">
          Saving adds what you do not have yet, and changes nothing that you saved.
        </p>
      </PageHeading>
      <ol className="cards shortlist">
        {found.flatMap((place) => {
          const program = listed.get(placeKey(place))
          if (!program) return []
          return (
            <Card key={placeKey(place)} program={program} reader={reader}>
              <ListedDeadlines program={program} today={today} />
              <SaveForm program={program} reader={reader} back={sharedHref(places)} />
            </Card>
          )
        })}
      </ol>
      {found.length > 1 && <CompareChosen />}
    </>
  )
}
