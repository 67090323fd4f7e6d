import { TableScroll } from '@/components/ui/table-scroll'
import type { Change } from '@/lib/bulk/shown-change'

/** What changes of one record: each field as it is, and as it would be. */
export function ChangeTable({ label, changes }: { label: string; changes: Change[] }) {
  return (
    <TableScroll label={`Changes of ${label}`}>
      <table className="table change-table">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Now</th>
            <th scope="col">After the import</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{before ? <del>{before}</del> : <span className="soft">nothing</span>}</td>
              <td>{after ? <ins>{after}</ins> : <span className="soft">nothing</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
