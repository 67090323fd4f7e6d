import { TableScroll } from '@/components/ui/table-scroll'
import { Unknown } from '@/components/ui/unknown'
import { stateNames } from '@/lib/editing/state'
import { formatDate } from '@/lib/format'
import type { ListedProgram } from '@/lib/programs/admin'

/** Programs as the desk lists them: each leads to its form. */
export function ProgramTable({ programs }: { programs: ListedProgram[] }) {
  return (
    <TableScroll label="Programs">
      <table className="table wide">
        <thead>
          <tr>
            <th scope="col">Program</th>
            <th scope="col">State</th>
            <th scope="col">Checked</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {programs.map(({ id, name, institution, state, checkedOn, updatedAt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/programs/${id}`}>{name}</a>
                <small className="soft"> {institution}</small>
              </th>
              <td>{stateNames[state]}</td>
              <td>{checkedOn ? formatDate(day(checkedOn)) : <Unknown>Not yet</Unknown>}</td>
              <td>{formatDate(day(updatedAt))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}
