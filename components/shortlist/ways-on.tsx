import { ChangeForm } from '@/components/shortlist/change-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { MOST_COMPARED } from '@/lib/compare/address'
import { counted } from '@/lib/format'
import type { Place } from '@/lib/programs/place'
import { comparedHref, sharedHref } from '@/lib/shortlist/addresses'

type Props = {
  places: Place[]
  /** Those that have a page to compare. */
  comparable: Place[]
  /** Whether any of them names an exact day: the calendar has past ones too, and says so. */
  hasDates: boolean
}

/** What can be done with the whole list. */
export function WaysOn({ places, comparable, hasDates }: Props) {
  return (
    <nav className="list-ways" aria-label="With this list">
      <ul>
        {comparable.length > 1 && (
          <li>
            <a href={comparedHref(comparable)}>
              Compare {comparable.length > MOST_COMPARED ? `the first ${MOST_COMPARED}` : `all ${comparable.length}`}
            </a>
          </li>
        )}
        <li>
          <a href={sharedHref(places)}>Link to share</a>, without your notes
        </li>
        <li>
          <a href="/shortlist/shortlist.csv">Spreadsheet</a> (.csv), with your notes
        </li>
        {hasDates && (
          <li>
            <a href="/shortlist/deadlines.ics">Calendar of exact deadlines</a> (.ics)
          </li>
        )}
        <li>
          <a href="/shortlist?clear=1">Clear the list</a>
        </li>
      </ul>
      {!hasDates && (
        <p className="small soft">A calendar is offered where a school names an exact day. None of these does.</p>
      )}
    </nav>
  )
}

/** Asks once before all of it goes. */
export function ClearForm({ count }: { count: number }) {
  return (
    <Notice tone="warning" title={`Clear the list of ${counted(count, 'program')}, with your notes?`}>
      <div className="actions">
        <ChangeForm what="clear">
          <Button>Clear the list</Button>
        </ChangeForm>
        <a className="button quiet" href="/shortlist">
          Keep it
        </a>
      </div>
    </Notice>
  )
}
