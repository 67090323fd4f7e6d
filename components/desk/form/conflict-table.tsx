import { TableScroll } from '@/components/ui/table-scroll'
import { Unknown } from '@/components/ui/unknown'
import type { Conflict } from '@/lib/editing/fields/answer'

/** Mine and theirs, side by side: for each field, one of them is picked. */
export function ConflictTable({ who, at, clashes }: Conflict) {
  return (
    <TableScroll label="What you typed, and what was saved meanwhile">
      <table className="table wide">
        <caption>
          {who} saved this record at {at}, while you were editing it. Pick what holds, and save: nothing of either is
          lost, for both stand in the history. What you pick of theirs replaces what stands in the form below.
        </caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Yours</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {clashes.map(({ path, label, mine, theirs, changedBy, picked }) => (
            <tr key={path}>
              <th scope="row">
                {label}
                {changedBy === 'both' && <small className="soft"> Both of you changed it.</small>}
              </th>
              <td>
                <Pick path={path} label={label} whose="mine" checked={picked === 'mine'} words={mine} />
              </td>
              <td>
                <Pick path={path} label={label} whose="theirs" checked={picked === 'theirs'} words={theirs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

type PickProps = { path: string; label: string; whose: 'mine' | 'theirs'; checked: boolean; words: string | null }

function Pick({ path, label, whose, checked, words }: PickProps) {
  return (
    <label className="desk-tick">
      <input type="radio" name={`pick:${path}`} value={whose} defaultChecked={checked} />
      <span className="desk-said">
        <span className="sr-only">
          {label}, {whose}:{' '}
        </span>
        {words ?? <Unknown />}
      </span>
    </label>
  )
}
