import { TableScroll } from '@/components/ui/table-scroll'
import type { ListedRecord } from '@/lib/editing/list/admin'
import { stateNames } from '@/lib/editing/state'
import { formatDate } from '@/lib/format'

type Props = { label: string; base: string; records: ListedRecord[] }

/** Records as the desk lists them: each leads to its form. */
export function RecordTable({ label, base, records }: Props) {
  return (
    <TableScroll label={label}>
      <table className="table wide">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">State</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {records.map(({ id, title, detail, state, changedAt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${base}/${id}`}>{title}</a>
                {detail && <small className="soft"> {detail}</small>}
              </th>
              <td>{stateNames[state]}</td>
              <td>{changedAt ? formatDate(changedAt.toISOString().slice(0, 10)) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
