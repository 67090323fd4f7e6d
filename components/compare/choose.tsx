import { Button } from '@/components/ui/button'
import { FEWEST_COMPARED, MOST_COMPARED } from '@/lib/compare/address'
import { programKey } from '@/lib/programs/place'

const FORM = 'compare'

type Props = { program: { slug: string; name: string; institution: { slug: string; name: string } } }

/** On a card: the program is one of those to compare. Its form stands after the list, since forms cannot lie in forms. */
export function Choose({ program }: Props) {
  return (
    <label className="choose">
      <input type="checkbox" form={FORM} name="p" value={programKey(program)} />
      Compare{' '}
      <span className="sr-only">
        {program.name}, {program.institution.name}
      </span>
    </label>
  )
}

/** After a list of cards: opens the comparison of those that are ticked. */
export function CompareChosen() {
  return (
    <form id={FORM} action="/compare" className="compare-chosen">
      <Button variant="quiet">Compare the chosen</Button>
      <span className="small soft">
        Tick {FEWEST_COMPARED} to {MOST_COMPARED} programs of this list.
      </span>
    </form>
  )
}
