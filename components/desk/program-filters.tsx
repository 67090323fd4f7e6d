import { Button } from '@/components/ui/button'
import type { ListWish } from '@/lib/editing/program-list'
import { stateNames } from '@/lib/editing/state'

type Props = { wish: ListWish; institutions: { id: number; name: string }[] }

/** Finds programs at the desk, whatever their state. */
export function ProgramFilters({ wish: { q, state, institution }, institutions }: Props) {
  return (
    <form action="/admin/programs" className="funding-filters">
      <label>
        Words
        <input type="search" name="q" className="input" defaultValue={q} />
      </label>
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
      <Button variant="quiet">Find</Button>
    </form>
  )
}
