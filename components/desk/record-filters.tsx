import { Button } from '@/components/ui/button'
import type { ListWish } from '@/lib/editing/program-list'
import { stateNames } from '@/lib/editing/state'

type Props = { action: string; wish: ListWish; hasStates?: boolean }

/** Finds records of a room of the desk by words and by state. */
export function RecordFilters({ action, wish: { q, state }, hasStates = true }: Props) {
  return (
    <form action={action} className="funding-filters">
      <label>
        Words
        <input type="search" name="q" className="input" defaultValue={q} />
      </label>
      {hasStates && (
        <label>
          State
          <select name="state" className="input" defaultValue={state ?? ''}>
            <option value="">Any</option>
            {Object.entries(stateNames).map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button variant="quiet">Find</Button>
    </form>
  )
}
