import { CompareChosen } from '@/components/compare/choose'
import { PageHeading } from '@/components/layout/page-heading'
import { Row } from '@/components/shortlist/row'
import { Removed, Said, type SaidProps } from '@/components/shortlist/said'
import { ClearForm, WaysOn } from '@/components/shortlist/ways-on'
import { isAt, type Place, placeKey } from '@/lib/programs/place'
import type { Reader } from '@/lib/reader/reader'
import { nameOfSlug } from '@/lib/shortlist/names'
import type { ListedProgram } from '@/lib/shortlist/queries'

type Props = {
  reader: Reader
  listed: Map<string, ListedProgram>
  today: string
  /** What the last change was about. */
  place: Place | null
  isClearing: boolean
} & Omit<SaidProps, 'name'>

/** What the reader saved, in their order. */
export function OwnList({ reader, listed, today, place, isClearing, ...said }: Props) {
  const { saved, removed } = reader
  const nameOf = (one: Place | null | undefined) =>
    one ? (listed.get(placeKey(one))?.name ?? nameOfSlug(one.program)) : undefined
  const hasPage = (one: Place) => listed.has(placeKey(one))
  const hasDates = saved.some((one) => listed.get(placeKey(one))?.deadlines.some(({ date }) => date !== null))
  return (
    <>
      <PageHeading
        title="Your shortlist"
        lead="Kept by this browser alone: there is no account, and nobody else sees it."
      >
        <Said {...said} name={nameOf(place)} />
        <Removed entries={removed} name={nameOf(removed[0])} />
        {isClearing && saved.length > 0 && <ClearForm count={saved.length} />}
        {saved.length > 0 ? (
          <WaysOn places={saved} comparable={saved.filter(hasPage)} hasDates={hasDates} />
        ) : (
          <p>
            Nothing is saved yet. Every program has a button “Save”: start from <a href="/programs">all programs</a> or
            from <a href="/topics">a topic</a>.
          </p>
        )}
      </PageHeading>
      {saved.length > 0 && (
        <ol className="cards shortlist">
          {saved.map((entry, index) => (
            <Row
              key={placeKey(entry)}
              entry={entry}
              program={listed.get(placeKey(entry))}
              reader={reader}
              today={today}
              position={index + 1}
              count={saved.length}
              done={place && isAt(place)(entry) ? said.done : undefined}
            />
          ))}
        </ol>
      )}
      {saved.filter(hasPage).length > 1 && <CompareChosen />}
    </>
  )
}
