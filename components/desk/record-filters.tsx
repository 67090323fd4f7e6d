import { Button } from '@/components/ui/button'
import type { ListWish } from '@/lib/editing/program-list'
import { type EditorialState, stateNames } from '@/lib/editing/state'

type Props = {
  action: string
  wish: ListWish
  hasStates?: boolean
  /** Asked for where records belong to one. */
  institutions?: { id: number; name: string }[]
}

/** Finds records of a room of the desk, whatever their state. */
export function RecordFilters({ action, wish: { q, state, institution }, hasStates = true, institutions }: Props) {
  const all = Object.keys(stateNames) as EditorialState[]
  const states = all.filter((each) => institutions || each !== 'institution not public')
  return (
    <form action={action} className="funding-filters">
      <label>
        Words in its name
        <input type="search" name="q" className="input" defaultValue={q} />
      </label>
      {hasStates && (
        <label>
          State
          <select name="state" className="input" defaultValue={state ?? ''}>
            <option value="">Any</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {stateNames[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {institutions && (
        <label>
          Institution
          <select name="institution" className="input" defaultValue={institution ?? ''}>
            <option value="">Any</option>
            {institutions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button variant="quiet">Find</Button>
    </form>
  )
}
